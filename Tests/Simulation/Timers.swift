/// What is to happen later, the earliest first; of two at the same time the one that was set first.
struct Timers<Value> {
  private struct Entry {
    var time: Int64
    var order: UInt64
    var value: Value

    func isBefore(_ other: Entry) -> Bool { (time, order) < (other.time, other.order) }
  }

  private var heap: [Entry] = []
  private var count: UInt64 = 0

  var first: Int64? { heap.first?.time }

  mutating func add(_ value: Value, at time: Int64) {
    count += 1
    heap.append(Entry(time: time, order: count, value: value))
    var child = heap.count - 1
    while child > 0, heap[child].isBefore(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() -> Value? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first.value }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child].isBefore(heap[least]) {
        least = child
      }
      if least == parent { return first.value }
      heap.swapAt(parent, least)
      parent = least
    }
  }

  mutating func removeAll() { heap.removeAll(keepingCapacity: true) }
}
