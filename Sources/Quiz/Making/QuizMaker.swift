import Questions
import Randomness
import Wording

/// Draws a round of items: pure, and the same for the same material.
///
/// The points come in the order of the material, points that are easily confused one right after
/// the other. Of the kinds of item that a point can be asked by, each round takes the one that it
/// has used least, so that no two in a row need be alike.
public struct QuizMaker: Sendable {
  let material: QuizMaterial

  /// The most items of a round.
  public static let roundLength = 10

  /// Creates a maker.
  public init(_ material: QuizMaterial) { self.material = material }

  /// The items of a round; none where the material names no point that its questions hold.
  ///
  /// Complexity: O(points + characters of their statements × wordings of their terms).
  public func round(of length: Int = roundLength) -> [QuizItem] {
    var used: [QuizKind: Int] = [:]
    var flaws: [QuestionID: FlawFinder] = [:]
    var items: [QuizItem] = []
    for (number, asked) in interleaved.enumerated() where items.count < length {
      guard let (question, point) = material.record(of: asked.reference) else { continue }
      // A stream of its own for each point: another item before it changes nothing.
      var seeds = SeededGenerator(seed: material.seed).stream(number)
      let seed = seeds.next()
      var random = SeededGenerator(seed: seed)
      let found = flaws[question.id] ?? FlawFinder(question: question)
      flaws[question.id] = found
      let tasks = random.shuffled(tasks(on: point, of: question, found, &random))
      let next = tasks.min { used[$0.kind, default: 0] < used[$1.kind, default: 0] }
      guard let next else { continue }
      used[next.kind, default: 0] += 1
      items.append(
        QuizItem(
          question: question.id,
          title: question.title,
          point: point,
          task: next,
          seed: seed
        )
      )
    }
    return items
  }

  /// Everything that can be asked about a point, one of a kind.
  func tasks(
    on point: KeyPoint,
    of question: Question,
    _ flaws: FlawFinder,
    _ random: inout SeededGenerator
  ) -> [QuizTask] {
    let glossary = material.glossaries[question.id] ?? .empty
    let cloze = ClozeMaker(point: point, glossary: glossary).cloze(&random).map(QuizTask.cloze)
    let choice = choice(about: point, of: question, &random).map(QuizTask.choice)
    let flaw =
      flaws.lacking.contains(point.id)
      ? QuizTask.flaw(question.weakSample.answer) : nil
    let reference = PointReference(question: question.id, point: point.id)
    let estimates = Estimate.allCases.filter { $0.points.contains(reference) }
    let estimate = random.element(of: estimates).map { QuizTask.estimate($0.task(&random)) }
    return [.recall] + [cloze, choice, flaw, estimate].compactMap { $0 }
  }
}
