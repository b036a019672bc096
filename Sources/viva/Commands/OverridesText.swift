import Authoring
import Grading
import Journal
import Questions
import Views
import Wording

/// Overruled verdicts as text for a pipe.
struct OverridesText {
  let language: Language
  let isASCII: Bool

  /// The whole list.
  ///
  /// - Parameter keyPoint: The point as it is now, or nil where it is gone.
  func page(
    _ points: [Journal.OverruledPoint],
    keyPoint: (PointReference) -> KeyPoint?
  ) -> String {
    guard !points.isEmpty else {
      return say(zh: "没有改判过的判定。", en: "No verdict was overruled.")
    }
    let count = points.reduce(0) { $0 + $1.verdicts.count }
    let head = say(
      zh: "改判过 \(count) 次，涉及 \(points.count) 个要点；评分规则没有因此改动",
      en: "\(count.counted("verdict")) of \(points.count.counted("point")) overruled; "
        + "no rubric was changed by it"
    )
    let blocks = points.map { point in
      ([heading(of: point, keyPoint(point.reference))] + point.verdicts.map(lines))
        .joined(separator: "\n")
    }
    return ([head] + blocks).joined(separator: "\n\n")
  }

  private func heading(of point: Journal.OverruledPoint, _ keyPoint: KeyPoint?) -> String {
    let name = "\(point.reference.question)/\(point.reference.point)"
    let statement =
      keyPoint?.statement[language]
      ?? say(zh: "这个要点已经不在了", en: "this point is no longer there")
    return "\(point.verdicts.count)  \(name)\n   \(statement)"
  }

  private func lines(of verdict: Journal.OverruledVerdict) -> String {
    let given = verdict.given
    let quoted = given.evidence.map { TerminalText.line($0.text) }
      .joined(separator: isASCII ? " ... " : " … ")
    let said = say(
      zh: "评为“\(given.verdict.word.zh)”（\(given.reason.name.rawValue)），"
        + "改为“\(verdict.verdict.word.zh)”，规则版本 \(verdict.rubricRevision)",
      en: "graded \(given.verdict.rawValue) (\(given.reason.name.rawValue)), "
        + "overruled as \(verdict.verdict.rawValue), rubric revision \(verdict.rubricRevision)"
    )
    let lines = [
      "   \(verdict.moment.dayAndTime)  \(said)", "     \(TerminalText.line(verdict.text))",
    ]
    return (lines + (quoted.isEmpty ? [] : ["     > \(quoted)"])).joined(separator: "\n")
  }

  private func say(zh: String, en: String) -> String { Bilingual(zh: zh, en: en)[language] }
}
