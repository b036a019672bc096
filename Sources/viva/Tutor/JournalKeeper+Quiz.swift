import Journal
import Questions
import Quiz
import Tutor
import Wording

/// What a quiz is drawn from: the journal says which points, the packs what they are.
extension JournalKeeper {
  /// The number of points that should be asked again by now.
  ///
  /// - Parameter setAside: Questions that are not asked of their own accord today.
  func duePointCount(leavingOut setAside: Set<QuestionID>) -> Int {
    attempt { () throws(JournalError) in
      try journal.duePointCount(at: .current, leavingOut: setAside)
    } ?? 0
  }

  /// Gathers points, those that have been due for longest first, then new ones, then those that are
  /// due next, with their questions.
  ///
  /// Opens no more questions than a round needs, and looks for new points in as many at most.
  ///
  /// - Parameter setAside: Questions that are not asked of their own accord today; one that the
  ///   user names is asked all the same.
  func quizMaterial(
    _ scope: QuizScope,
    from library: QuestionLibrary,
    leavingOut setAside: Set<QuestionID>
  ) -> QuizMaterial {
    let isNamed = if case .question = scope { true } else { false }
    let setAside = isNamed ? [] : setAside
    let asked = questions(in: scope, library.catalogue).filter { !setAside.contains($0) }
    var gathering = QuizGathering(library: library)
    let now = Moment.current
    let known = attempt { () throws(JournalError) in
      try journal.pointsByDueDate(
        in: scope == .all ? nil : Set(asked),
        leavingOut: setAside,
        limit: JournalKeeper.mostPoints
      )
    }
    let (due, ahead) = (
      (known ?? []).filter { $0.due <= now }, (known ?? []).filter { $0.due > now }
    )
    for standing in due { gathering.add(standing) }
    for id in asked where gathering.needsMore {
      let standings = attempt { () throws(JournalError) in try journal.pointStandings(of: id) }
      gathering.addNew(of: id, known: Set((standings ?? [:]).keys))
    }
    for standing in ahead where gathering.needsMore { gathering.add(standing) }
    let seed = attempt { () throws(JournalError) in try journal.generation() } ?? 0
    return gathering.material(seed: UInt64(seed))
  }

  /// The most points that are looked at for a round.
  private static let mostPoints = 60

  /// The questions of a scope in the catalogue's order.
  private func questions(in scope: QuizScope, _ catalogue: Catalogue) -> [QuestionID] {
    switch scope {
    case .all: catalogue.questions.map(\.id)
    case .topic(let topic): catalogue.questions.filter { $0.topic == topic }.map(\.id)
    case .question(let id): [id]
    }
  }
}
