let german: [Entry] = []
