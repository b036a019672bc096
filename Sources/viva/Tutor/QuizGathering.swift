import Journal
import Questions
import Quiz

/// Points on their way into a round, with their questions, each opened once.
struct QuizGathering {
  private let library: QuestionLibrary
  private var points: [QuizPoint] = []
  private var seen: Set<PointReference> = []
  private var questions: [QuestionID: Question] = [:]

  /// The questions that declare points of another one easily confused with their own, by that one.
  private let declaring: [QuestionID: [QuestionID]]

  init(library: QuestionLibrary) {
    self.library = library
    declaring = library.catalogue.questions.reduce(into: [:]) { declaring, summary in
      for other in summary.confusedWith { declaring[other, default: []].append(summary.id) }
    }
  }

  /// Whether there are fewer points than a round asks about.
  var needsMore: Bool { points.count < QuizMaker.roundLength }

  /// Adds a point that was reviewed before, where its question still has it.
  mutating func add(_ standing: Journal.PointStanding) { add(standing.reference, standing) }

  /// Adds a point that was reviewed before, or a new one, where its question has it.
  mutating func add(_ reference: PointReference, _ standing: Journal.PointStanding?) {
    guard let question = open(reference.question),
      question.points.contains(where: { $0.id == reference.point })
    else { return }
    let memory = standing.map {
      QuizPoint.Reviewed(state: $0.memory, moment: $0.reviewedAt, reviews: $0.reviews)
    }
    add(QuizPoint(reference: reference, memory: memory))
  }

  /// Adds the points of a question that were never reviewed, and names them.
  mutating func addNew(of id: QuestionID, known: Set<PointID>) -> [PointReference] {
    guard let question = open(id) else { return [] }
    let new = question.points.filter { !known.contains($0.id) }
      .map { PointReference(question: id, point: $0.id) }
    for reference in new { add(QuizPoint(reference: reference)) }
    return new
  }

  /// The points that one is easily confused with: those that it names, and those of whichever
  /// question that name it.
  mutating func confused(with reference: PointReference) -> [PointReference] {
    guard let question = open(reference.question),
      let point = question.points.first(where: { $0.id == reference.point })
    else { return [] }
    let others = (declaring[reference.question] ?? []).compactMap { open($0) }
    let naming = ([question] + others).flatMap { question in
      question.points.filter { $0.quiz.confusedWith.contains(reference) }
        .map { PointReference(question: question.id, point: $0.id) }
    }
    return point.quiz.confusedWith + naming
  }

  private mutating func add(_ point: QuizPoint) {
    if seen.insert(point.reference).inserted { points.append(point) }
  }

  private mutating func open(_ id: QuestionID) -> Question? {
    if let question = questions[id] { return question }
    let question = try? library.question(id)
    questions[id] = question
    return question
  }

  /// What was gathered.
  func material(seed: UInt64, begun: [QuizItemName]) -> QuizMaterial {
    QuizMaterial(
      points: points,
      questions: questions,
      seed: seed,
      begun: begun
    )
  }
}
