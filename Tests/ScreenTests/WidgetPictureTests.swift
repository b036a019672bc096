import Screen
import TestSupport
import Testing

/// All widgets on one screen, in every set of marks, as recorded pictures.
@Suite("Widgets as pictures")
struct WidgetPictureTests {
  @Test(
    "Widgets",
    arguments: [
      ("widgets-80x24", Size(columns: 80, rows: 24), Drawing()),
      ("widgets-40x12", Size(columns: 40, rows: 12), Drawing()),
      ("widgets-80x24-ascii", Size(columns: 80, rows: 24), Drawing(ascii: true)),
      ("widgets-80x24-wide", Size(columns: 80, rows: 24), Drawing(ambiguous: .wide)),
    ]
  )
  func widgets(_ name: String, _ size: Size, _ drawing: Drawing) throws {
    let frame = try Self.frame(size, drawing)
    try PictureRecorder().compare(frame, with: name, [.roles, .cursor])
  }

  static func frame(_ size: Size, _ drawing: Drawing) throws -> Frame {
    var canvas = Canvas(size: size, drawing: drawing)
    let glyphs = drawing.glyphs
    let whole = Rect(size)
    let edges = whole.split(bottomRows: 1)
    canvas.topLine(
      place: StyledText("物品协同过滤 ItemCF: time weight", .title, strong: true),
      state: "01:12 " + StyledText("\(glyphs.separator) ", .muted) + StyledText("L", .key) + " 中文",
      in: edges.top.rowRect(0)
    )
    canvas.keyHints(
      [
        KeyHint("Enter", "drill"), KeyHint("l", "learn"), KeyHint("d", "demos"),
        KeyHint("Ctrl-O", "editor"), KeyHint("F2", "中文"), KeyHint("?", "help"),
      ],
      in: edges.bottom
    )
    try canvas.clipped(to: edges.top) { canvas in
      try draw(&canvas, in: edges.top.inset(top: 2, left: 3, right: 3))
    }
    return canvas.frame
  }

  private static func draw(_ canvas: inout Canvas, in body: Rect) throws {
    let drawing = canvas.drawing
    let glyphs = drawing.glyphs
    var rest = body
    let scale = try #require(LogScale(covering: [3.1e-8, 1]))
    let bars: [(String, Double, Double)] = [
      ("Cold start", 0.94, 1), ("时间权重", 0.53, 2.2e-3), ("New", .nan, 3.1e-8),
    ]
    for (row, (name, ready, gradient)) in bars.enumerated() {
      canvas.fit(StyledText(name), at: rest.at(row), columns: 12)
      canvas.put(drawing.bar(ready, columns: 8), at: rest.at(row, 14), role: .bar)
      let share = scale.fraction(of: gradient) ?? .nan
      canvas.put(drawing.bar(share, columns: 10), at: rest.at(row, 24), role: .bar)
    }
    rest = rest.inset(top: 4)
    let dials = [
      drawing.dial("depth", value: "12", isFocused: true, canRaise: false),
      drawing.dial("activation", value: "tanh"),
      drawing.dial("norm", value: "none", isIdle: true, canLower: false),
    ]
    rest = rest.inset(top: canvas.flow(dials, in: rest) + 1)
    let marks =
      StyledText("\(glyphs.covered) ", .right) + StyledText("\(glyphs.partial) ", .half)
      + StyledText("\(glyphs.missed) ", .missing) + StyledText("\(glyphs.wrong) ", .wrong)
      + StyledText(drawing.sparkline([1, 3, 3, 5, 6], columns: 5) + " ", .bar)
      + drawing.comparisonBar(before: 0.9, after: 0.5, columns: 10)
    canvas.put(marks, at: rest.at(0))
    let editor = rest.inset(top: 2).split(topRows: 4).top
    let answer = "因为同一个 session 里连着点的两个东西，大概率是同一个意图，比如刚看完《流浪地球2》马上去搜1。"
    let place = editor.inset(left: 2)
    let layout = TextLayout(
      answer,
      columns: place.columns,
      measure: drawing.width,
      for: .editing
    )
    canvas.editor(
      layout,
      insertion: answer.count,
      in: place,
      spans: [StyledSpan(2..<19, .evidence)]
    )
  }
}
