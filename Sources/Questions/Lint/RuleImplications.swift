/// Tells which rules are satisfied whenever another one is.
///
/// Rule A implies rule B where each thing that B wants said has one of A's to itself, every wording
/// of which holds a wording of B's; where the order and closeness that B asks for are ones that A
/// asks for; where B's subject, if it has one, is A's; and where no wording of A's holds what B
/// must not hear. Sentences that say more than A asks for may still hold that. This does not see
/// one wording that fills two slots, nor what rules share by typing mistakes, opposites or a
/// subject that A says without naming it one.
///
/// A record's rules share many slots, so slots are read once and compared once.
struct RuleImplications {
  /// A rule whose slots are numbers.
  struct Rule {
    fileprivate var said: [Int] = []
    fileprivate var orders: [EvidenceRule.Order] = []
    fileprivate var subject: Int?
    fileprivate var absent: [Int] = []
  }

  private var numbers: [[String]: Int] = [:]
  private var slots: [Slot] = []
  private var known: [Pair: Bool] = [:]

  private struct Pair: Hashable {
    let left: Int
    let right: Int
  }

  /// A slot's wordings, and where to look for one that begins in a certain way.
  private struct Slot {
    let wordings: [RuleWording]
    private var byWord: [String: [RuleWording]] = [:]
    private var byBeginning: [String: [RuleWording]] = [:]

    init(_ alternatives: [String]) {
      wordings = alternatives.map(RuleWording.init)
      for wording in wordings {
        switch wording.elements.first {
        case .exact(let word): byWord[word, default: []].append(wording)
        case .beginning(let beginning): byBeginning[beginning, default: []].append(wording)
        case nil: break
        }
      }
    }

    /// Whether a text that holds a wording holds one of the slot's.
    func isImplied(by wording: RuleWording) -> Bool {
      wording.elements.contains { element in
        let word =
          switch element {
          case .exact(let text), .beginning(let text): text
          }
        if case .exact = element, byWord[word, default: []].contains(where: wording.implies) {
          return true
        }
        return !byBeginning.isEmpty
          && word.indices.contains { end in
            byBeginning[String(word[...end]), default: []].contains(where: wording.implies)
          }
      }
    }
  }

  /// Prepares a rule.
  mutating func read(_ rule: EvidenceRule) -> Rule {
    var read = Rule()
    for slot in rule.slots {
      let number = number(of: slot.alternatives)
      switch slot.role {
      case .said:
        read.said.append(number)
        read.orders.append(slot.order)
      case .subject: read.subject = number
      case .absent: read.absent.append(number)
      }
    }
    return read
  }

  private mutating func number(of alternatives: [String]) -> Int {
    if let number = numbers[alternatives] { return number }
    let number = slots.count
    numbers[alternatives] = number
    slots.append(Slot(alternatives))
    return number
  }

  /// Whether every sentence that satisfies a rule, and says no more, satisfies another one too.
  mutating func implies(_ left: Rule, _ right: Rule) -> Bool {
    guard right.said.count <= left.said.count, !right.said.isEmpty else { return false }
    if let wanted = right.subject {
      guard let subject = left.subject, slot(subject, implies: wanted) else { return false }
    }
    let isHeard = left.said.contains { said in
      right.absent.contains { absent in
        slots[said].wordings.contains { slots[absent].isImplied(by: $0) }
      }
    }
    guard !isHeard else { return false }
    var options: [[Int]] = []
    for wanted in right.said {
      let found = left.said.indices.filter { slot(left.said[$0], implies: wanted) }
      guard !found.isEmpty else { return false }
      options.append(found)
    }
    var chosen: [Int] = []
    return Self.choose(from: options, left, right, &chosen)
  }

  /// Gives each slot of the right rule one of the left rule's, none twice.
  private static func choose(
    from options: [[Int]],
    _ left: Rule,
    _ right: Rule,
    _ chosen: inout [Int]
  ) -> Bool {
    let next = chosen.count
    guard next < options.count else { return true }
    for option in options[next] where !chosen.contains(option) {
      if let previous = chosen.last,
        !isOrdered(left.orders, from: previous, to: option, as: right.orders[next])
      {
        continue
      }
      chosen.append(option)
      if choose(from: options, left, right, &chosen) { return true }
      chosen.removeLast()
    }
    return false
  }

  /// Whether a rule holds one of its slots behind another one as wanted.
  private static func isOrdered(
    _ orders: [EvidenceRule.Order],
    from previous: Int,
    to next: Int,
    as wanted: EvidenceRule.Order
  ) -> Bool {
    switch wanted {
    case .any: true
    // What comes between must be in order as well.
    case .after: previous < next && orders[(previous + 1)...next].allSatisfy { $0 != .any }
    case .closelyAfter: next == previous + 1 && orders[next] == .closelyAfter
    }
  }

  private mutating func slot(_ left: Int, implies right: Int) -> Bool {
    if left == right { return true }
    let pair = Pair(left: left, right: right)
    if let answer = known[pair] { return answer }
    let answer = slots[left].wordings.allSatisfy { slots[right].isImplied(by: $0) }
    known[pair] = answer
    return answer
  }
}
