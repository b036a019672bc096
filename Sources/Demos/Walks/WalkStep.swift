import Wording

/// The steps of a demo's walk in their order, each with its words.
protocol WalkStep: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The heading.
  var title: Bilingual { get }
  /// What happens here, in one or two sentences.
  var caption: Bilingual { get }
  /// What it means: formula and reason.
  var explanation: Bilingual { get }
}

extension WalkStep {
  /// The cards of all steps.
  static var cards: [StepCard] {
    allCases.map { step in
      StepCard(
        id: step.rawValue,
        title: step.title,
        caption: step.caption,
        explanation: step.explanation
      )
    }
  }
}
