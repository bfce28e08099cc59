let italian: [Entry] = []
