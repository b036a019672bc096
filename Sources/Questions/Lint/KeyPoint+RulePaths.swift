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
}
