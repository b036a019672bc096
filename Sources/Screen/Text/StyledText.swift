/// A text whose parts are for different things: runs of text, each with its role.
///
/// ```swift
/// let state: StyledText = "4 of 5 " + StyledText("●", .right) + " · " + StyledText("L", .key)
/// ```
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The runs, in order.
  public var runs: [StyledRun]

  /// Creates a text from its runs.
  public init(_ runs: [StyledRun] = []) {
    self.runs = runs
  }

  /// Creates a text of one role.
  public init(_ text: String, _ role: Role = .text, strong: Bool = false) {
    runs = [StyledRun(text, role, strong: strong)]
  }

  /// Creates running text.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The text without its roles.
  public var plain: String {
    runs.reduce(into: "") { $0 += $1.text }
  }

  /// Whether it holds no character.
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// Adds a run.
  public mutating func append(
    _ text: String,
    _ role: Role = .text,
    strong: Bool = false,
    whole: Bool = false
  ) {
    runs.append(StyledRun(text, role, strong: strong, whole: whole))
  }

  /// Both texts, one after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.runs + right.runs)
  }

  /// Appends a text.
  public static func += (left: inout StyledText, right: StyledText) {
    left.runs += right.runs
  }

  /// The graphemes of all runs. Those at a seam stay apart, so that each has one role.
  var graphemes: [Character] {
    runs.flatMap { Array($0.text) }
  }

  /// Where no line may begin: behind the first grapheme of each run that is kept on one line.
  var joints: Set<Int> {
    var joints: Set<Int> = []
    var offset = 0
    for run in runs {
      let end = offset + run.text.count
      if run.isWhole, end > offset { joints.formUnion(offset + 1..<end) }
      offset = end
    }
    return joints
  }

  /// The runs as spans of ``graphemes``.
  public var spans: [StyledSpan] {
    var spans: [StyledSpan] = []
    var offset = 0
    for run in runs {
      let end = offset + run.text.count
      spans.append(StyledSpan(offset..<end, run.role, strong: run.isStrong))
      offset = end
    }
    return spans
  }
}
