import Grading
import Questions
import Wording

/// A grade as text for a pipe: the score, then each point with its mark, the user's words that
/// decided, and the reason.
struct GradeText {
  let language: Language
  let isASCII: Bool

  /// The whole page.
  func page(_ grade: Grade, of question: Question) -> String {
    let percent = Int((grade.score * 100).rounded())
    var lines = ["\(question.title[language])  \(percent)%", ""]
    if let gate = grade.gate { lines += [gate.sentence[language], ""] }
    for (point, verdict) in zip(question.points, grade.points) {
      lines.append("\(mark(of: verdict.verdict)) \(point.statement[language])")
      for evidence in verdict.evidence { lines.append("    > \(TerminalText.line(evidence.text))") }
      if grade.gate == nil {
        lines.append("    \(verdict.reason.sentence(about: point)[language])")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func mark(of verdict: Verdict) -> String {
    switch verdict {
    case .covered: isASCII ? "+" : "●"
    case .partial: isASCII ? "~" : "◐"
    case .missed: isASCII ? "-" : "○"
    case .contradicted: isASCII ? "x" : "✕"
    }
  }
}
