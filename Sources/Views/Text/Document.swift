import Screen

/// A text to read: headings, paragraphs and marked items, laid out to a width.
struct Document {
  private var blocks: [Block] = []
  /// The blocks that the user's mark is on, or nil.
  private(set) var marked: Range<Int>?

  private struct Block {
    var marker: StyledText
    var indent: Int
    var text: StyledText

    static let blank = Block(marker: StyledText(), indent: 0, text: StyledText())
  }

  /// A line of a laid-out document.
  struct Line {
    /// The number of the block that it belongs to.
    var block: Int
    /// What stands before the text of a block's first line.
    var marker: StyledText
    /// The columns before the text.
    var indent: Int
    /// The block's layout.
    var layout: TextLayout
    /// The row of the layout.
    var row: Int
    /// The roles of the block's text.
    var spans: [StyledSpan]
  }

  /// Adds a heading, with air above it unless it is the first.
  mutating func heading(_ text: String) {
    space()
    add(StyledText(text, .title, strong: true))
  }

  /// Adds an empty line, unless nothing stands above it.
  mutating func space() {
    if let last = blocks.last, !last.text.isEmpty { blocks.append(Block.blank) }
  }

  /// Adds the paragraphs of a text, one a line of it.
  mutating func paragraphs(_ text: String, role: Role = .text, indent: Int = 0) {
    var text = text[...]
    while text.last?.isNewline ?? false { text.removeLast() }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        space()
      } else {
        add(StyledText(String(line), role), indent: indent)
      }
    }
  }

  /// Adds what the user's mark is on.
  mutating func mark(_ add: (inout Document) -> Void) {
    let start = blocks.count
    add(&self)
    marked = start..<blocks.count
  }

  /// Adds all of another document.
  mutating func append(_ other: Document) { blocks += other.blocks }

  /// How many blocks there are.
  var count: Int { blocks.count }

  /// Takes all colour from the blocks from one on: they are no longer what the screen is about.
  mutating func mute(from first: Int) {
    for place in blocks.indices.dropFirst(first) { blocks[place].text = blocks[place].text.muted }
  }

  /// Adds a paragraph, with a marker before its first line where there is one.
  mutating func add(_ text: StyledText, marker: StyledText = StyledText(), indent: Int = 0) {
    blocks.append(Block(marker: marker, indent: indent, text: text))
  }

  /// The columns before a text that wants so many: never more than a third of the width.
  static func indent(_ wanted: Int, in columns: Int) -> Int { min(wanted, max(0, columns / 3)) }

  /// The document as lines of a width.
  func lines(columns: Int, drawing: Drawing) -> [Line] {
    blocks.enumerated().flatMap { number, block -> [Line] in
      let indent = Document.indent(block.indent, in: columns)
      let layout = TextLayout(
        block.text,
        columns: max(1, columns - indent),
        measure: drawing.width
      )
      let spans = block.text.spans
      return layout.lines.indices.map { row in
        Line(
          block: number,
          marker: row == 0 ? block.marker : StyledText(),
          indent: indent,
          layout: layout,
          row: row,
          spans: spans
        )
      }
    }
  }
}

extension StyledText {
  /// The text in the role of what matters less.
  var muted: StyledText {
    StyledText(runs.map { StyledRun($0.text, .muted, whole: $0.isWhole) })
  }
}

extension Canvas {
  /// Draws a line of a document.
  mutating func put(_ line: Document.Line, in rect: Rect) {
    put(line.marker, at: rect.at(0), maxWidth: max(0, line.indent))
    put(line.layout, in: rect.inset(left: line.indent), from: line.row, spans: line.spans)
  }
}
