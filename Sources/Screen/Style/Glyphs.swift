/// The marks that are drawn, in a set that the terminal can show.
///
/// Every mark has a shape of its own, so that meaning stays without colour.
public struct Glyphs: Hashable, Sendable {
  /// A covered point.
  public var covered: String
  /// A partial point.
  public var partial: String
  /// A missed point.
  public var missed: String
  /// A contradicted point, or an error.
  public var wrong: String
  /// Something unsure.
  public var unsure: String
  /// Before the chosen row.
  public var focus: String
  /// At the left of text that is being written.
  public var caretBar: String
  /// Before a value that can be lowered.
  public var previous: String
  /// After a value that can be raised.
  public var next: String
  /// The arrow keys up and down, in a hint.
  public var upDown: String
  /// The arrow keys left and right, in a hint.
  public var leftRight: String
  /// Before words that somebody says.
  public var openingQuote: String
  /// After words that somebody says.
  public var closingQuote: String
  /// Where text was cut off.
  public var ellipsis: String
  /// After a row behind which rows were left out.
  public var skipped: String
  /// Between two facts on one line.
  public var separator: String
  /// A value that is not there.
  public var absent: String
  /// The track of a scroll indicator.
  public var vertical: String
  /// The thumb of a scroll indicator.
  public var thumb: String
  /// A bar's cell filled from the left by one to eight eighths.
  public var barEighths: [String]
  /// A bar's cell that was filled before and is no longer.
  public var barLost: String
  /// A bar's cell that is filled now and was not before.
  public var barGained: String
  /// A sparkline's cell at eight heights, from the lowest.
  public var levels: [String]
  /// A heat map's cell at five shades, from empty.
  public var shades: [String]
  /// A point on a plane, by its group.
  public var points: [String]
  /// A cell of a curve where curves are drawn in whole cells, by its place in the chart; nil where
  /// they are drawn in braille, eight dots a cell. As many as there are curves when two settings of
  /// four curves are compared.
  public var curves: [String]?

  /// The marks at their best.
  public static let unicode = Glyphs(
    covered: "●",
    partial: "◐",
    missed: "○",
    wrong: "✕",
    unsure: "?",
    focus: "›",
    caretBar: "┃",
    previous: "◂",
    next: "▸",
    upDown: "↑↓",
    leftRight: "←→",
    openingQuote: "“",
    closingQuote: "”",
    ellipsis: "…",
    skipped: "⋮",
    separator: "·",
    absent: "·",
    vertical: "│",
    thumb: "┃",
    barEighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    barLost: "░",
    barGained: "▓",
    levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    shades: ["·", "░", "▒", "▓", "█"],
    points: ["○", "●", "△", "▲"],
    curves: nil
  )

  /// The marks in ASCII alone.
  public static let ascii = Glyphs(
    covered: "+",
    partial: "~",
    missed: "-",
    wrong: "x",
    unsure: "?",
    focus: ">",
    caretBar: "|",
    previous: "<",
    next: ">",
    upDown: "Up/Down",
    leftRight: "Left/Right",
    openingQuote: "\"",
    closingQuote: "\"",
    ellipsis: "...",
    skipped: ":",
    separator: "|",
    absent: ".",
    vertical: "|",
    thumb: "#",
    barEighths: ["-", "-", "-", "-", "=", "=", "=", "#"],
    barLost: ".",
    barGained: "+",
    levels: ["_", ".", ":", "-", "=", "+", "*", "#"],
    shades: [".", ":", "+", "x", "#"],
    // The points of a path on a plane and its curve beside it have one sign.
    points: ["*", "o", "@", "%"],
    curves: ["*", "o", "+", "x", "#", "@", "%", "&"]
  )

  /// The marks for a terminal that draws ambiguous characters two columns wide.
  ///
  /// Almost all marks and blocks are ambiguous, and curses would count one column for each: so they
  /// are taken from ASCII, save those whose width is certain.
  public static let ambiguousWide: Glyphs = {
    var glyphs = ascii
    glyphs.wrong = unicode.wrong
    glyphs.focus = unicode.focus
    glyphs.previous = unicode.previous
    glyphs.next = unicode.next
    return glyphs
  }()
}
