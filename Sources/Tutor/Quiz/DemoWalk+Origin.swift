import Demos
import Questions

extension State {
  /// Opens the demo of a link from a question; a wrong prediction counts for the points that link
  /// to the demo's step.
  mutating func openDemo(_ link: DemoLink?, of question: Question) -> [Effect] {
    openDemo(link, from: link.map { DemoOrigin(of: $0, in: question) })
  }
}

extension DemoWalk {
  /// What a wrong prediction asks to be done.
  ///
  /// It counts for the points from which the demo was opened, where the prediction is about the
  /// step that they link to; where it was opened from the list, for those that link to that step
  /// and were asked about before. On the user's own data it counts for nothing.
  func miss(_ prediction: String, choice: String) -> Effect? {
    guard let asked = card.predictions.first(where: { $0.id == prediction }) else { return nil }
    let missed = MissedPrediction(
      demo: card.name,
      step: asked.step,
      prediction: prediction,
      choice: choice,
      seed: seed
    )
    guard let origin else { return isOnData ? nil : .countMiss(missed) }
    guard asked.step == origin.step else { return nil }
    return missed.entry(
      about: origin.points,
      of: origin.question,
      revision: origin.rubricRevision
    )
    .map { .record(.quiz($0)) }
  }
}
