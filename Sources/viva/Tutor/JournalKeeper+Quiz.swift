import Foundation
import Grading
import Journal
import Questions
import Quiz
import Tutor
import Wording

/// What a quiz is drawn from: the journal says which points, the packs what they are.
extension JournalKeeper {
  /// The number of points that should be asked again by now, of those that the packs have, and how
  /// many points of each question were remembered when they were reviewed last.
  ///
  /// - Parameter setAside: Questions that are not asked of their own accord today.
  func pointTallies(
    in library: QuestionLibrary,
    leavingOut setAside: Set<QuestionID>
  ) -> (due: Int, remembered: [QuestionID: Int]) {
    let counts = pointCounts(in: library, at: .current)
    let due = counts.reduce(0) { $0 + (setAside.contains($1.key) ? 0 : $1.value.due) }
    return (due, counts.mapValues(\.remembered))
  }

  /// Of each question of which a point was reviewed, how many points were remembered then.
  func rememberedPoints(in library: QuestionLibrary) -> [QuestionID: Int] {
    pointCounts(in: library, at: .current).mapValues(\.remembered)
  }

  private func pointCounts(
    in library: QuestionLibrary,
    at now: Moment
  ) -> [QuestionID: Journal.PointCount] {
    attempt { () throws(JournalError) in try journal.currentPoints(in: library, at: now) } ?? [:]
  }

  private func pointStandings(of id: QuestionID) -> [PointID: Journal.PointStanding] {
    attempt { () throws(JournalError) in try journal.pointStandings(of: id) } ?? [:]
  }

  /// Gathers points, those that have been due for longest first, then new ones, then those that are
  /// due next, with their questions; and what was being answered when a round was left, whose
  /// points come before all.
  ///
  /// A point that is due or new brings those along that it is easily confused with, unless they
  /// were asked lately. Opens questions until a round is full: those of points that are due, and
  /// those of which fewer points are known than they have.
  ///
  /// What was answered in that draft's round before comes with it.
  ///
  /// - Parameter setAside: Questions that are not asked of their own accord today; one that the
  ///   user names is asked all the same.
  func quizMaterial(
    _ scope: QuizScope,
    from library: QuestionLibrary,
    leavingOut setAside: Set<QuestionID>
  ) -> (QuizMaterial, Tutor.Draft?, earlier: [RoundItem]) {
    let isNamed = if case .question = scope { true } else { false }
    let setAside = isNamed ? [] : setAside
    let summaries = questions(in: scope, library.catalogue).filter { !setAside.contains($0.id) }
    let asked = Set(summaries.map(\.id))
    var gathering = QuizGathering(library: library)
    let now = Moment.current
    let wanted = scope == .all ? nil : asked
    let found = attempt { () throws(JournalError) in
      try journal.quizDraft(in: wanted, leavingOut: setAside, at: .current)
    }
    let left = leftRound(found ?? nil, in: wanted, leavingOut: setAside, library)
    let begun = left?.names ?? []
    for name in begun {
      gathering.add(
        name.reference,
        pointStandings(of: name.reference.question)[name.reference.point]
      )
    }
    func addConfused(with reference: PointReference) {
      for other in gathering.confused(with: reference) where asked.contains(other.question) {
        let standing = pointStandings(of: other.question)[other.point]
        if standing.map({ $0.due <= now }) ?? true { gathering.add(other, standing) }
      }
    }
    var known = PointsByDueDate(keeper: self, questions: asked)
    while gathering.needsMore, let standing = known.next(until: now) {
      gathering.add(standing)
      addConfused(with: standing.reference)
    }
    let counts = gathering.needsMore ? pointCounts(in: library, at: now) : [:]
    for summary in summaries where gathering.needsMore {
      guard counts[summary.id]?.known ?? 0 < summary.pointCount else { continue }
      let reviewed = Set(pointStandings(of: summary.id).keys)
      for reference in gathering.addNew(of: summary.id, known: reviewed) {
        addConfused(with: reference)
      }
    }
    while gathering.needsMore, let standing = known.next() { gathering.add(standing) }
    let seed = attempt { () throws(JournalError) in try journal.generation() } ?? 0
    var material = gathering.material(seed: UInt64(seed), begun: begun)
    material.samplesShown = samplesShown()
    return (material, left?.draft, earlier: roundItems(left?.answered ?? [], library))
  }

