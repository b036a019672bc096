/// What an answer says of a point's evidence and parts, before it is weighed.
struct PointReading {
  /// The point.
  let point: CompiledRubric.Point
  /// What is said of the evidence.
  let right: ClaimReader.Claims
  /// What is said of each part.
  let parts: [ClaimReader.Claims]

  /// Reads a point.
  init(of point: CompiledRubric.Point, in claims: ClaimReader, through sieve: MatchSieve) {
    self.point = point
    right = claims.claims(
      of: point.evidence,
      where: sieve.isSound,
      doubting: sieve.isDoubtfulEvidence
    )
    // Where single parts earn nothing, it counts what is spoken of and not what is said of it.
    parts = point.parts.map {
      claims.claims(of: $0, where: sieve.isSound) { point.partsEarnHalf && sieve.isDoubtful($0) }
    }
  }

  /// The parts that are said.
  ///
  /// Where single parts earn nothing, it counts that both are spoken of: "never show newcomers the
  /// charts" treats users apart from items, wrong as it is.
  var said: [RuleMatch] { parts.compactMap(saying) }

  private func saying(_ part: ClaimReader.Claims) -> RuleMatch? {
    point.partsEarnHalf ? part.affirmed : part.affirmed ?? part.denied
  }

  /// What covers the point: evidence, or enough parts; nil where nothing does.
  var covering: [RuleMatch]? {
    if let match = right.affirmed { return [match] }
    let said = said
    return point.partsNeeded > 0 && said.count >= point.partsNeeded ? said : nil
  }

  /// Evidence or a part about which something speaks against it.
  var doubted: RuleMatch? { right.doubted ?? parts.lazy.compactMap(\.doubted).first }

  /// A part that is waved aside where each part is needed: a wrong claim about the whole.
  var refused: RuleMatch? {
    guard point.partsNeeded == parts.count, point.partsEarnHalf else { return nil }
    return parts.first { $0.affirmed == nil && $0.dismissed != nil }?.dismissed
  }

  /// That fewer parts are said than there are, and which.
  var someParts: Reason {
    let places = parts.indices.filter { saying(parts[$0]) != nil }
    return .someParts(said: places.count, of: parts.count, parts: places)
  }
}
