/// Tells which rules are satisfied whenever another one is.
///
/// Rule A implies rule B where each slot of B has a slot of A to itself, every wording of which
/// holds a wording of B's, and the order that B asks for is one that A asks for; B's subject must be
/// A's, and what B rules out A must rule out too. This is sound but not complete: it does not see one wording that fills two slots, nor what rules share by typing
/// mistakes.
///
/// A record's rules share many slots, so slots are read once and compared once.
struct RuleImplications {
  /// A rule whose slots are numbers.
  struct Rule {
    fileprivate let slots: [Int]
    fileprivate let orders: [EvidenceRule.Order]
    fileprivate let subject: [String]?
    fileprivate let absences: Set<[String]>
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
    let said = rule.slots.filter { $0.role == .said }
    let numbers = said.map { slot in
      if let number = self.numbers[slot.alternatives] { return number }
      let number = slots.count
      self.numbers[slot.alternatives] = number
      slots.append(Slot(slot.alternatives))
      return number
    }
    return Rule(
      slots: numbers,
      orders: said.map(\.order),
      subject: rule.slots.first { $0.role == .subject }?.alternatives,
      absences: Set(rule.slots.lazy.filter { $0.role == .absent }.map(\.alternatives))
    )
  }

  /// Whether every sentence that satisfies a rule satisfies another one too.
  mutating func implies(_ left: Rule, _ right: Rule) -> Bool {
    guard right.slots.count <= left.slots.count, !right.slots.isEmpty,
      right.subject == nil || right.subject == left.subject,
      right.absences.isSubset(of: left.absences)
    else { return false }
    var options: [[Int]] = []
    for wanted in right.slots {
      let found = left.slots.indices.filter { slot(left.slots[$0], implies: wanted) }
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
      if right.orders[next] != .any, let previous = chosen.last {
        // What comes between must be in order as well.
        guard previous < option else { continue }
        let between = left.orders[(previous + 1)...option]
        let isOrdered =
          right.orders[next] == .after
          ? between.allSatisfy { $0 != .any } : Array(between) == [.closelyAfter]
        guard isOrdered else { continue }
      }
      chosen.append(option)
      if choose(from: options, left, right, &chosen) { return true }
      chosen.removeLast()
    }
    return false
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
