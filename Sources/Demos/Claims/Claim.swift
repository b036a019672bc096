public import Wording

/// What a demo shows, as something that can be checked from outside.
///
/// Whoever has the walkthrough as JSON can replay it: the quantities name steps, exhibits and
/// values as they stand there.
public struct Claim: Hashable, Sendable, Identifiable {
  /// The stable id.
  public var id: String
  /// What is claimed, in one sentence.
  public var statement: Bilingual
  /// What must be true of the numbers.
  public var test: ClaimTest
  /// Settings at which it must hold, for every seed.
  public var holds: [DemoSettings]
  /// Settings at which it must not hold, for every seed.
  public var fails: [DemoSettings]

  /// Creates a claim.
  public init(
    id: String,
    statement: Bilingual,
    test: ClaimTest,
    holds: [DemoSettings] = [DemoSettings()],
    fails: [DemoSettings]
  ) {
    self.id = id
    self.statement = statement
    self.test = test
    self.holds = holds
    self.fails = fails
  }

  /// The seeds that claims are replayed with.
  public static let seeds: [UInt64] = [1, 2, 3, 7, 20_260_101]
}
