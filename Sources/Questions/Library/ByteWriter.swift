/// Builds the bytes of a cache: little-endian numbers, texts and lists with their length before
/// them.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: Int) { write(Int64(number)) }

  mutating func write(_ text: String) {
    write(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ list: [some CacheCodable]) {
    write(UInt32(list.count))
    for value in list { value.write(to: &self) }
  }

  mutating func write(raw slice: some Sequence<UInt8>) { bytes.append(contentsOf: slice) }
}
