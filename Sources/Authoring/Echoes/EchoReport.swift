/// The wordings of packs that stand, word for word, in one labelled answer alone.
public struct EchoReport: Hashable, Sendable {
  /// How many wordings of a pack came from the answers of a set.
  public struct Share: Hashable, Sendable {
    /// The set.
    public var name: String
    /// How many answers it holds.
    public var answers: Int
    /// How many different wordings stand in one of them alone.
    public var echoes: Int

    /// The echoes an answer, or nil where there is none.
    public var rate: Double? { answers == 0 ? nil : Double(echoes) / Double(answers) }
  }

  /// Each echo, by file and line.
  public var findings: [Finding]
  /// The sets, in the order in which they were given.
  public var shares: [Share]

  /// Creates a report.
  public init(findings: [Finding], shares: [Share]) {
    self.findings = findings
    self.shares = shares
  }
}
