import Demos

extension [Event] {
  /// Appends an event, or puts it in the place of the last one where that is an earlier state of
  /// the same streamed step: so a slow screen passes states over, and events never queue up.
  ///
  /// The last state is cumulative, and what the user walks step by step is never dropped.
  public mutating func appendConflating(_ event: Event) {
    if case .demoStep(let run, let step)? = event.streamed, let last,
      case .demoStep(run, let waiting) = last, waiting.id == step.id
    {
      self[count - 1] = event
    } else {
      append(event)
    }
  }
}

extension Event {
  /// The event, where it is a state of a streamed step.
  fileprivate var streamed: Event? {
    if case .demoStep(_, let step) = self, step.progress != nil { self } else { nil }
  }
}
