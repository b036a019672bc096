import Randomness
import Screen
import Terminal
import Testing

@Suite("Input decoder, fuzzed")
struct InputDecoderFuzzTests {
  /// Pieces of what terminals send, to be cut, mixed and damaged.
  private static let pieces: [[UInt8]] =
    [
      "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}[200~", "\u{1B}[201~",
      "\u{1B}[M",
      "\u{1B}[<0;3;4M", "\u{1B}[1;5A", "\u{1B}[[A", "\u{1B}\\", "\u{7}", "\r\n", "\u{1B}[12;40R",
      "中文", "é", "😀", "e\u{301}", "\u{0}", "abc", ";", "999999999999", "$", "~", "m",
    ].map { Array($0.utf8) }

  @Test("100,000 random sequences: no trap, and the cuts between reads do not matter")
  func chunking() {
    var generator = SeededGenerator(seed: 1)
    var delivered = 0
    for round in 0..<100_000 {
      var bytes: [UInt8] = []
      for _ in 0..<generator.integer(below: 12) {
        if generator.integer(below: 2) == 0 {
          bytes += Self.pieces[generator.integer(below: Self.pieces.count)]
        } else {
          bytes.append(UInt8(truncatingIfNeeded: generator.next()))
        }
      }
      // A small bound, so that long pastes are cut as well.
      var whole = InputDecoder(maximumPasteLength: 8)
      let expected = whole.decode(bytes)
      var cut = InputDecoder(maximumPasteLength: 8)
      var inputs: [Input] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = min(rest.count, 1 + generator.integer(below: 5))
        inputs += cut.decode(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      guard inputs == expected, whole.pending == cut.pending else {
        Issue.record("round \(round): \(bytes) became \(inputs), whole \(expected)")
        return
      }
      #expect(whole.flush() == cut.flush())
      // A paste is given up in two steps, everything else in one.
      #expect(whole.abandon() == cut.abandon())
      #expect(whole.abandon() == cut.abandon())
      #expect(whole.pending == .nothing)
      delivered += expected.count
    }
    // The sequences are not all swallowed.
    #expect(delivered > 200_000)
  }

  @Test("pauses anywhere: no trap, nothing left behind")
  func pauses() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<20_000 {
      var decoder = InputDecoder(maximumPasteLength: 8)
      for _ in 0..<generator.integer(below: 10) {
        let piece = Self.pieces[generator.integer(below: Self.pieces.count)]
        _ = decoder.decode(piece)
        switch generator.integer(below: 3) {
        case 0:
          _ = decoder.flush()
          #expect(decoder.pending != .escape)
        case 1:
          _ = decoder.abandon()
          if decoder.pending == .stalledPaste, generator.integer(below: 2) == 0 { break }
          _ = decoder.abandon()
          #expect(decoder.pending == .nothing)
        default: break
        }
      }
    }
  }
}
