/// Tells which words a negator reaches, and whether several of them deny or undo one another.
struct NegatorReach: Sendable {
  private let passage: Passage
  /// Small words by each clause that they speak about, in order of position.
  private let plain: [Int: [Negator]]
  /// Disavowals by each clause that they speak about, in order of position.
  private let disavowals: [Int: [Negator]]

  /// Takes negators by each clause that they speak about.
  ///
  /// Complexity: O(n log n) in the negators.
  init(passage: Passage, negators: [Int: [Negator]]) {
    self.passage = passage
    func ordered(_ isDisavowal: Bool) -> [Int: [Negator]] {
      negators.compactMapValues { negators in
        let kept = negators.filter { $0.isDisavowal == isDisavowal }
          .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return kept.isEmpty ? nil : kept
      }
    }
    plain = ordered(false)
    disavowals = ordered(true)
  }

  /// The negators of a clause that may reach into a span, however many the clause has: who writes
  /// without punctuation has one clause as long as the answer.
  ///
  /// Of disavowals these are the last before it and those within it.
  ///
  /// Complexity: O(log n) in the negators, and those near the span.
  func negators(of clause: Int, near span: Range<Int>) -> [Negator] {
    var near: [Negator] = []
    if let plain = plain[clause] {
      let start =
        passage.reach(of: NegatorReader.longestReach, before: span.lowerBound)
        - Self.longestNegator
      near += plain[plain.partitioningIndex { $0.tokens.lowerBound >= start }...]
        .prefix { $0.tokens.lowerBound <= span.upperBound }
    }
    if let disavowals = disavowals[clause] {
      let within = disavowals.partitioningIndex { $0.tokens.lowerBound >= span.lowerBound }
      near += disavowals[max(0, within - Self.disavowalLimit)...]
        .prefix { $0.tokens.lowerBound <= span.upperBound }
    }
    return near
  }

  /// More tokens than any negator has.
  private static let longestNegator = 24
  /// The most disavowals before a span that are looked at.
  private static let disavowalLimit = 4

  /// Whether a negator denies a slot.
  func reaches(_ negator: Negator, _ slot: Range<Int>) -> Bool {
    if slot.upperBound == negator.tokens.lowerBound, isPotential(negator) { return true }
    // 不是 1: the wording 是 1 begins within the negator.
    if negator.tokens.dropFirst().contains(slot.lowerBound),
      slot.upperBound > negator.tokens.upperBound
    {
      return true
    }
    guard slot.upperBound > negator.tokens.upperBound,
      negator.scope.contains(slot.lowerBound)
    else { return false }
    if negator.isDisavowal { return true }
    guard slot.lowerBound >= negator.tokens.upperBound else { return false }
    let between = negator.tokens.upperBound..<slot.lowerBound
    return passage.weight(of: between) <= negator.reach
      && !between.contains { Self.barriers.contains(passage.tokens[$0].text) }
      && !isAttributive(negator, upTo: slot.lowerBound)
      && !isTakenOver(from: negator, upTo: slot)
  }

  /// Whether a second negator, not close enough to undo the first, denies from there on: "cannot
  /// place new items and hardly shows the tail".
  private func isTakenOver(from negator: Negator, upTo slot: Range<Int>) -> Bool {
    let clause = passage.clauseOfToken[slot.lowerBound]
    guard let plain = plain[clause] else { return false }
    return plain[plain.partitioningIndex { $0.tokens.lowerBound > negator.tokens.upperBound }...]
      .prefix { $0.tokens.lowerBound < slot.upperBound }
      .contains { other in
        let between = negator.tokens.upperBound..<other.tokens.lowerBound
        return passage.weight(of: between) > Self.undoingReach
      }
  }

  /// Whether what a negator denies only says when, or of which thing, the rest is so:
  /// 没下过单的先给热销榜 puts the list before those who have ordered nothing, and
  /// 还没挑之前先给热销榜 denies the choice.
  private func isAttributive(_ negator: Negator, upTo slot: Int) -> Bool {
    guard negator.tokens.contains(where: { "没未".contains(passage.tokens[$0].text) }) else {
      return false
    }
    let between = negator.tokens.upperBound..<slot
    let isTimed = zip(between, between.dropFirst()).contains { first, second in
      Self.times.contains(passage.tokens[first].text + passage.tokens[second].text)
    }
    if isTimed { return true }
    // 没给下过单的推热销榜 denies the 推.
    guard between.first.map({ Self.coverbs.contains(passage.tokens[$0].text) }) == false else {
      return false
    }
    guard let past = between.first(where: { passage.tokens[$0].text == "过" }) else { return false }
    return between.contains { $0 > past && passage.tokens[$0].text == "的" }
  }

  /// What ends a clause that says when: before, while.
  private static let times: Set<String> = ["之前", "以前", "时候", "的话"]

  /// What names whom something is done to or for, before the verb.
  private static let coverbs: Set<String> = ["给", "对", "向", "让", "把", "为", "替", "跟", "和"]

  /// Tokens that end what a negator denies: of 没数据也该上双塔 only the data is missing, and of
  /// "no logs → its row is empty" the logs.
  private static let barriers: Set<String> = ["、", "→", "也", "却", "仍", "照", "才", "就"]

  /// Whether a negator says that what stands before it cannot be done: 借不到, "place 不了".
  private func isPotential(_ negator: Negator) -> Bool {
    negator.tokens.upperBound < passage.tokens.count
      && passage.tokens[negator.tokens.lowerBound].text == "不" && negator.tokens.count == 1
      && Self.complements.contains(passage.tokens[negator.tokens.upperBound].text)
  }

  private static let complements: Set<String> = [
    "到", "了", "出", "上", "动", "住", "起", "来", "成", "进", "回", "得",
    "掉", "走", "开", "清", "着", "净", "准",
  ]

  /// Whether a negator stands right before a slot: 不应该打压.
  func isBeside(_ negator: Negator, _ slot: Range<Int>) -> Bool {
    slot.lowerBound >= negator.tokens.upperBound
      && passage.weight(of: negator.tokens.upperBound..<slot.lowerBound) <= Self.besideReach
  }

  /// Two ideographs, or one word.
  private static let besideReach = 4

  /// Whether negators deny together: one undoes another close behind it, as in 不是没有, but not
  /// one that denies the next thing of a list ("neither … nor"), nor does a second "I don't think
  /// that" undo the first.
  func isDenial(_ negators: [Negator]) -> Bool {
    let ordered = negators.filter { !$0.isDisavowal }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var chains: [Int] = []
    var end = 0
    for negator in ordered {
      let isUndoing =
        !chains.isEmpty && negator.tokens.lowerBound >= end
        && passage.tokens[negator.tokens.lowerBound].text != "nor"
        && passage.weight(of: end..<negator.tokens.lowerBound) <= Self.undoingReach
      if isUndoing { chains[chains.count - 1] += 1 } else { chains.append(1) }
      end = negator.tokens.upperBound
    }
    let denied = chains.contains { !$0.isMultiple(of: 2) }
    let isDisavowed = negators.contains(where: \.isDisavowal)
    // "I don't think that it does not help" claims that it helps.
    return isDisavowed ? !(denied && chains.count == 1) || chains.isEmpty : denied
  }

  /// Four ideographs, or two words and a half.
  private static let undoingReach = 8
}
