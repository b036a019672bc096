/// Tells which words a negator reaches, and whether several of them deny or undo one another.
struct NegatorReach: Sendable {
  let passage: Passage
  /// Negators by each clause that they speak about.
  let negators: [Int: [Negator]]

  /// Whether a negator denies a slot.
  func reaches(_ negator: Negator, _ slot: Range<Int>) -> Bool {
    if slot.upperBound == negator.tokens.lowerBound, isPotential(negator) { return true }
    guard slot.upperBound > negator.tokens.upperBound,
      negator.scope.contains(slot.lowerBound)
    else { return false }
    if negator.isDisavowal { return true }
    guard slot.lowerBound >= negator.tokens.upperBound else { return false }
    let between = negator.tokens.upperBound..<slot.lowerBound
    return passage.weight(of: between) <= negator.reach
      && !between.contains { Self.barriers.contains(passage.tokens[$0].text) }
      && !isTakenOver(from: negator, upTo: slot)
  }

  /// Whether a second negator, not close enough to undo the first, denies from there on: "cannot
  /// place new items and hardly shows the tail".
  private func isTakenOver(from negator: Negator, upTo slot: Range<Int>) -> Bool {
    let clause = passage.clauseOfToken[slot.lowerBound]
    return (negators[clause] ?? [])
      .contains { other in
        let start = other.tokens.lowerBound
        return !other.isDisavowal && start > negator.tokens.upperBound && start < slot.upperBound
          && passage.weight(of: negator.tokens.upperBound..<start) > Self.undoingReach
      }
  }

  /// Tokens that end what a negator denies: of 没数据也该上双塔 only the data is missing.
  private static let barriers: Set<String> = ["、", "也", "却", "仍", "照", "才", "就"]

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
  /// one that denies the next thing of a list, nor does a second "I don't think that" undo the
  /// first.
  func isDenial(_ negators: [Negator]) -> Bool {
    let ordered = negators.filter { !$0.isDisavowal }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var chains: [Int] = []
    var end = 0
    for negator in ordered {
      let isUndoing =
        !chains.isEmpty && negator.tokens.lowerBound >= end
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
