/// A dense vector for every item: a latent projection, or what a pretrained encoder wrote to a
/// file.
public struct ItemVectors: ContentNeighbours, Hashable {
  /// How many numbers each vector has.
  public let width: Int
  /// One after the other, each at length 1, or 0 where nothing is known: `[items, width]`.
  public let numbers: [Float]

  /// Creates vectors from numbers that lie one after the other; each is brought to length 1.
  ///
  /// - Precondition: the width is at least 1 and divides the numbers, and all are finite.
  public init(numbers: [Float], width: Int) {
    precondition(width >= 1 && numbers.count % width == 0, "\(numbers.count) numbers by \(width)")
    var scaled = numbers
    for start in stride(from: 0, to: numbers.count, by: width) {
      let square = numbers[start..<start + width].reduce(0.0) { $0 + Double($1) * Double($1) }
      precondition(square.isFinite, "a vector that is not finite")
      guard square > 0 else { continue }
      for place in start..<start + width {
        scaled[place] = Float(Double(numbers[place]) / square.squareRoot())
      }
    }
    self.width = width
    self.numbers = scaled
  }

  /// The vectors of a file in the order of a log's items; 0 for an item that the file does not
  /// name.
  public init(_ file: VectorFile, for items: IdentifierTable) {
    var numbers: [Float] = []
    numbers.reserveCapacity(items.count * file.width)
    for item in items.names {
      if let row = file.names.index(of: item) {
        numbers.append(contentsOf: file.numbers[row * file.width..<(row + 1) * file.width])
      } else {
        numbers.append(contentsOf: repeatElement(0, count: file.width))
      }
    }
    self.init(numbers: numbers, width: file.width)
  }

  /// How many items there are.
  public var itemCount: Int { numbers.count / width }

  /// The vector of an item: `[width]`.
  public func vector(of item: ItemIndex) -> [Float] {
    Array(numbers[item.value * width..<(item.value + 1) * width])
  }

  /// See ``ContentNeighbours``; by cosine. O(items · width).
  public func nearest(
    to item: ItemIndex,
    count: Int,
    among isCandidate: (ItemIndex) -> Bool
  ) -> [Neighbour] {
    guard item.value >= 0, item.value < itemCount else { return [] }
    let query = vector(of: item)
    var best = TopList(capacity: count)
    for other in 0..<itemCount where other != item.value && isCandidate(ItemIndex(other)) {
      var sum: Float = 0
      for place in 0..<width { sum += query[place] * numbers[other * width + place] }
      if sum > 0 { best.offer(Int32(truncatingIfNeeded: other), score: Double(sum)) }
    }
    return best.sorted().map { Neighbour(item: ItemIndex(Int($0.item)), similarity: $0.score) }
  }
}
