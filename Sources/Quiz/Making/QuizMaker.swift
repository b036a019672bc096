public import Questions
import Randomness
import Wording

/// Draws a round of items: pure, and the same for the same material.
///
/// The points come in the order of the material, points that are easily confused one right after
/// the other. Of the kinds of item that a point can be asked by, each round takes the one that it
/// has used least, so that no two in a row need be alike.
public struct QuizMaker: Sendable {
  let material: QuizMaterial
  /// How much the statements of its points sound alike.
  let likeness: StatementLikeness

  /// The most items of a round.
  public static let roundLength = 10
  /// How many items there are to one question whose weak sample is graded: grading takes longer
  /// than all else.
  private static let itemsPerFlaw = 5
  /// How many seeds are tried for an item of one kind that neither gives a later one away nor is
  /// given away.
  private static let seedsTried = 12

  /// How many items' statements are fresh in mind: no option of a choice is one of these, unless
  /// its question has few points.
  static let freshCount = 2

  /// Creates a maker.
  public init(_ material: QuizMaterial) {
    self.material = material
    likeness = StatementLikeness(of: material.questions.values)
  }

  /// The items of a round; none where the material names no point that its questions hold.
  ///
  /// A round that was left goes on with its own items, as far as they can still be drawn.
  ///
  /// No choice shows the statement of a point that is asked about after it, nor, where its question
  /// has more than ``likenessCount`` points, of one that was asked about just before, and where
  /// there are others of none that was asked about at all. No cloze takes out a
  /// word that could be read in an item before it, and no item says, by what its kind shows, a
  /// point of its question that is still to come; what its statement and explanation say comes
  /// before it, see ``tellingLast(_:of:_:)``.
  ///
  /// Complexity: O(points × characters of their statements), and at most two gradings for every
  /// ``itemsPerFlaw`` items and, where a question has several points in the round, six for each of
  /// them.
  public func round(of length: Int = roundLength) -> [QuizItem] {
    let begun = material.begun.compactMap(item(named:))
    if !begun.isEmpty { return begun }
    var used: [QuizKind: Int] = [:]
    var flaws: [QuestionID: FlawFinder] = [:]
    var items: [QuizItem] = []
    // No round shows the same weak sample twice.
    var samples: Set<QuestionID> = []
    var disclosures = Disclosures()
    let points = tellingLast(interleaved, of: length, &disclosures)
    var texts: [Bilingual] = []
    for (number, asked) in points.enumerated() where items.count < length {
      guard let (question, point) = material.record(of: asked.reference) else { continue }
      let coming = Set(
        // One more than there is room for: a point that nothing can be asked about is passed over.
        points[(number + 1)...].prefix(length - items.count).map(\.reference)
      )
      // A stream of its own for each point: another item before it changes nothing.
      var seeds = SeededGenerator(seed: material.seed).stream(number)
      let first = seeds.next()
      // Sorting keeps the drawn order of kinds that were used equally often.
      let kinds = seeds.shuffled(QuizKind.allCases).enumerated()
        .sorted { (used[$0.1, default: 0], $0.0) < (used[$1.1, default: 0], $1.0) }
        .map(\.element)
      let tries = [first] + (1..<Self.seedsTried).map { _ in seeds.next() }
      let next = kinds.lazy.compactMap { kind -> (task: QuizTask, seed: UInt64)? in
        if kind == .flaw {
          guard mayShowSample(of: question.id), !samples.contains(question.id) else { return nil }
          let isKnown = flaws[question.id] != nil
          guard isKnown || flaws.count <= items.count / Self.itemsPerFlaw else { return nil }
          let found = flaws[question.id] ?? FlawFinder(question: question)
          flaws[question.id] = found
          guard found.lacking.contains(point.id) else { return nil }
        }
        guard task(kind, on: point, of: question, seed: first) != nil else { return nil }
        let drawn = tries.lazy.compactMap { seed in
          task(kind, on: point, of: question, seed: seed).map { (task: $0, seed: seed) }
        }
        .filter { !$0.task.isFilled(by: texts) && $0.task.shownPoints.isDisjoint(with: coming) }
        let found =
          kind == .choice
          ? freshest(Array(drawn), of: question, after: items.map(\.reference)) : drawn.first
        guard let found else { return nil }
        let ahead = coming.filter { $0.question == question.id }.map(\.point)
        let shown = ahead.isEmpty || kind == .choice ? [] : found.task.texts(of: question)
        guard !shown.isEmpty else { return found }
        let said = disclosures.said(in: QuizTask.joined(shown), of: question)
        return said.isDisjoint(with: ahead) ? found : nil
      }
      .first
      guard let next else { continue }
      used[next.task.kind, default: 0] += 1
      if next.task.kind == .flaw { samples.insert(question.id) }
      let item = QuizItem(
        question: question.id,
        title: question.title,
        point: point,
        task: next.task,
        seed: next.seed
      )
      items.append(item)
      texts += item.texts(of: question)
      let siblings = claimsTogether(with: item, of: question)
        .prefix(max(0, length - items.count))
      items += siblings
      texts += siblings.flatMap { $0.task.texts(of: question) }
    }
    return items
  }

