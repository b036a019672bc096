import Demos
import Memory
import Questions

extension State {
  /// Opens the demo of a link from a question; a wrong prediction counts for the points that link
  /// to the demo's step.
  mutating func openDemo(_ link: DemoLink?, of question: Question) -> [Effect] {
    openDemo(link, from: link.map { DemoOrigin(of: $0, in: question) })
  }
}

extension DemoWalk {
  /// What a wrong prediction says of the points from which the demo was opened; nil where it was
  /// opened from the list, or where the prediction is about another step than theirs.
  func missedPoints(_ prediction: String, choice: String) -> QuizEntry? {
    guard let origin, let first = origin.points.first,
      card.predictions.contains(where: { $0.id == prediction && $0.step == origin.step })
    else { return nil }
    return QuizEntry(
      ticket: nil,
      question: origin.question,
      rubricRevision: origin.rubricRevision,
      point: first,
      item: QuizEntry.prediction,
      response: "\(card.name) \(prediction) \(choice)",
      sureness: nil,
      seconds: 0,
      score: 0,
      ratings: origin.points.map { QuizEntry.RatedPoint(point: $0, rating: .again) },
      seed: seed
    )
  }
}
