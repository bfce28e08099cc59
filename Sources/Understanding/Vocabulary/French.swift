let french: [Entry] = []
