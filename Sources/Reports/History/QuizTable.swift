public import Journal
import Memory
import Questions
import Wording

/// Every quiz item as a row of comma-separated values, for a spreadsheet.
///
/// A question's items follow each other in the order of time; those that were taken back are left
/// out. Numbers have a point and no other signs.
public enum QuizTable {
  /// The names of the columns.
  public static var header: String { CSVText.row(columns.map(\.name)) }

  /// The row of an item.
  public static func row(of item: Journal.QuizzedItem) -> String {
    CSVText.row(columns.map { $0.text(item) })
  }

  private typealias Column = (name: String, text: @Sendable (Journal.QuizzedItem) -> String)

  private static let columns: [Column] = [
    ("question", { $0.record.question.rawValue }),
    ("point", { $0.record.point.rawValue }),
    ("item", { $0.record.item }),
    ("moment", { $0.moment.iso8601 }),
    ("score", { NumberFormat.fixed($0.score, fractionDigits: 4) }),
    ("rating", { "\($0.rating.rawValue)" }),
    ("sureness", { $0.record.sureness.map { "\($0)" } ?? "" }),
    ("seconds", { NumberFormat.fixed($0.record.seconds, fractionDigits: 1) }),
    ("rubric_revision", { "\($0.record.rubricRevision)" }),
    ("overruled", { $0.isAmended ? "1" : "0" }),
    ("device", { $0.device.description }),
    ("id", { $0.id.description }),
    ("response", { $0.record.response }),
  ]
}
