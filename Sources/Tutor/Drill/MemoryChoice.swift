/// What is done with the memory of a question whose meaning was changed.
public enum MemoryChoice: Int, Hashable, Sendable, CaseIterable {
  /// It goes on.
  case keep = 1
  /// The question and its points count as never answered.
  case anew
}
