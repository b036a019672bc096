extension RandomAccessCollection where Index == Int {
  /// The first index of the elements that belong behind the others; the end where none does.
  ///
  /// - Parameter belongsBehind: false for some first elements, true for all that follow.
  ///
  /// Complexity: O(log n).
  func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
