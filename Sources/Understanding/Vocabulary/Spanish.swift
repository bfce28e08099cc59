let spanish: [Entry] = []
