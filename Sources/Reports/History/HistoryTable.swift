import Grading
public import Journal
import Memory
import Questions
import Wording

/// Every answer as a row of comma-separated values, for a spreadsheet.
///
/// A question's answers follow each other in the order of time. Lists within a field are separated
/// by blanks, which no name holds. Numbers have a point and no other signs.
public enum HistoryTable {
  /// The names of the columns.
  public static var header: String { CSVText.row(columns.map(\.name)) }

  /// The row of an answer.
  public static func row(of answer: Journal.ComparedAttempt) -> String {
    CSVText.row(columns.map { $0.text(answer) })
  }

  private typealias Column = (name: String, text: @Sendable (Journal.ComparedAttempt) -> String)

  private static let columns: [Column] = [
    ("question", { $0.attempt.answer.question.rawValue }),
    ("number", { "\($0.number)" }),
    ("moment", { $0.attempt.moment.iso8601 }),
    ("days_since_last", { $0.daysSinceLast.map { "\($0)" } ?? "" }),
    ("score", { NumberFormat.fixed($0.attempt.grade.score, fractionDigits: 4) }),
    ("score_change", { $0.scoreChange.map { NumberFormat.fixed($0, fractionDigits: 4) } ?? "" }),
    ("rating", { "\($0.attempt.rating.rawValue)" }),
    ("sureness", { $0.attempt.answer.sureness.map { "\($0)" } ?? "" }),
    ("seconds", { NumberFormat.fixed($0.attempt.answer.seconds, fractionDigits: 1) }),
    ("hints", { "\($0.attempt.answer.hints)" }),
    ("language", { $0.attempt.grade.language.rawValue }),
    ("rubric_revision", { "\($0.attempt.grade.rubricRevision)" }),
    (
      "verdicts",
      {
        $0.attempt.grade.points.map { "\($0.point)=\($0.verdict.rawValue)" }
          .joined(separator: " ")
      }
    ),
    ("gained", { $0.gained.map(\.rawValue).joined(separator: " ") }),
    ("lost", { $0.lost.map(\.rawValue).joined(separator: " ") }),
    ("overruled", { "\($0.attempt.overrules.count)" }),
    ("probes", { "\($0.attempt.probes.count)" }),
    ("device", { $0.attempt.device.description }),
    ("id", { $0.attempt.id.description }),
    ("answer", { $0.attempt.answer.text }),
  ]
}
