/// What a task asks for, and so how its loss is measured.
public enum TaskKind: String, Hashable, Sendable, CaseIterable {
  /// Whether something happens; the network says a logit, the loss is binary cross-entropy in nats.
  case binary
  /// How much; the network says the value, the loss is the mean squared error.
  case regression
}
