import Randomness
import Screen
import TestSupport
import Testing

/// 20,000 random texts, drawn and wrapped at random widths.
@Suite("Fuzz: text")
struct TextFuzzTests {
  static let alphabets: [[Unicode.Scalar]] = [
    Array("abcdefghij ABC 0123456789 -/.,()\"'".unicodeScalars),
    Array("的一是在不了有和人这中大为上个国我以要他".unicodeScalars),
    Array("，。、；：？！）》」』”’…（《「『“‘——·　".unicodeScalars),
    Array("👨👩👧❤👍🏽🇨🇳😀1\u{FE0F}\u{20E3}\u{200D}\u{FE0E}\u{1FAE8}".unicodeScalars),
    Array("\u{300}\u{301}\u{302}\u{323}\u{20DD}\u{E0100}\u{94D}कषी\u{E33}ก".unicodeScalars),
    Array(
      "\u{0}\u{7}\u{1B}\u{7F}\u{85}\t\n\r\u{2028}\u{200B}\u{200E}\u{FEFF}\u{AD}".unicodeScalars
    ),
    Array("שלוםعربي\u{202E}\u{202C}\u{2067}\u{2069}".unicodeScalars),
    Array("한국\u{1112}\u{1161}\u{11AB}ｱがガー々".unicodeScalars),
  ]

  static func text(_ random: inout SplitMix64) -> String {
    var view = String.UnicodeScalarView()
    let mix = (0..<3).map { _ in alphabets[Int.random(in: 0..<alphabets.count, using: &random)] }
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      if Int.random(in: 0..<20, using: &random) == 0 {
        if let any = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &random)) {
          view.append(any)
        }
      } else {
        let alphabet = mix[Int.random(in: 0..<3, using: &random)]
        view.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
    }
    return String(view)
  }

  /// What is wrong with a text at a width, or nil.
  static func fault(in text: String, columns: Int, _ drawing: Drawing) -> String? {
    var canvas = Canvas(size: Size(columns: columns, rows: 3), drawing: drawing)
    canvas.put(text, at: Position(row: 0, column: -columns / 3), role: .right)
    canvas.put(text, at: Position(row: 0, column: columns / 2), maxWidth: columns / 3)
    canvas.fit(text, at: Position(row: 1, column: 1), columns: columns - 1, alignment: .trailing)
    canvas.paragraph(text, in: Rect(row: 1, column: 0, rows: 2, columns: columns))
    if canvas.frame.orphanHalf != nil { return "an orphan half" }
    let cut = drawing.truncated(text, to: columns)
    if drawing.width.columns(of: cut) > columns { return "truncation passes the width" }

    for purpose in [TextLayout.Purpose.reading, .editing] {
      let layout = TextLayout(text, columns: columns, measure: drawing.width, for: purpose)
      let room = purpose == .editing ? max(1, columns - 1) : columns
      guard layout.lines.first?.graphemes.lowerBound == 0 else { return "the start is lost" }
      guard layout.lines.last?.graphemes.upperBound == text.count else { return "the end is lost" }
      for (line, next) in zip(layout.lines, layout.lines.dropFirst()) {
        let gap = next.graphemes.lowerBound - line.graphemes.upperBound
        guard gap == (line.endsParagraph ? 1 : 0) else { return "a grapheme is lost" }
      }
      for line in layout.lines {
        guard line.columns <= room, line.columns >= 0 else { return "a line passes the width" }
      }
      if purpose == .editing, let fault = positionFault(layout) { return fault }
    }
    return nil
  }

  /// What is wrong with the way from graphemes to places and back, or nil.
  static func positionFault(_ layout: TextLayout) -> String? {
    var before = Position(row: 0, column: 0)
    for offset in 0...layout.graphemes.count {
      let place = layout.position(of: offset)
      guard (0..<layout.columns).contains(place.column) else { return "a cursor outside" }
      let isForward =
        place.row == before.row ? place.column >= before.column : place.row > before.row
      guard isForward else { return "a cursor goes back" }
      before = place
      let back = layout.place(at: place)
      guard
        layout.position(of: back.offset, isRowEnd: back.isRowEnd) == place || layout.columns == 1
      else { return "offset \(offset) at \(place) comes back as \(back)" }
      // Only spaces that hang share a place.
      guard back.offset == offset || place.column == layout.columns - 1 else {
        return "offset \(offset) shares its place with \(back)"
      }
    }
    for row in layout.lines.indices {
      let end = layout.end(ofRow: row)
      guard layout.position(of: end.offset, isRowEnd: end.isRowEnd).row == row else {
        return "the end of row \(row) stands in another"
      }
    }
    return nil
  }

  @Test("Nothing traps, no half glyph, no line too wide, every place found again", arguments: 0..<8)
  func fuzz(_ part: Int) {
    for index in 0..<2500 {
      let seed = UInt64(part * 2500 + index)
      var random = SplitMix64(seed: seed)
      let text = Self.text(&random)
      let columns = Int.random(in: 1...120, using: &random)
      let drawing = Drawing(
        ascii: Bool.random(using: &random),
        ambiguous: Bool.random(using: &random) ? .wide : .narrow
      )
      let fault = Self.fault(in: text, columns: columns, drawing)
      if let fault {
        Issue.record("seed \(seed), \(columns) columns: \(fault) in \(text.debugDescription)")
        return
      }
    }
  }
}
