import Recommender

/// The dials' values.
struct MultiTaskDials: Hashable, Sendable {
  /// The made tasks; of no meaning on a file.
  let recipe: MultiTaskRecipe
  /// How many experts MMoE has; the other nets are as large.
  let experts: Int
  /// How the losses are weighed.
  let weighting: Weighting
  /// How many paired runs are compared.
  let runs: Int
  /// How an item's looks and quality go together in the made shop; of no meaning on a file.
  let looksWithQuality: Double

  init(_ values: DialSettings) {
    if values.values[ID.correlation] == nil {
      recipe = MultiTaskRecipe(correlation: 0, share: 0.5, examples: 0)
    } else {
      recipe = MultiTaskRecipe(
        correlation: values.number(ID.correlation),
        share: values.number(ID.share),
        examples: Int(values.number(ID.examples))
      )
    }
    experts = Int(values.number(ID.experts))
    weighting = Weighting(rawValue: values.choice(ID.weighting)) ?? .equal
    runs = Int(values.number(ID.runs))
    looksWithQuality =
      values.values[ID.looksWithQuality] == nil ? 0 : values.number(ID.looksWithQuality)
  }

  /// How the tasks' losses become one.
  enum Weighting: String, CaseIterable, Hashable, Sendable {
    case equal, uncertainty, gradNorm = "gradnorm"

    /// The engine's; GradNorm has nothing to measure where nothing is shared.
    func lossWeighting(of net: MultiTaskNet) -> LossWeighting? {
      switch self {
      case .equal: nil
      case .uncertainty: .uncertainty
      case .gradNorm: net == .separate ? nil : .gradNorm()
      }
    }
  }

  /// The dials' names.
  enum ID {
    static let correlation = "correlation"
    static let share = "positives"
    static let examples = "examples"
    static let experts = "experts"
    static let weighting = "weighting"
    static let runs = "runs"
    static let looksWithQuality = "looks-with-quality"

    /// Those that a file has no use for.
    static let ofMadeTasks = [correlation, share, examples, looksWithQuality]
  }
}
