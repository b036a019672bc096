/// Named vectors as encoders write them: a line a name, the name first, then its numbers.
///
/// Tabs, commas or spaces separate, whichever of them the first line with a vector has, in that
/// order. A first line of two whole numbers, a count and a width, as word2vec writes it, is passed
/// over. Of several lines of one name the last counts. Numbers beyond the range of 32 bits are
/// mistakes.
public struct VectorFile: Hashable, Sendable {
  /// The names in the order of the file.
  public let names: IdentifierTable
  /// How many numbers each vector has.
  public let width: Int
  /// One after the other: `[names, width]`.
  public let numbers: [Float]

  /// Reads the bytes of a file. O(bytes).
  ///
  /// - Throws: ``CSVError`` with the line of the first mistake: a line with more or fewer numbers
  ///   than the first one, or a field that is no finite number; ``CSVError/empty``, where there is
  ///   no vector.
  public init(_ bytes: [UInt8]) throws(CSVError) {
    var (names, numbers) = (IdentifierTable(), [Float]())
    var fieldCount = 0
    var separator: UInt8 = 0x20
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let content = line.last == 0x0D ? line.dropLast() : line
      if content.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      if index == 0, Self.isHead(content) { continue }
      if fieldCount == 0 { separator = [0x09, 0x2C].first { content.contains($0) } ?? 0x20 }
      let isSpaced = separator == 0x20
      let fields = content.split(separator: separator, omittingEmptySubsequences: isSpaced)
      if fieldCount == 0 { fieldCount = max(2, fields.count) }
      guard fields.count == fieldCount else {
        throw .fieldCount(line: index + 1, expected: fieldCount, found: fields.count)
      }
      guard let name = String(validating: fields[0], as: UTF8.self) else {
        throw .notUTF8(line: index + 1)
      }
      if name.isEmpty { throw .fieldEmpty(line: index + 1, role: .item) }
      let row = names.insert(name)
      var vector: [Float] = []
      for field in fields.dropFirst() {
        let text = String(decoding: field, as: UTF8.self).filter { $0 != " " }
        guard let number = Float(text), number.isFinite else {
          throw .notANumber(line: index + 1, found: text)
        }
        vector.append(number)
      }
      if row * vector.count == numbers.count {
        numbers.append(contentsOf: vector)
      } else {
        numbers.replaceSubrange(row * vector.count..<(row + 1) * vector.count, with: vector)
      }
    }
    if fieldCount == 0 { throw .empty }
    self.names = names
    width = fieldCount - 1
    self.numbers = numbers
  }

  /// Whether a line is word2vec's: how many vectors follow, and how wide they are.
  private static func isHead(_ line: ArraySlice<UInt8>) -> Bool {
    let fields = line.split(separator: 0x20)
    return fields.count == 2
      && fields.allSatisfy { $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && $0.count < 10 }
  }
}
