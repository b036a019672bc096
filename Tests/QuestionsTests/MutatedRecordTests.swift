import Randomness
import Testing

@testable import Questions

/// Whatever is done to a record, reading it yields a question, or problems with a place.
@Suite struct MutatedRecordTests {
  /// How many mutated records are read.
  static let count = 2_000

  private static let pieces: [[UInt8]] =
    [
      "&a ", "*a ", "- ", "? ", ": ", "[", "]", "{", "}", "\"", "'", "|", ">", "\n", "\n  ", "\t",
      "---\n", "...\n", "%YAML 9.9\n", "!!int ", "!<x> ", "!!binary ", "<<: ", "#", "\\", "\\x",
      "\\u",
      "\u{0}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFF}", "~", "null", "0x1F", "短", "{session}",
      " + ",
      "@", "`", "\r", "\r\n", "id: ", "zh: ", "en: ", "\u{1F600}", "&é", "*é",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE7, 0x9F], [0xED, 0xA0, 0x80]]

  private static func mutate(_ original: [UInt8], using random: inout SplitMix64) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2 where place < bytes.count:
        bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 3:
        let start = Int.random(in: 0...place, using: &random)
        bytes.insert(contentsOf: bytes[start..<min(place, start + 200)], at: place)
      case 4: bytes.removeSubrange(place...)
      default:
        let piece = pieces.randomElement(using: &random) ?? []
        let times = Int.random(in: 1...3, using: &random)
        for _ in 0..<times { bytes.insert(contentsOf: piece, at: place) }
      }
      if bytes.isEmpty { bytes = original }
    }
    return bytes
  }

  @Test func yieldQuestionsOrProblemsWithAPlace() throws {
    let original = Array(try Sample.text("questions/short-gap.yaml").utf8)
    var read = 0
    for seed in 0..<UInt64(Self.count) {
      var random = SplitMix64(seed: seed)
      let bytes = Self.mutate(original, using: &random)
      let (record, problems) = Sample.read(bytes)
      if record != nil { read += 1 }
      if record == nil, !problems.contains(where: \.isFatal) {
        Issue.record("seed \(seed): neither a question nor a problem")
      }
      let lines = bytes.count { $0 == 0x0A } + 1
      for problem in problems
      where !(1...lines).contains(problem.place.line) || problem.place.column < 1 {
        Issue.record("seed \(seed): \(problem) has no place in \(lines) lines")
      }
    }
    // Neither side of the promise may go untested.
    #expect((50...1_900).contains(read), "\(read) records could still be read")
  }

  @Test func glossariesAndPacksSurviveToo() throws {
    for name in ["pack.yaml", "glossary.yaml"] {
      let original = Array(try Sample.text(name).utf8)
      let packs = try TemporaryPacks()
      try packs.addPack()
      for seed in 0..<UInt64(200) {
        var random = SplitMix64(seed: seed)
        try packs.write(Self.mutate(original, using: &random), to: "sample/\(name)")
        let library = packs.library()
        if library.catalogue.questions.isEmpty, library.problems.isEmpty {
          Issue.record("seed \(seed): \(name) loses the question in silence")
        }
      }
    }
  }
}