  /// The questions whose weak samples were shown within about two rounds.
  private func samplesShown() -> Set<QuestionID> {
    let lately = attempt { () throws(JournalError) in
      try journal.quizRecords(amongLast: 2 * QuizMaker.roundLength)
    }
    return Set((lately ?? []).filter { $0.item == QuizKind.flaw.rawValue }.map(\.question))
  }

  /// What records of quiz items tell, of points that the packs still have.
  private func roundItems(_ records: [RecordID], _ library: QuestionLibrary) -> [RoundItem] {
    let items = attempt { () throws(JournalError) in try journal.quizItems(records) } ?? []
    return items.compactMap { item in
      guard let kind = QuizKind(rawValue: item.record.item),
        let question = try? library.question(item.record.question),
        let point = question.points.first(where: { $0.id == item.record.point })
      else { return nil }
      let standing = pointStandings(of: question.id)[point.id]
      let verdict = Verdict(item)
      return RoundItem(
        ticket: ticket(of: item.id),
        name: QuizItemName(
          reference: PointReference(question: question.id, point: point.id),
          kind: kind,
          seed: UInt64(item.record.seed) ?? 0
        ),
        response: item.record.response,
        statement: point.statement,
        title: question.title,
        sureness: item.record.sureness.flatMap(Sureness.init(rawValue:)),
        verdict: verdict,
        wasRight: QuizResult.wasRight(
          verdict,
          isAmended: item.isAmended,
          isCallRight: item.record.isCallRight
        ),
        rating: item.rating,
        isAmended: item.isAmended,
        days: standing.map { $0.due.wholeDays(since: $0.reviewedAt) } ?? 0
      )
    }
  }

  /// A round that was left, and can be gone on with.
  private struct LeftRound {
    /// What was being answered.
    var draft: Tutor.Draft
    /// The records of what was answered in it before.
    var answered: [RecordID]
    /// What it goes on with, as far as it is asked here.
    var names: [QuizItemName]
    /// Where it stands once what the packs have no more is left out.
    var progress: QuizProgress
  }

  /// The round that a draft was written in; nil where there is none, or nothing of it can be asked
  /// any more.
  ///
  /// - Parameters:
  ///   - questions: The questions to stay within, or nil for all.
  ///   - setAside: Questions that are left out.
  private func leftRound(
    _ draft: Journal.Draft?,
    in questions: Set<QuestionID>?,
    leavingOut setAside: Set<QuestionID>,
    _ library: QuestionLibrary
  ) -> LeftRound? {
    guard let draft, case .quiz(let point, let text) = draft.stage,
      let item = QuizItemName(
        text,
        of: PointReference(question: draft.question, point: point)
      )
    else { return nil }
    let ahead = draft.ahead.compactMap(QuizItemName.read).filter {
      questions?.contains($0.name.reference.question)
        ?? !setAside.contains($0.name.reference.question)
    }
    let names = [item] + ahead.map(\.name)
    let asked = names.count { name in
      (try? library.question(name.reference.question)).map { QuizMaker.canAsk(name, of: $0) }
        ?? false
    }
    guard asked > 0 else { return nil }
    let begun = Tutor.Draft(
      question: draft.question,
      item: item,
      text: draft.text,
      cursor: draft.cursor,
      seconds: draft.seconds,
      answeredBefore: draft.answeredBefore,
      ahead: ahead.map(\.name),
      begunAhead: Dictionary(
        ahead.compactMap { item in item.begun.map { (item.name, $0) } },
        uniquingKeysWith: { first, _ in first }
      ),
      call: draft.call
    )
    return LeftRound(
      draft: begun,
      answered: draft.answered,
      names: names,
      progress: QuizProgress(begun, goingOnWith: asked)
    )
  }

