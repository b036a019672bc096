import Questions

extension QuizMaker {
  /// The points in the material's order, each followed by those that it is easily confused with.
  ///
  /// Told apart side by side, such points are less likely to be taken for each other.
  var interleaved: [QuizPoint] {
    var rest = material.points
    var ordered: [QuizPoint] = []
    while !rest.isEmpty {
      let next = rest.removeFirst()
      ordered.append(next)
      let twins = rest.filter { isConfused($0.reference, with: next.reference) }
      rest.removeAll { twins.contains($0) }
      ordered += twins
    }
    return ordered
  }

  /// Whether the author of one of two points declares that it is easily confused with the other.
  func isConfused(_ other: PointReference, with point: PointReference) -> Bool {
    func names(_ one: PointReference, _ two: PointReference) -> Bool {
      material.record(of: one)?.point.quiz.confusedWith.contains(two) ?? false
    }
    return names(point, other) || names(other, point)
  }
}
