import Foundation
import GRDB
import Questions
import Testing
import Wording

@testable import Reports

@Suite("The deck for Anki")
struct AnkiTests {
  /// A folder that goes when the test is over.
  private final class Scratch {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "viva-anki-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  private let moment = Moment(seconds: 1_795_831_735)

  private func note(_ name: String) -> AnkiNote {
    AnkiNote(guid: "viva:\(name)", fields: [name, "问", "答", "asks", "says"], tags: ["viva"])
  }

  @Test("SHA-1 and CRC-32 give the published values")
  func checks() {
    func digits(_ text: String) -> String {
      SHA1.hash(Array(text.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined()
    }
    #expect(digits("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    #expect(digits("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(
      digits("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    )
    #expect(
      digits(String(repeating: "a", count: 1000)) == "291e9a6c66994949b57ba5e650361e98fc36b1ba"
    )
    #expect(CRC32.check("123456789".utf8) == 0xCBF4_3926)
  }

  @Test("The archive holds each file where its directory says")
  func archive() throws {
    var archive = ZipArchive()
    archive.add(Data("hello".utf8), as: "a")
    archive.add(Data(), as: "empty")
    let bytes = Array(archive.data)
    #expect(bytes.prefix(4) == [0x50, 0x4B, 3, 4])
    #expect(bytes.suffix(22).prefix(4) == [0x50, 0x4B, 5, 6])
    #expect(bytes.suffix(22).dropFirst(8).prefix(4) == [2, 0, 2, 0])
    func number(_ place: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let directory = number(bytes.count - 22 + 16)
    #expect(bytes[directory..<directory + 4] == [0x50, 0x4B, 1, 2])
    #expect(number(directory + 16) == Int(CRC32.check("hello".utf8)))
    #expect(number(directory + 20) == 5 && number(directory + 42) == 0)
    let second = directory + 46 + 1
    #expect(number(second + 42) == 30 + 1 + 5)
    #expect(bytes[31..<36] == Array("hello".utf8)[...])
  }

  @Test("Every note has a card in both languages' decks, and its number from export to export")
  func collection() throws {
    let scratch = try Scratch()
    func rows(_ names: [String], _ file: String) throws -> [Row] {
      let path = scratch.folder.appending(path: file).path
      try AnkiCollection(notes: names.map(note), moment: moment).write(to: path)
      return try DatabaseQueue(path: path).read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT notes.*, cards.id AS card, did, ord, due FROM cards JOIN notes ON nid = notes.id
            ORDER BY due, ord
            """
        )
      }
    }
    let first = try rows(["a", "a/b", "c"], "1")
    #expect(first.count == 6)
    #expect(
      first.map { $0["guid"] as String } == ["a", "a", "a/b", "a/b", "c", "c"].map { "viva:\($0)" }
    )
    #expect(first.map { $0["ord"] as Int } == [0, 1, 0, 1, 0, 1])
    #expect(Set(first.map { $0["did"] as Int }).count == 2)
    #expect(Set(first.map { $0["card"] as Int }).count == 6)
    #expect(first[0]["flds"] == "a\u{1F}问\u{1F}答\u{1F}asks\u{1F}says")
    // The first four bytes of SHA-1 of "a".
    #expect(first[0]["csum"] as Int == 0x86f7_e437)
    let second = try rows(["c", "a/b"], "2")
    #expect(second[0]["id"] as Int == first[4]["id"] as Int)
    #expect(second[3]["card"] as Int == first[3]["card"] as Int)
  }

  @Test("What would be markup is written out")
  func html() {
    #expect(AnkiNote.html("a<b & c>d\n第二行\u{1F}") == "a&lt;b &amp; c&gt;d<br>第二行 ")
  }
}
