let portuguese: [Entry] = []
