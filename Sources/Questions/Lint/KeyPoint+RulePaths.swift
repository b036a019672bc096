extension KeyPoint {
  /// A rule, and where it stands in the record.
  typealias PlacedRule = (path: String, rule: EvidenceRule)

  /// The rules that cover the point on their own: its evidence, and its parts where one is enough.
  ///
  /// - Parameter path: the point's own path.
  func coveringRules(at path: String) -> [PlacedRule] {
    evidence.enumerated().map { ("\(path).evidence[\($0)]", $1) }
      + (isOnePartEnough ? partRules(at: path).flatMap(\.self) : [])
  }

  /// The rules of each part where one is not enough, else none.
  ///
  /// - Parameter path: the point's own path.
  func contributingRules(at path: String) -> [[PlacedRule]] {
    isOnePartEnough ? [] : partRules(at: path)
  }

  private var isOnePartEnough: Bool { parts?.needed == 1 }

  private func partRules(at path: String) -> [[PlacedRule]] {
    guard let parts else { return [] }
    return parts.rules.enumerated().map { part, rules in
      let place = "\(path).parts.of[\(part)]" + (parts.gists.isEmpty ? "" : ".says")
      return rules.enumerated().map { ("\(place)[\($0)]", $1) }
    }
  }
}
