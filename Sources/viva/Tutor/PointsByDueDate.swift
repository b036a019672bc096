import Journal
import Questions
import Wording

/// The known points of some questions one after the other, the earliest due first, read in pages.
struct PointsByDueDate {
  private let keeper: JournalKeeper
  private let questions: Set<QuestionID>
  private var page: [Journal.PointStanding]
  private var limit = 60
  private var place = 0

  init(keeper: JournalKeeper, questions: Set<QuestionID>) {
    self.keeper = keeper
    self.questions = questions
    page = keeper.pointsByDueDate(in: questions, limit: limit)
  }

  /// Takes the next point, or none where it falls due after a moment.
  mutating func next(until moment: Moment? = nil) -> Journal.PointStanding? {
    if place == page.count, page.count == limit {
      limit *= 4
      page = keeper.pointsByDueDate(in: questions, limit: limit)
    }
    guard place < page.count, moment.map({ page[place].due <= $0 }) ?? true else { return nil }
    defer { place += 1 }
    return page[place]
  }
}
