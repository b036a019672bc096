import Questions
import Randomness

extension QuizMaker {
  /// The most statements to choose among.
  static let optionCount = 4

  /// A choice between a point's statement and others; nil where there are fewer than two others.
  ///
  /// A point that this one is easily confused with is among them; none is that answers as well, as
  /// the author says. The others come from the same
  /// question first, then from questions of the same topic: what
  /// lies far off would be passed over at a glance.
  func choice(
    about point: KeyPoint,
    of question: Question,
    _ random: inout SeededGenerator
  ) -> Choice? {
    let right = Choice.Option(point, of: question.id)
    let isWrong = { (option: Choice.Option) in
      !point.quiz.alsoAnsweredBy.contains(option.reference)
    }
    let siblings = question.points.filter { $0.id != point.id }
      .map { Choice.Option($0, of: question.id) }.filter(isWrong)
    let neighbours = material.questions.values
      .filter { $0.topic == question.topic && $0.id != question.id }
      .sorted { $0.id.rawValue < $1.id.rawValue }
      .flatMap { other in other.points.map { Choice.Option($0, of: other.id) } }
      .filter(isWrong)
    let twins = neighbours.filter { isConfused($0.reference, with: right.reference) }
    let others =
      twins.prefix(1) + random.shuffled(siblings)
      + random.shuffled(neighbours.filter { !twins.contains($0) })
    guard others.count >= 2 else { return nil }
    let options = random.shuffled([right] + others.prefix(QuizMaker.optionCount - 1))
    guard let answer = options.firstIndex(of: right) else { return nil }
    return Choice(options: options, answer: answer)
  }
}
