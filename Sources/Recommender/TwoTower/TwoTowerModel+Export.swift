extension TwoTowerModel {
  /// The vectors of ``candidates`` under the log's names, as the item tower made them: what
  /// ``index(_:)`` searches, for a file.
  ///
  /// - Throws: ``RecommenderError/nameNotWritable(_:)``.
  public func vectorFile() throws(RecommenderError) -> VectorFile {
    var (names, numbers) = (IdentifierTable(), [Float]())
    numbers.reserveCapacity(candidates.count * width)
    for item in candidates {
      _ = names.insert(likes.interactions.items.names[item.value])
      numbers.append(contentsOf: itemNumbers[item.value * width..<(item.value + 1) * width])
    }
    return try VectorFile(names: names, width: width, numbers: numbers)
  }
}
