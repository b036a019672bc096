public import Questions
public import Wording

/// Which parts of a compound point a half-earned verdict found, and which it did not, in the few
/// words that the record has for each.
///
///     if let parts = grade.reason.partsSaid(of: point) {
///       parts.said     // "clipping by value changes the direction"
///       parts.missing  // "clipping by norm keeps it"
///     }
public struct PartsSaid: Hashable, Sendable {
  /// What the answer said, in the record's order; empty when it only touched on the point.
  public let said: [Bilingual]
  /// What it did not say, in the record's order; never empty.
  public let missing: [Bilingual]
  /// How many of the missing ones would cover the point, at least 1 and at most all of them.
  public let wanted: Int

  /// Both as a sentence: what was there, and what is missing.
  public var sentence: Bilingual {
    guard !said.isEmpty else { return missingSentence }
    return Bilingual(
      zh: "你说到了：\(said.map(\.zh).joined(separator: "；"))。\(missingSentence.zh)",
      en: "You said: \(said.map(\.en).joined(separator: "; ")). \(missingSentence.en)"
    )
  }

  /// What is missing, as a sentence; of an answer that only touched on the point, what would be all
  /// of it, since a part may be what it touched on.
  public var missingSentence: Bilingual {
    let (zh, en) = (missing.map(\.zh), missing.map(\.en))
    let isChoice = wanted < missing.count
    return Bilingual(
      zh: (said.isEmpty ? "要说全，讲清" : "还差")
        + "\(isChoice ? "（说到其中 \(wanted) 个就够）" : "")：\(zh.joined(separator: "；"))。",
      en: (said.isEmpty ? "In full it is" : "Still missing")
        + "\(isChoice ? " (\(wanted) of these will do)" : ""): \(en.joined(separator: "; "))."
    )
  }
}

extension Reason {
  /// The parts of a compound point that a half-earned verdict found and missed.
  ///
  /// Nil when the verdict was decided by something else, when the record names no parts, or when
  /// the grade is from before parts were told apart, or from a record that had others.
  ///
  /// - Parameter point: The key point that was judged.
  public func partsSaid(of point: KeyPoint) -> PartsSaid? {
    guard let parts = point.parts, !parts.gists.isEmpty else { return nil }
    let found: [Int]
    switch self {
    case .someParts(_, let count, let indices):
      guard !indices.isEmpty, count == parts.gists.count,
        indices.allSatisfy(parts.gists.indices.contains)
      else { return nil }
      found = indices
    case .partialEvidence: found = []
    case .evidence, .negated, .misconception, .deniedMisconception, .conflict, .doubted, .unsure,
      .confirmed, .declined, .nothingFound, .gate, .overruled:
      return nil
    }
    let missing = parts.gists.indices.filter { !found.contains($0) }
    guard !missing.isEmpty else { return nil }
    return PartsSaid(
      said: found.map { parts.gists[$0] },
      missing: missing.map { parts.gists[$0] },
      wanted: min(missing.count, max(1, parts.needed - found.count))
    )
  }
}
