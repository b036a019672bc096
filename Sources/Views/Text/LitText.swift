import Grading
import Questions
import Screen

/// The user's text with the spans that decided verdicts, in grapheme offsets.
struct LitText {
  /// The text.
  let graphemes: [Character]
  /// The spans of all points, those of the point in focus last, so that they lie on top.
  private(set) var spans: [StyledSpan] = []
  /// The first grapheme of the point in focus, or nil where it has no words.
  private(set) var firstFocus: Int?

  /// Lights up what decided the verdicts of a grade in one of the user's texts.
  init(_ text: String, grade: Grade, focus: PointID, source: Evidence.Source) {
    graphemes = Array(text)
    var graphemeOfScalar: [Int] = []
    for (index, grapheme) in graphemes.enumerated() {
      for _ in grapheme.unicodeScalars { graphemeOfScalar.append(index) }
    }
    graphemeOfScalar.append(graphemes.count)
    // A reply belongs to one point; the replies to others are other texts.
    let points = grade.points.filter { source == .answer || $0.point == focus }
    for point in points.filter({ $0.point != focus }) + points.filter({ $0.point == focus }) {
      let isFocus = point.point == focus
      for evidence in point.evidence where evidence.source == source {
        let last = graphemeOfScalar.count - 1
        let start = graphemeOfScalar[max(0, min(evidence.start, last))]
        let end = graphemeOfScalar[max(0, min(evidence.end, last))]
        guard start < end else { continue }
        spans.append(
          StyledSpan(
            start..<end,
            isFocus
              ? (point.verdict == .contradicted ? .wrong : .evidenceFocus) : .evidence,
            strong: isFocus
          )
        )
        if isFocus { firstFocus = min(firstFocus ?? start, start) }
      }
    }
  }
}
