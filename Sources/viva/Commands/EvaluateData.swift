import Recommender

/// What the files of `viva evaluate` hold.
struct EvaluateData {
  /// What is learnt from, and what is asked for.
  var split: Split
  /// Attributes, and the seed.
  var material: CatalogueMaterial
}
