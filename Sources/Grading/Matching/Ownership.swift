/// What a point speaks of, and the rivals of whom its evidence would be wrong.
///
/// Declared by a rule that says nothing else: `@{residual} - {batch-norm} - {lstm}`.
struct Ownership: Hashable, Sendable {
  /// The slot that names what the point speaks of.
  let owner: Int
  /// The slots that name its rivals.
  let rivals: [Int]
}
