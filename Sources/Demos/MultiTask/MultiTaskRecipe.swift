/// What made tasks are like.
struct MultiTaskRecipe: Hashable, Sendable {
  /// ρ: the cosine of what the tasks depend on.
  var correlation: Double
  /// The share of positives of the second task; the first has ``firstShare``.
  var share: Double
  /// How many examples are learnt from.
  var examples: Int

  /// The share of positives of the first task.
  static let firstShare = 0.5
  /// How many features an example has.
  static let dimensions = 12
  /// How many sines the response has: with three, few nets of this size learn it at all.
  static let sines = 2
  /// How many examples are asked about.
  static let testExamples = 3000
}
