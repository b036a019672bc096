import Journal
import Questions
import Wording

extension Journal {
  /// When the reviewed points fall due that the packs have.
  ///
  /// Where more points of a question are known than it has, it is opened to see which are left.
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
      guard let count = counts[summary.id] else { continue }
      guard count.known > summary.pointCount, let question = try? library.question(summary.id)
      else {
        whole.insert(summary.id)
        continue
      }
      let standings = try pointStandings(of: summary.id)
      dues += question.points.compactMap { standings[$0.id]?.due }
    }
    return dues + (try pointDues { whole.contains($0) })
  }
}
