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
  /// due next, with their questions; and what was being answered when a round was left, whose point
  /// comes before all.
  ///
  /// A point that is due or new brings those along that it is easily confused with, unless they
  /// were asked lately. Opens no more questions than a round needs, and looks for new points in as
  /// many at most.
  ///
  /// - Parameter setAside: Questions that are not asked of their own accord today; one that the
  ///   user names is asked all the same.
  func quizMaterial(
    _ scope: QuizScope,
    from library: QuestionLibrary,
    leavingOut setAside: Set<QuestionID>
  ) -> (QuizMaterial, Tutor.Draft?) {
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
    let draft = quizDraft(in: scope == .all ? nil : Set(asked), leavingOut: setAside)
    let begun = draft?.item
    if let begun { gathering.begin(with: begun.reference) }
    func standings(of id: QuestionID) -> [PointID: Journal.PointStanding] {
      attempt { () throws(JournalError) in try journal.pointStandings(of: id) } ?? [:]
    }
    func addConfused(with reference: PointReference) {
      for other in gathering.confused(with: reference)
      where scope == .all || asked.contains(other.question) {
        guard !setAside.contains(other.question) else { continue }
        let standing = standings(of: other.question)[other.point]
        if standing.map({ $0.due <= now }) ?? true { gathering.add(other, standing) }
      }
    }
    for standing in due where gathering.needsMore {
      gathering.add(standing)
      addConfused(with: standing.reference)
    }
    for id in asked where gathering.needsMore {
      for reference in gathering.addNew(of: id, known: Set(standings(of: id).keys)) {
        addConfused(with: reference)
      }
    }
    for standing in ahead where gathering.needsMore { gathering.add(standing) }
    let seed = attempt { () throws(JournalError) in try journal.generation() } ?? 0
    return (gathering.material(seed: UInt64(seed), begun: begun), draft)
  }

  /// What was being answered when a round was left.
  private func quizDraft(
    in questions: Set<QuestionID>?,
    leavingOut setAside: Set<QuestionID>
  ) -> Tutor.Draft? {
    let found = attempt { () throws(JournalError) in
      try journal.quizDraft(in: questions, leavingOut: setAside, at: .current)
    }
    guard let draft = found ?? nil, case .quiz(let point, let text) = draft.stage,
      let item = QuizItemName(
        text,
        of: PointReference(question: draft.question, point: point)
      )
    else { return nil }
    return Tutor.Draft(
      question: draft.question,
      item: item,
      text: draft.text,
      cursor: draft.cursor,
      seconds: draft.seconds,
      hints: draft.hints
    )
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

extension QuizItemName {
  /// The kind and the seed, as a draft keeps them.
  var text: String { "\(kind.rawValue) \(seed)" }

  /// Reads them.
  init?(_ text: String, of reference: PointReference) {
    let words = text.split(separator: " ")
    guard words.count == 2, let kind = QuizKind(rawValue: String(words[0])),
      let seed = UInt64(words[1])
    else { return nil }
    self.init(reference: reference, kind: kind, seed: seed)
  }
}
