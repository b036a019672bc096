extension KeyPoint {
  /// The rules of each part, with their paths in the record.
  ///
  /// - Parameter path: the point's own path.
  func partRules(at path: String) -> [[(path: String, rule: EvidenceRule)]] {
    guard let parts else { return [] }
    return parts.rules.enumerated().map { part, rules in
      let place = "\(path).parts.of[\(part)]" + (parts.gists.isEmpty ? "" : ".says")
      return rules.enumerated().map { ("\(place)[\($0)]", $1) }
    }
  }

  /// The rules that cover the point, or a part of it, with their paths in the record.
  ///
  /// - Parameter path: the point's own path.
  func creditingRules(at path: String) -> [(path: String, rule: EvidenceRule)] {
    evidence.enumerated().map { ("\(path).evidence[\($0)]", $1) }
      + partRules(at: path).flatMap(\.self)
  }
}
