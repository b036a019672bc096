import Questions

/// Turns authored rules into compiled ones, giving equal slots the same label.
struct RuleCompiler {
  /// Reports slots by their label.
  private(set) var index = PhraseIndex()
  /// The labels of slots that rules name as the subject.
  private(set) var subjects: Set<Int> = []
  private var labels: [[String]: Int] = [:]
  /// Where the index keeps each wording; nil for one that holds nothing to look for. A glossary
  /// term stands in many slots, and its wordings are cut into tokens once.
  private var places: [String: Int?] = [:]

  /// One more than the highest label.
  var slotCount: Int { labels.count }

  /// The most slots of a rule whose opposites are followed up.
  private static let reversibleSlots = 3

  /// Compiles the rules of a point.
  mutating func compile(_ point: KeyPoint) -> CompiledRubric.Point {
    let evidence = variants(of: point.evidence)
    let parts = (point.parts?.rules ?? []).map { variants(of: $0) }
    let partial = variants(of: point.partial).upright
    let crediting = evidence.upright + parts.flatMap(\.upright) + partial
    return CompiledRubric.Point(
      id: point.id,
      evidence: evidence.upright,
      parts: parts.map(\.upright),
      partsNeeded: point.parts?.needed ?? 0,
      partsEarnHalf: point.parts?.earnsHalf ?? false,
      partial: partial,
      misconceptions: point.misconceptions.map { misconception in
        misconception.says.compactMap { compile($0)?.rule }
      },
      reversals: evidence.reversed + parts.flatMap(\.reversed),
      nearMisses: Self.unique((evidence.upright + parts.flatMap(\.upright)).flatMap(\.shortened)),
      slots: Set(crediting.flatMap { $0.slots.map(\.label) }).sorted(),
      halfFrom: point.halfFrom
    )
  }

  private static func unique(_ rules: [CompiledRule]) -> [CompiledRule] {
    var seen: Set<CompiledRule> = []
    return rules.filter { seen.insert($0).inserted }
  }

  /// Rules with an even number of terms replaced by their opposites, which claim the same, and
  /// those with an odd number, which claim the reverse: "a larger exponent, a weaker penalty".
  private mutating func variants(
    of rules: [EvidenceRule]
  ) -> (upright: [CompiledRule], reversed: [CompiledRule]) {
    var upright: [CompiledRule] = []
    var reversed: [CompiledRule] = []
    for rule in rules {
      guard let (compiled, opposites) = compile(rule) else { continue }
      let places = opposites.keys.sorted().prefix(Self.reversibleSlots)
      for choice in 0..<(1 << places.count) {
        var variant = compiled
        for (bit, place) in places.enumerated() where choice & (1 << bit) != 0 {
          variant.slots[place].label = opposites[place] ?? variant.slots[place].label
        }
        if choice.nonzeroBitCount.isMultiple(of: 2) {
          upright.append(variant)
        } else {
          reversed.append(variant)
        }
      }
    }
    return (upright, reversed)
  }

  /// Compiles a rule, with the labels of its slots' opposites by place; nil when a slot holds
  /// nothing to look for, as it could never be met.
  private mutating func compile(
    _ rule: EvidenceRule
  ) -> (rule: CompiledRule, opposites: [Int: Int])? {
    var slots: [CompiledRule.Slot] = []
    var opposites: [Int: Int] = [:]
    var subject: Int?
    var absences: [Int] = []
    for slot in rule.slots {
      guard let label = label(of: slot.alternatives) else { return nil }
      switch slot.role {
      case .said:
        if !slot.opposites.isEmpty, let opposite = self.label(of: slot.opposites) {
          opposites[slots.count] = opposite
        }
        slots.append(CompiledRule.Slot(label: label, order: slot.order))
      case .subject:
        subject = label
        subjects.insert(label)
      case .absent: absences.append(label)
      }
    }
    guard !slots.isEmpty else { return nil }
    return (CompiledRule(slots: slots, subject: subject, absences: absences), opposites)
  }

  private mutating func label(of alternatives: [String]) -> Int? {
    if let label = labels[alternatives] { return label }
    let found = alternatives.compactMap { place(of: $0) }
    guard !found.isEmpty else { return nil }
    let label = labels.count
    labels[alternatives] = label
    for place in found { index.add(label, at: place) }
    return label
  }

  private mutating func place(of wording: String) -> Int? {
    if let known = places[wording] { return known }
    let place = Phrase(wording).map { index.place(of: $0) }
    places[wording] = .some(place)
    return place
  }
}
