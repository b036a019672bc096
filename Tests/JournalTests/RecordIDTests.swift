import Randomness
import Testing

@testable import Journal

@Suite("Record ids")
struct RecordIDTests {
  @Test("An id is 32 digits and comes back from them and from its bytes")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let id = RecordID(using: &generator)
      #expect(id.description.count == 32)
      #expect(RecordID(id.description) == id)
      #expect(RecordID(bytes: id.bytes) == id)
    }
    let small = RecordID(high: 0, low: 0xA)
    #expect(small.description == "0000000000000000000000000000000a")
  }

  @Test(
    "What is not 32 hexadecimal digits is no id",
    arguments: ["", "0", "+000000000000000000000000000000a", String(repeating: "g", count: 32)]
  )
  func refused(text: String) {
    #expect(RecordID(text) == nil)
  }

  @Test("Ids sort as their bytes do, so that SQLite and Swift agree on an order")
  func order() {
    var generator = SeededGenerator(seed: 8)
    let ids = (0..<200).map { _ in RecordID(using: &generator) }
    let byBytes = ids.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    #expect(ids.sorted() == byBytes)
  }
}
