import Questions

extension QuizMaker {
  /// The points in the material's order, each followed by those that it is easily confused with.
  ///
  /// Such points carry one name in two questions of a topic, as the symptom of vanishing and of
  /// exploding gradients: told apart side by side they are less likely to be taken for each other.
  var interleaved: [QuizPoint] {
    var rest = material.points
    var ordered: [QuizPoint] = []
    while !rest.isEmpty {
      let next = rest.removeFirst()
      ordered.append(next)
      let twins = rest.filter { isTwin($0.reference, of: next.reference) }
      rest.removeAll { twins.contains($0) }
      ordered += twins
    }
    return ordered
  }

  /// Whether two points carry one name in different questions of one topic.
  func isTwin(_ other: PointReference, of point: PointReference) -> Bool {
    guard other.point == point.point, other.question != point.question,
      let topic = material.questions[point.question]?.topic
    else { return false }
    return material.questions[other.question]?.topic == topic
  }
}
