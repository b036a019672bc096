extension VectorFile {
  /// Takes vectors that are to be written: one after the other, `[names, width]`.
  ///
  /// - Throws: ``RecommenderError/nameNotWritable(_:)``, where a name is empty or holds a tab or a
  ///   line break, for which the form has no place.
  /// - Precondition: as many numbers as names, of a width of 1 or more, all finite.
  public init(names: IdentifierTable, width: Int, numbers: [Float]) throws(RecommenderError) {
    precondition(
      width >= 1 && numbers.count == names.count * width,
      "\(numbers.count) numbers for \(names.count) names by \(width)"
    )
    precondition(numbers.allSatisfy(\.isFinite), "a vector that is not finite")
    for name in names.names
    where name.isEmpty || name.utf8.contains(where: { [0x09, 0x0A, 0x0D].contains($0) }) {
      throw .nameNotWritable(name)
    }
    self.names = names
    self.width = width
    self.numbers = numbers
  }

  /// The file as ``init(_:)`` reads it: a line a name, the name, then its numbers, with tabs
  /// between.
  ///
  /// Each number has the fewest digits that read back as the same. O(names · width).
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 13)
    for (row, name) in names.names.enumerated() {
      bytes.append(contentsOf: name.utf8)
      for number in numbers[row * width..<(row + 1) * width] {
        bytes.append(0x09)
        bytes.append(contentsOf: "\(number)".utf8)
      }
      bytes.append(0x0A)
    }
    return bytes
  }
}