  /// The first choice that shows nothing that was asked about before; else nothing that was just
  /// now; else, of a question with few points, the first.
  private func freshest(
    _ drawn: [(task: QuizTask, seed: UInt64)],
    of question: Question,
    after read: [PointReference]
  ) -> (task: QuizTask, seed: UInt64)? {
    for known in [read[...], read.suffix(Self.freshCount)] {
      let found = drawn.first { $0.task.shownPoints.isDisjoint(with: known) }
      if let found { return found }
    }
    return question.points.count <= Self.likenessCount ? drawn.first : nil
  }

  /// Whether a question's weak sample may be shown: it was not lately, or those of all questions
  /// were.
  private func mayShowSample(of question: QuestionID) -> Bool {
    !material.samplesShown.contains(question)
      || material.questions.keys.allSatisfy(material.samplesShown.contains)
  }

  /// Whether an item can be drawn again: its question still has the point, and what its kind asks.
  /// The other options of a choice are for the round to find.
  ///
  /// Complexity: O(characters of the question's statements).
  public static func canAsk(_ name: QuizItemName, of question: Question) -> Bool {
    if name.kind == .choice {
      return name.reference.question == question.id
        && question.points.contains { $0.id == name.reference.point }
    }
    let material = QuizMaterial(points: [], questions: [question.id: question], seed: 0)
    return QuizMaker(material).item(named: name) != nil
  }

  /// An item as it was drawn before; nil where its point is gone or can no longer be asked so.
  func item(named name: QuizItemName) -> QuizItem? {
    guard let (question, point) = material.record(of: name.reference),
      let task = task(name.kind, on: point, of: question, seed: name.seed)
    else { return nil }
    return QuizItem(
      question: question.id,
      title: question.title,
      point: point,
      task: task,
      seed: name.seed
    )
  }

  /// What a kind of item asks about a point, or nil where the point has nothing for it. Whether the
  /// weak sample lacks the point is for the caller to know.
  func task(
    _ kind: QuizKind,
    on point: KeyPoint,
    of question: Question,
    seed: UInt64
  ) -> QuizTask? {
    var random = SeededGenerator(seed: seed)
    switch kind {
    case .recall: return .recall
    case .cloze: return ClozeMaker(point: point).cloze(&random).map(QuizTask.cloze)
    case .choice: return choice(about: point, of: question, &random).map(QuizTask.choice)
    case .claim: return claim(about: point, &random).map(QuizTask.claim)
    case .order: return order(of: point, &random).map(QuizTask.order)
    case .table: return table(of: point, &random).map(QuizTask.table)
    case .flaw: return .flaw(question.weakSample.answer)
    case .estimate:
      let reference = PointReference(question: question.id, point: point.id)
      let estimates = Estimate.allCases.filter { $0.points.contains(reference) }
      return random.element(of: estimates).map { .estimate($0.task(&random)) }
    }
  }

  /// The other claims of an item's point, where its author wants them asked together.
  private func claimsTogether(with first: QuizItem, of question: Question) -> [QuizItem] {
    let point = first.point
    guard case .claim(let claim) = first.task, point.quiz.asksClaimsTogether else { return [] }
    var left = point.quiz.claims.map(\.right).filter { $0 != claim.right }
    var seeds = SeededGenerator(seed: first.seed)
    var items: [QuizItem] = []
    // Seeds are tried until each claim was drawn: an item is named by its seed alone.
    for _ in 0..<100 where !left.isEmpty {
      let seed = seeds.next()
      guard case .claim(let drawn) = task(.claim, on: point, of: question, seed: seed),
        left.contains(drawn.right)
      else { continue }
      left.removeAll { $0 == drawn.right }
      items.append(
        QuizItem(
          question: question.id,
          title: question.title,
          point: point,
          task: .claim(drawn),
          seed: seed
        )
      )
    }
    return items
  }
}
