import Randomness
import Screen
import Terminal
import Testing

@Suite("Input decoder")
struct InputDecoderTests {
  /// What bytes become, with the pauses that follow the last of them.
  static func decode(_ text: String) -> [Input] {
    decode(Array(text.utf8))
  }

  static func decode(_ bytes: [UInt8]) -> [Input] {
    var decoder = InputDecoder()
    return decoder.decode(bytes) + decoder.flush() + decoder.abandon()
  }

  static func keys(_ text: String) -> [Key?] {
    decode(text).map { if case .key(let key) = $0 { key } else { nil } }
  }

  /// Not arguments of a test: their names would send escapes to the terminal that shows the
  /// results.
  private static let named: [(String, Key)] =
    [
      ("\u{1B}[A", .arrow(.up)), ("\u{1B}OB", .arrow(.down)), ("\u{1B}[C", .arrow(.right)),
      ("\u{1B}[D", .arrow(.left)), ("\u{1B}[1;2A", .arrow(.up, .shift)),
      ("\u{1B}[1;3B", .arrow(.down, .alt)), ("\u{1B}[1;5C", .arrow(.right, .control)),
      ("\u{1B}[1;6D", .arrow(.left, [.shift, .control])),
      ("\u{1B}[1;8A", .arrow(.up, [.shift, .alt, .control])),
      ("\u{1B}[1;9A", .arrow(.up, .alt)), ("\u{1B}[5C", .arrow(.right, .control)),
      ("\u{1B}[a", .arrow(.up, .shift)), ("\u{1B}Od", .arrow(.left, .control)),
      ("\u{1B}\u{1B}[A", .arrow(.up, .alt)), ("\u{1B}\u{1B}OC", .arrow(.right, .alt)),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[1;5H", .home), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete),
      ("\u{1B}[3$", .delete), ("\u{1B}[3^", .delete), ("\u{1B}[3@", .delete),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
      ("\u{1B}OP", .function(1)), ("\u{1B}OS", .function(4)), ("\u{1B}[11~", .function(1)),
      ("\u{1B}[14~", .function(4)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
      ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)),
      ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)), ("\u{1B}[1;2P", .function(1)),
      ("\u{1B}[1;2R", .function(3)), ("\u{1B}[24;5~", .function(12)),
      ("\u{1B}[25~", .function(13)), ("\u{1B}[34~", .function(20)),
      ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter), ("\t", .tab), ("\u{7F}", .backspace),
      ("\u{8}", .backspace), ("\u{0}", .control(" ")), ("\u{1}", .control("a")),
      ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
      ("\u{1B}", .escape), ("\u{1B}b", .alt("b")), ("\u{1B}B", .alt("B")), ("\u{1B}é", .alt("é")),
      ("\u{1B}中", .alt("中")), ("\u{1B}\u{7F}", .alt("\u{7F}")), ("\u{1B}\r", .alt("\n")),
      ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}]", .alt("]")),
      ("\u{1B}P", .alt("P")), ("\u{1B}Op", .character("0")), ("\u{1B}Ok", .character("+")),
      ("\u{1B}[97;5u", .control("a")), ("\u{1B}[27;5;105~", .control("i")),
      ("\u{1B}[13;3u", .alt("\n")), ("\u{1B}[27u", .escape), ("中", .character("中")),
      ("？", .character("？")), ("😀", .character("😀")),
    ]

  @Test("names the keys of xterm, the Linux console, rxvt and tmux")
  func names() {
    for (text, key) in Self.named {
      #expect(Self.decode(text) == [.key(key)], "\(text.debugDescription)")
    }
  }

  @Test("delivers scalars one by one, for the editor to compose")
  func scalars() {
    #expect(Self.keys("e\u{301}") == [.character("e"), .character("\u{301}")])
    #expect(Self.keys("🇨🇳") == [.character("\u{1F1E8}"), .character("\u{1F1F3}")])
  }

  @Test("keeps a character that two reads cut, wherever they cut it")
  func cutCharacters() {
    for character in ["é", "中", "😀"] as [Character] {
      let bytes = Array(String(character).utf8)
      for cut in 1..<bytes.count {
        var decoder = InputDecoder()
        #expect(decoder.decode(bytes[..<cut]).isEmpty)
        #expect(decoder.pending == .sequence)
        #expect(decoder.flush().isEmpty)
        #expect(decoder.decode(bytes[cut...]) == [.key(.character(character))])
        #expect(decoder.pending == .nothing)
      }
    }
  }

  @Test("replaces ill-formed UTF-8 as the standard library does")
  func illFormed() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      // Leads, tails and ASCII in about equal parts, so that well-formed runs occur.
      let bytes = (0..<8).map { _ in
        let pool: [UInt8] = [
          0x41, 0xC3, 0xA9, 0xE4, 0xB8, 0xAD, 0xED, 0xA0, 0xF0, 0x9F, 0x98, 0xF4,
        ]
        return pool[generator.integer(below: pool.count)]
      }
      let typed = Self.decode(bytes).map { input -> Unicode.Scalar? in
        guard case .key(.character(let character)) = input else { return nil }
        return character.unicodeScalars.first
      }
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars
        .filter { !(0x80..<0xA0).contains($0.value) }
      #expect(typed == expected.map { $0 }, "bytes \(bytes)")
    }
  }

  @Test("takes an Escape for a key only after the pause")
  func escape() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.pending == .escape)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.decode(Array("[A".utf8)) == [.key(.arrow(.up))])
    #expect(Self.keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(Self.keys("\u{1B}\u{1B}x") == [.escape, .alt("x")])
    #expect(Self.keys("\u{1B}\u{1}") == [.escape, .control("a")])
    #expect(Self.keys("\u{1B}[1\u{1B}[A") == [.arrow(.up)])
  }

  @Test("does not break off a sequence that arrives slowly")
  func slowSequence() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}[1;".utf8)).isEmpty)
    #expect(decoder.pending == .sequence)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.decode(Array("5C".utf8)) == [.key(.arrow(.right, .control))])
    #expect(decoder.decode(Array("\u{1B}[1;".utf8)).isEmpty)
    #expect(decoder.abandon().isEmpty)
    #expect(decoder.decode(Array("5".utf8)) == [.key(.character("5"))])
  }

  @Test("swallows what no key sends")
  func swallowed() {
    let texts = [
      "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
      "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}[?2026;2$y",
      "\u{1B}[2~", "\u{1B}[99~", "\u{1B}[!p", "\u{1B}[999999999999999999999z",
      "\u{1B}[" + String(repeating: "1;", count: 500) + "A", "\u{1B}[[Z", "\u{85}",
    ]
    for text in texts {
      #expect(Self.keys(text + "x") == [.character("x")], "\(text.debugDescription)")
    }
  }

  @Test("finds its way out of a string that never ends")
  func endlessString() {
    #expect(Self.keys("\u{1B}]52;abc\rx") == [.enter, .character("x")])
    let long = "\u{1B}]" + String(repeating: "a", count: 5000) + "\r"
    #expect(Self.keys(long).count < 1000)
    #expect(Self.keys(long).last == .enter)
    #expect(Self.keys("\u{1B}]52;abc\u{1B}[A") == [.arrow(.up)])
  }

  @Test("tells a report of the cursor from F3 with a modifier")
  func reports() {
    #expect(
      Self.decode("\u{1B}[2;3R") == [.cursorReport(Position(row: 1, column: 2))]
    )
    #expect(Self.decode("\u{1B}[40;120R") == [.cursorReport(Position(row: 39, column: 119))])
    #expect(Self.decode("\u{1B}[1;5R") == [.key(.function(3))])
    #expect(
      Self.decode("\u{1B}[I\u{1B}[O") == [.focus(gained: true), .focus(gained: false)]
    )
  }

  @Test("swallows clicks and the wheel, which another program may have left on")
  func mouse() {
    let reports = [
      "\u{1B}[<0;12;5M\u{1B}[<0;12;5m", "\u{1B}[<64;1;1M\u{1B}[<65;1;1M", "\u{1B}[32;12;5M",
      "\u{1B}[M,%$",
    ]
    for report in reports {
      #expect(Self.keys(report + "x") == [.character("x")], "\(report.debugDescription)")
    }
    #expect(Self.keys("\u{1B}[M,\r") == [.enter])
  }

  @Test("takes a paste as one text, with its lines and without its controls")
  func paste() {
    func pasted(_ text: String) -> [Key?] { Self.keys("\u{1B}[200~\(text)\u{1B}[201~") }
    #expect(pasted("一\r\n二\r三\n") == [.paste("一\n二\n三\n")])
    #expect(pasted("a\tb\u{1B}[Ac\u{7}\u{7F}") == [.paste("a\tb[Ac")])
    #expect(pasted("\u{1B}[200~x\u{1B}[20") == [.paste("[200~x[20")])
    #expect(pasted("\u{1B}\u{1B}") == [])
    #expect(pasted("") == [])
    #expect(pasted("\r\n\r\n") == [.paste("\n\n")])
    #expect(
      Self.decode([0x1B] + Array("[200~".utf8) + [0xE4, 0xB8] + Array("\u{1B}[201~x".utf8))
        == [.key(.paste("\u{FFFD}")), .key(.character("x"))]
    )
  }

  @Test("lets no key be pressed by the rest of a paste that paused")
  func stalledPaste() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~abc半".utf8.dropLast())).isEmpty)
    #expect(decoder.abandon() == [.key(.paste("abc"))])
    #expect(decoder.pending == .stalledPaste)
    // The line goes on: half a character is completed, and neither Return nor Ctrl-D is a key.
    let rest = Array("半".utf8.suffix(1)) + Array("de\r\u{4}f".utf8)
    #expect(decoder.decode(rest) == [.key(.paste("半de\nf"))])
    #expect(decoder.decode(Array("g\u{1B}[20".utf8)) == [.key(.paste("g"))])
    #expect(decoder.decode(Array("1~\u{4}".utf8)) == [.key(.control("d"))])
    #expect(decoder.pending == .nothing)
  }

  @Test("ends a paste whose end never comes after a second, longer silence")
  func lostPasteEnd() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~abc".utf8)).isEmpty)
    #expect(decoder.abandon() == [.key(.paste("abc"))])
    #expect(decoder.abandon().isEmpty)
    #expect(decoder.pending == .nothing)
    #expect(decoder.decode([0x04]) == [.key(.control("d"))])
  }

  @Test("bounds a paste that never ends, and loses nothing of it")
  func endlessPaste() {
    var decoder = InputDecoder(maximumPasteLength: 1000)
    var inputs = decoder.decode(Array("\u{1B}[200~".utf8))
    let text = String(repeating: "流浪地球", count: 1000)
    inputs += decoder.decode(Array(text.utf8))
    #expect(decoder.pending == .sequence)
    #expect(decoder.flush().isEmpty)
    inputs += decoder.abandon()
    let pieces = inputs.map { if case .key(.paste(let piece)) = $0 { piece } else { "" } }
    #expect(pieces.joined() == text)
    #expect(pieces.allSatisfy { $0.utf8.count < 1004 })
    #expect(decoder.decode(Array("\u{1B}[201~y".utf8)) == [.key(.character("y"))])
  }
}
