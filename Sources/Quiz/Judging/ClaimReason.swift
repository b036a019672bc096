/// What the reason for calling a claim true or false comes to.
public enum ClaimReason: Hashable, Sendable {
  /// None was given.
  case none
  /// It is reason enough.
  case enough
  /// It says the opposite of the point, or what is false of the claim.
  case wrong
  /// It says something else.
  case other
}
