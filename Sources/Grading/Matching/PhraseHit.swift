/// A phrase found in an answer.
struct PhraseHit: Hashable, Sendable {
  /// What the phrase stands for, such as a slot or a cue.
  let label: Int
  /// The tokens that it was found in.
  let tokens: Range<Int>
  /// False when a spelling mistake had to be forgiven.
  let isExact: Bool
}