  /// How far the round has come that the next quiz goes on with, or nil where none was left.
  ///
  /// Complexity: O(items that it goes on with), the question of each opened.
  ///
  /// - Parameter setAside: Questions that are not asked of their own accord today.
  func begunQuiz(
    in library: QuestionLibrary,
    leavingOut setAside: Set<QuestionID>
  ) -> QuizProgress? {
    let found = attempt { () throws(JournalError) in
      try journal.begunQuiz(leavingOut: setAside)
    }
    return leftRound(found ?? nil, in: nil, leavingOut: setAside, library)?.progress
  }

  /// Records a wrong prediction for the points that link to its step and were asked about before:
  /// what was never asked about is not forgotten.
  ///
  /// Complexity: O(questions), and one opened for each that links to the step.
  func count(_ miss: MissedPrediction, in library: QuestionLibrary) {
    for summary in library.catalogue.questions where summary.links(to: miss.step, of: miss.demo) {
      guard let question = try? library.question(summary.id) else { continue }
      let known = pointStandings(of: question.id)
      let points = question.points.filter { point in
        known[point.id] != nil
          && point.demos.contains { $0.demo == miss.demo && $0.step == miss.step }
      }
      let entry = miss.entry(
        about: points.map(\.id),
        of: question.id,
        revision: question.revision
      )
      if let trouble = entry.flatMap({ record(.quiz($0)) }) { troubles.append(trouble) }
    }
  }

  /// The points of some questions that fall due first, from the earliest on.
  func pointsByDueDate(
    in questions: Set<QuestionID>,
    limit: Int
  ) -> [Journal.PointStanding] {
    attempt { () throws(JournalError) in
      try journal.pointsByDueDate(in: questions, limit: limit)
    } ?? []
  }

  /// The questions of a scope in the catalogue's order.
  private func questions(in scope: QuizScope, _ catalogue: Catalogue) -> [QuestionSummary] {
    switch scope {
    case .all: catalogue.questions
    case .topic(let topic): catalogue.questions.filter { $0.topic == topic }
    case .question(let id): catalogue.questions.filter { $0.id == id }
    }
  }
}

extension QuizItemName {
  /// The kind and the seed, as a draft keeps them.
  var text: String { "\(kind.rawValue) \(seed)" }

  /// The whole name on a line, an id holding no blank; behind it what was begun of the item:
  /// insertion point, seconds, what a claim was called, and the words as JSON has them, which end
  /// no line.
  func line(with begun: BegunAnswer?) -> String {
    let name = "\(reference.question) \(reference.point) \(text)"
    guard let begun, let words = try? JSONEncoder().encode(begun.text) else { return name }
    let call = begun.call.map(String.init) ?? "-"
    let quoted = String(decoding: words, as: UTF8.self)
    return "\(name) \(begun.cursor) \(begun.seconds) \(call) \(quoted)"
  }

  /// Reads a line; nil where it names no item.
  static func read(line: String) -> (name: QuizItemName, begun: BegunAnswer?)? {
    let words = line.split(separator: " ", maxSplits: 7).map(String.init)
    guard words.count >= 4,
      let name = QuizItemName(
        words[2...3].joined(separator: " "),
        of: PointReference(
          question: QuestionID(rawValue: words[0]),
          point: PointID(rawValue: words[1])
        )
      )
    else { return nil }
    guard words.count == 8, let cursor = Int(words[4]), let seconds = Double(words[5]),
      let text = try? JSONDecoder().decode(String.self, from: Data(words[7].utf8))
    else { return (name, nil) }
    return (name, BegunAnswer(text: text, cursor: cursor, seconds: seconds, call: Bool(words[6])))
  }

  /// Reads kind and seed.
  init?(_ text: String, of reference: PointReference) {
    let words = text.split(separator: " ")
    guard words.count == 2, let kind = QuizKind(rawValue: String(words[0])),
      let seed = UInt64(words[1])
    else { return nil }
    self.init(reference: reference, kind: kind, seed: seed)
  }
}
