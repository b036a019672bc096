/// How a parameter takes part in training.
public enum ParameterKind: Hashable, Sendable {
  /// Every number has a gradient and is changed in every step.
  case dense
  /// A table of which a step reads few rows: only those have a gradient and are changed.
  case sparse
  /// What a layer keeps without learning it, as the running mean of batch normalisation.
  case state
}
