import Journal
import Questions
import Wording

extension Journal {
  /// The reviewed points that the packs have, of each question counted; without questions that have
  /// none.
  ///
  /// A question of which a point is known that it has no more is opened, to see which are left: it
  /// was given another name, or taken out.
  func currentPoints(
    in library: QuestionLibrary,
    at now: Moment
  ) throws(JournalError) -> [QuestionID: PointCount] {
    let counts = try pointCounts(at: now)
    var current: [QuestionID: PointCount] = [:]
    for summary in library.catalogue.questions {
      guard let count = counts[summary.id] else { continue }
      guard !summary.holds(count.names) else {
        current[summary.id] = count
        continue
      }
      let left = try currentStandings(of: summary.id, in: library)
      if !left.isEmpty { current[summary.id] = PointCount(left, at: now) }
    }
    return current
  }

  /// When the reviewed points fall due that the packs have.
  ///
  /// - Parameter setAside: Questions that are not asked of their own accord today.
  func pointDues(
    in library: QuestionLibrary,
    leavingOut setAside: Set<QuestionID>
  ) throws(JournalError) -> [Moment] {
    let counts = try pointCounts(at: .current)
    var whole: Set<QuestionID> = []
    var dues: [Moment] = []
    for summary in library.catalogue.questions where !setAside.contains(summary.id) {
      if counts[summary.id].map({ summary.holds($0.names) }) ?? true {
        whole.insert(summary.id)
      } else {
        dues += try currentStandings(of: summary.id, in: library).map(\.due)
      }
    }
    return dues + (try pointDues { whole.contains($0) })
  }

  /// What is known of the points that a question has.
  private func currentStandings(
    of id: QuestionID,
    in library: QuestionLibrary
  ) throws(JournalError) -> [PointStanding] {
    guard let question = try? library.question(id) else { return [] }
    let standings = try pointStandings(of: id)
    return question.points.compactMap { standings[$0.id] }
  }
}
