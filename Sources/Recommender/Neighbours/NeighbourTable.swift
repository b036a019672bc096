/// The neighbours of every item (or user), best first, as a sparse matrix by rows.
struct NeighbourTable: Hashable, Sendable {
  /// Where each list starts: `[lists + 1]`.
  var offsets: [Int]
  /// The neighbours, list after list.
  var neighbours: [Int32]
  /// How similar each is.
  var similarities: [Double]
  /// How many neighbours there were before only the best were kept.
  var pairTotal: Int

  /// How many lists there are.
  var count: Int { offsets.count - 1 }

  /// The places of a list.
  func places(of row: Int) -> Range<Int> { offsets[row]..<offsets[row + 1] }

  /// The table read the other way: who holds whom as a neighbour.
  ///
  /// Lists come in falling order of similarity; of equal ones the lower index comes first.
  func transposed() -> NeighbourTable {
    var starts = Array(repeating: 0, count: offsets.count)
    for neighbour in neighbours { starts[Int(neighbour) + 1] += 1 }
    for row in 0..<count { starts[row + 1] += starts[row] }
    var turned = NeighbourTable(
      offsets: starts,
      neighbours: Array(repeating: 0, count: neighbours.count),
      similarities: Array(repeating: 0, count: neighbours.count),
      pairTotal: pairTotal
    )
    for row in 0..<count {
      for place in places(of: row) {
        let target = Int(neighbours[place])
        turned.neighbours[starts[target]] = Int32(truncatingIfNeeded: row)
        turned.similarities[starts[target]] = similarities[place]
        starts[target] += 1
      }
    }
    for row in 0..<count { turned.sort(row) }
    return turned
  }

  /// Puts a list, whose indices ascend, into falling order of similarity.
  private mutating func sort(_ row: Int) {
    let range = places(of: row)
    let order = range.sorted { left, right in
      let (first, second) = (similarities[left], similarities[right])
      return first != second ? first > second : left < right
    }
    let sortedNeighbours = order.map { neighbours[$0] }
    let sortedSimilarities = order.map { similarities[$0] }
    neighbours.replaceSubrange(range, with: sortedNeighbours)
    similarities.replaceSubrange(range, with: sortedSimilarities)
  }

  /// The same lists, each led by its own row with a similarity of 1, where the row is wanted.
  func ledByThemselves(where isWanted: (Int) -> Bool) -> NeighbourTable {
    var led = NeighbourTable(offsets: [0], neighbours: [], similarities: [], pairTotal: pairTotal)
    led.offsets.reserveCapacity(offsets.count)
    led.neighbours.reserveCapacity(neighbours.count + count)
    led.similarities.reserveCapacity(neighbours.count + count)
    for row in 0..<count {
      if isWanted(row) {
        led.neighbours.append(Int32(truncatingIfNeeded: row))
        led.similarities.append(1)
      }
      led.neighbours.append(contentsOf: neighbours[places(of: row)])
      led.similarities.append(contentsOf: similarities[places(of: row)])
      led.offsets.append(led.neighbours.count)
    }
    return led
  }
}
