import Questions

/// A question's rules, ready to be looked for in any number of answers.
struct CompiledRubric: Sendable {
  /// The rules of one key point.
  struct Point: Sendable {
    /// The point within the question.
    let id: PointID
    /// Rules that cover it.
    let evidence: [CompiledRule]
    /// Rules of each part, of which some cover the point.
    let parts: [[CompiledRule]]
    /// How many parts cover the point.
    let partsNeeded: Int
    /// Whether fewer parts earn half.
    let partsEarnHalf: Bool
    /// Rules that earn half of it.
    let partial: [CompiledRule]
    /// Rules of each wrong claim, in the record's order.
    let misconceptions: [[CompiledRule]]
    /// The same, of all wrong claims together.
    let wrongClaims: [CompiledRule]
    /// Wrong claims with one of four slots and more left out, each once.
    let nearWrongs: [CompiledRule]
    /// The evidence turned round: one of its terms replaced by the term's opposite.
    let reversals: [CompiledRule]
    /// Evidence and parts with one slot left out, each once: what comes near the point.
    let nearMisses: [CompiledRule]
    /// The slots of everything that earns credit, each once.
    let slots: [Int]
    /// What the point speaks of and its rivals, if the record says so.
    let ownership: Ownership?
    /// For each part the points of which one that earns credit says it, too; empty where no part
    /// has any.
    let partsFrom: [[PointID]]
    /// The points of which one that is covered earns half of this one.
    let halfFrom: [PointID]
    /// Whether the point itself says what a thing costs or fails at, so that a "though" before it
    /// is how right answers put it.
    let namesCost: Bool
  }

  /// The points in the question's order.
  let points: [Point]
  /// Reports slots by their label.
  let index: PhraseIndex
  /// One more than the highest label.
  let slotCount: Int
  /// The slots that rules name as the subject.
  let subjects: [Int]

  /// Compiles the rules of some points.
  init(points: [KeyPoint]) {
    var compiler = RuleCompiler()
    self.points = points.map { compiler.compile($0) }
    index = compiler.index
    slotCount = compiler.slotCount
    subjects = compiler.subjects.sorted()
  }
}
