import Questions
import Randomness

extension QuizMaker {
  /// The most statements to choose among.
  static let optionCount = 4
  /// How many of a question's points, those first that sound most like the right one, other options
  /// are drawn from.
  static let likenessCount = 5

  /// A choice between a point's statement and others; nil where there are fewer than two others, or
  /// none that speaks of what is asked: the only option about it would give itself away.
  ///
  /// A point that this one is easily confused with is among them, and a false claim about this one
  /// where its author wrote any: what lies far off would be passed over at a glance. The others
  /// come from the same question, out of those that sound most like the right one, then from
  /// questions of the same topic. None is a point that answers as well, as the author says. Those
  /// that speak of what is asked come first, wherever they are from.
  func choice(
    about point: KeyPoint,
    of question: Question,
    _ random: inout SeededGenerator
  ) -> Choice? {
    let reference = PointReference(question: question.id, point: point.id)
    func candidates(of question: Question) -> [(reference: PointReference, point: KeyPoint)] {
      question.points.map { (PointReference(question: question.id, point: $0.id), $0) }
        .filter { $0.0 != reference && !point.quiz.alsoAnsweredBy.contains($0.0) }
    }
    func option(_ candidate: (reference: PointReference, point: KeyPoint)) -> Choice.Option {
      Choice.Option(candidate.reference, candidate.point)
    }
    let siblings = candidates(of: question)
      .map { (other: $0, likeness: likeness(reference, $0.reference)) }
      .sorted { $0.likeness > $1.likeness }
      .map(\.other)
    let neighbours = material.questions.values
      .filter { $0.topic == question.topic && $0.id != question.id }
      .sorted { $0.id.rawValue < $1.id.rawValue }
      .flatMap(candidates)
    let twins = neighbours.filter {
      point.quiz.confusedWith.contains($0.reference)
        || $0.point.quiz.confusedWith.contains(reference)
    }
    let falseClaim = random.element(of: point.quiz.claims).map { Choice.Option($0) }
    let alike = random.shuffled(Array(siblings.prefix(QuizMaker.likenessCount)))
    let right = Choice.Option(reference, point)
    let subject = AskedSubject(of: point.asksAlone, right.statement)
    func isOfSubject(_ option: Choice.Option) -> Bool { subject.isNamed(in: option.statement) }
    let own = (alike + siblings.dropFirst(QuizMaker.likenessCount)).map(option)
      .map { (option: $0, isOfSubject: isOfSubject($0)) }
    var others =
      twins.prefix(1).map(option) + (falseClaim.map { [$0] } ?? [])
      + own.filter(\.isOfSubject).map(\.option)
    let wanted = QuizMaker.optionCount - 1
    if others.count < wanted {
      let rest = neighbours.filter { other in !twins.contains { $0.reference == other.reference } }
      let far = random.shuffled(rest).map(option)
      others += far.lazy.filter(isOfSubject).prefix(wanted - others.count)
      others += own.filter { !$0.isOfSubject }.map(\.option)
      others += far.filter { !others.contains($0) }.prefix(wanted)
    }
    others = Array(others.prefix(wanted))
    guard others.count >= 2, others.contains(where: isOfSubject) else { return nil }
    let options = random.shuffled([right] + others)
    guard let answer = options.firstIndex(of: right) else { return nil }
    return Choice(options: options, answer: answer)
  }
}
