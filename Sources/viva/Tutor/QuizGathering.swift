import Journal
import Questions
import Quiz

/// Points on their way into a round, with their questions, each opened once.
struct QuizGathering {
  private let library: QuestionLibrary
  private var points: [QuizPoint] = []
  private var seen: Set<PointReference> = []
  private var questions: [QuestionID: Question] = [:]
  /// How many questions were opened to look for new points.
  private var searched = 0

  init(library: QuestionLibrary) { self.library = library }

  /// Whether there are fewer points than a round asks about, and it is worth looking on.
  var needsMore: Bool { points.count < QuizMaker.roundLength && searched < QuizMaker.roundLength }

  /// Adds a point that was reviewed before, where its question still has it.
  mutating func add(_ standing: Journal.PointStanding) {
    guard let question = open(standing.reference.question),
      question.points.contains(where: { $0.id == standing.reference.point })
    else { return }
    add(
      QuizPoint(
        reference: standing.reference,
        memory: QuizPoint.Reviewed(state: standing.memory, moment: standing.reviewedAt)
      )
    )
  }

  /// Adds the points of a question that were never reviewed.
  mutating func addNew(of id: QuestionID, known: Set<PointID>) {
    searched += 1
    guard let question = open(id) else { return }
    for point in question.points where !known.contains(point.id) {
      add(QuizPoint(reference: PointReference(question: id, point: point.id)))
    }
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
  func material(seed: UInt64) -> QuizMaterial {
    QuizMaterial(
      points: points,
      questions: questions,
      glossaries: Dictionary(
        questions.keys.map { ($0, library.glossary(of: $0)) },
        uniquingKeysWith: { first, _ in first }
      ),
      seed: seed
    )
  }
}
