import Questions
import Wording

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
    let misconceptions = point.misconceptions.map { misconception in
      misconception.says.compactMap { compile($0)?.rule }
    }
    let wrongClaims = misconceptions.flatMap(\.self)
    var ownership: Ownership?
    for rule in point.evidence where ownership == nil { ownership = self.ownership(of: rule) }
    return CompiledRubric.Point(
      id: point.id,
      evidence: evidence.upright,
      parts: parts.map(\.upright),
      partsNeeded: point.parts?.needed ?? 0,
      partsEarnHalf: point.parts?.earnsHalf ?? false,
      partial: partial,
      misconceptions: misconceptions,
      wrongClaims: wrongClaims,
      nearWrongs: Self.unique(wrongClaims.flatMap(\.almost)),
      reversals: evidence.reversed + parts.flatMap(\.reversed),
      nearMisses: Self.unique((evidence.upright + parts.flatMap(\.upright)).flatMap(\.shortened)),
      slots: Set(crediting.flatMap { $0.slots.map(\.label) }).sorted(),
      ownership: ownership,
      partsFrom: point.parts?.from ?? [],
      halfFrom: point.halfFrom,
      namesCost: Self.namesCost(point.statement)
    )
  }

  /// What a rule that says nothing names as the subject, and as its rivals.
  private mutating func ownership(of rule: EvidenceRule) -> Ownership? {
    guard !rule.slots.contains(where: { $0.role == .said }),
      let subject = rule.slots.first(where: { $0.role == .subject }),
      let owner = label(of: subject.alternatives)
    else { return nil }
    let rivals = rule.slots.filter { $0.role == .absent }.compactMap { label(of: $0.alternatives) }
    return Ownership(owner: owner, rivals: rivals)
  }

  /// Whether a statement names a cost or a weakness.
  private static func namesCost(_ statement: Bilingual) -> Bool {
    costs.contains { statement.zh.contains($0) || statement.en.lowercased().contains($0) }
  }

  private static let costs = [
    "代价", "缺点", "弱点", "短板", "开销", "贵", "弱在", "不足", " cost", "weak", "expensive", "dear", "drawback",
    "downside", "price of",
  ]

  private static func unique(_ rules: [CompiledRule]) -> [CompiledRule] {
    var seen: Set<CompiledRule> = []
    return rules.filter { seen.insert($0).inserted }
  }

  /// Rules with an even number of terms replaced by their opposites, which claim the same, and
  /// those with an odd number, which claim the reverse: "a larger exponent, a weaker penalty".
  ///
  /// Two terms of one rule that are each other's opposites only change places, which is one turn:
  /// "late layers freeze while early ones learn". Without an order between them nothing would
  /// change.
  private mutating func variants(
    of rules: [EvidenceRule]
  ) -> (upright: [CompiledRule], reversed: [CompiledRule]) {
    var upright: [CompiledRule] = []
    var reversed: [CompiledRule] = []
    for rule in rules {
      guard let (compiled, opposites) = compile(rule) else { continue }
      let places = Array(opposites.keys.sorted().prefix(Self.reversibleSlots))
      let pairs = Self.exchanges(among: places, of: rule, compiled)
      for choice in 0..<(1 << places.count) {
        let turned = Set(places.indices.lazy.filter { choice & (1 << $0) != 0 }.map { places[$0] })
        let exchanged = pairs.filter { turned.contains($0.first) && turned.contains($0.second) }
        guard exchanged.allSatisfy(\.isOrdered),
          pairs.allSatisfy({ turned.contains($0.first) == turned.contains($0.second) })
        else { continue }
        var variant = compiled
        for place in turned {
          variant.slots[place].label = opposites[place] ?? variant.slots[place].label
        }
        if (turned.count - exchanged.count).isMultiple(of: 2) {
          upright.append(variant)
        } else {
          reversed.append(variant)
        }
      }
    }
    return (upright, reversed)
  }

  /// Two slots of a rule of which each says the opposite of the other.
  private struct Exchange {
    let first: Int
    let second: Int
    /// Whether the rule says which of them comes first.
    let isOrdered: Bool
  }

  private static func exchanges(
    among places: [Int],
    of rule: EvidenceRule,
    _ compiled: CompiledRule
  ) -> [Exchange] {
    let said = rule.slots.filter { $0.role == .said }
    return places.indices.flatMap { index in
      places[(index + 1)...].compactMap { other in
        let place = places[index]
        guard says(said[other].alternatives, said[place].opposites),
          says(said[place].alternatives, said[other].opposites)
        else { return nil }
        let isOrdered = compiled.slots[(place + 1)...other].contains { $0.order != .any }
        return Exchange(first: place, second: other, isOrdered: isOrdered)
      }
    }
  }

  /// Whether a slot holds at least half of some wordings.
  private static func says(_ alternatives: [String], _ wordings: [String]) -> Bool {
    let shared = Set(wordings).intersection(alternatives).count
    return shared > 0 && 2 * shared >= Set(wordings).count
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
    guard rule.slots.contains(where: { $0.role == .said }) else { return nil }
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
