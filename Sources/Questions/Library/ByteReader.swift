/// Reads what ``ByteWriter`` wrote, checking every bound, since a cache may be damaged.
struct ByteReader {
  /// What the terms of the rules mean that are read; rules are kept as their authors wrote them.
  let glossary: Glossary
  private let bytes: [UInt8]
  private var offset = 0

  /// The bytes do not hold what they should.
  struct Damage: Error {}

  init(_ bytes: [UInt8], glossary: Glossary = .empty) {
    self.bytes = bytes
    self.glossary = glossary
  }

  /// Whether everything was read.
  var isAtEnd: Bool { offset == bytes.count }

  mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type = Number.self
  ) throws(Damage) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count - offset >= size else { throw Damage() }
    let number = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: offset, as: Number.self)
    }
    offset += size
    return Number(littleEndian: number)
  }

  mutating func integer() throws(Damage) -> Int { Int(truncatingIfNeeded: try number(Int64.self)) }

  mutating func text() throws(Damage) -> String {
    String(decoding: try slice(count: Int(try number(UInt32.self))), as: UTF8.self)
  }

  mutating func slice(count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, bytes.count - offset >= count else { throw Damage() }
    defer { offset += count }
    return bytes[offset..<(offset + count)]
  }

  mutating func list<Value: CacheCodable>(
    of type: Value.Type = Value.self
  ) throws(Damage) -> [Value] {
    let count = Int(try number(UInt32.self))
    // Every value takes at least a byte, so a damaged count cannot reserve the whole memory.
    guard count <= bytes.count - offset else { throw Damage() }
    var list: [Value] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try Value(from: &self)) }
    return list
  }
}

/// A value that a cache can hold.
protocol CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage)
  func write(to writer: inout ByteWriter)
}
