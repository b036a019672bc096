public import Journal
import Memory
import Questions
import Wording

/// Every quiz item as a row of comma-separated values, for a spreadsheet.
///
/// A question's items follow each other in the order of time; those that were taken back are left
/// out. Numbers have a point and no other signs; what an item has none of is empty: what was asked
/// where the point alone tells it, what was picked where all words are the user's own, whether the
/// call was right where no claim was called. A seed is a whole number of up to 20 digits, of which
/// a spreadsheet may keep 15.
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
    ("asked_zh", { $0.record.asked?.zh ?? "" }),
    ("asked_en", { $0.record.asked?.en ?? "" }),
    ("picked_zh", { $0.record.picked?.zh ?? "" }),
    ("picked_en", { $0.record.picked?.en ?? "" }),
    ("call_right", { $0.record.isCallRight.map { $0 ? "1" : "0" } ?? "" }),
    ("contradicted", { $0.record.isContradicted == true && !$0.isAmended ? "1" : "0" }),
    ("seed", { $0.record.seed }),
  ]
}
