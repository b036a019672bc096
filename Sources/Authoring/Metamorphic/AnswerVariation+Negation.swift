extension AnswerVariation {
  /// The evidence denied, clause by clause; nil without evidence, or where it is denied already.
  ///
  /// "我不认为" or "I don't think that" goes in front of each clause that the evidence stands in,
  /// so that nothing of it is still claimed; a clause of a word or two, as in lists, hangs on the
  /// one before.
  func denied() -> String? {
    let open = Set(evidence.flatMap(clauseStarts)).filter { !isDenied(at: $0) }
    guard !open.isEmpty else { return nil }
    return inserting(Dictionary(uniqueKeysWithValues: open.map { ($0, denial(at: $0)) }))
  }

  /// The answer with words put in, each before the scalar at its place.
  private func inserting(_ words: [Int: [Unicode.Scalar]]) -> String {
    var view = String.UnicodeScalarView()
    for place in scalars.indices {
      if let word = words[place] { view.append(contentsOf: word) }
      view.append(scalars[place])
    }
    return String(view)
  }

  /// The evidence denied by a small word at the first verb of each of its clauses that holds no
  /// negator yet: the same text where all do, nil where a clause has no verb that takes one.
  func deniedAtVerbs() -> String? {
    var places: [Int: [Unicode.Scalar]] = [:]
    for start in evidence.flatMap(clauseStarts) {
      let clause = clause(from: start, to: scalars.count)
      if Self.holdsNegator(scalars[clause]) { continue }
      guard let negator = negatedVerb(in: clause) else { return nil }
      places[negator.place] = negator.word
    }
    return inserting(places)
  }

  /// Whether any clause that the evidence stands in denies something.
  var holdsNegator: Bool {
    evidence.flatMap(clauseStarts)
      .contains { Self.holdsNegator(scalars[clause(from: $0, to: scalars.count)]) }
  }

  /// Where a negator goes in a clause, and how it is written there.
  private func negatedVerb(in clause: Range<Int>) -> (place: Int, word: [Unicode.Scalar])? {
    for place in clause where Self.hanVerbs.contains(scalars[place]) {
      let before = place > 0 ? scalars[place - 1] : " "
      let behind = place + 1 < scalars.count ? scalars[place + 1] : " "
      guard !Self.compoundsBefore.contains(before), !Self.compoundsBehind.contains(behind) else {
        continue
      }
      return (place, ["不"])
    }
    let verb = latinWords(in: clause).dropFirst()
      .first { Self.latinVerbs.contains(String(String.UnicodeScalarView(scalars[$0]))) }
    return verb.map { ($0.upperBound, Array(" not".unicodeScalars)) }
  }

  private static func holdsNegator(_ clause: ArraySlice<Unicode.Scalar>) -> Bool {
    let text = String(String.UnicodeScalarView(clause)).lowercased()
    return clause.contains { hanNegators.contains($0) }
      || latinNegators.contains { text.contains($0) }
  }

  /// Verbs that 不 may stand before.
  private static let hanVerbs: Set<Unicode.Scalar> = ["会", "能", "是", "要", "让"]
  /// What makes another word of the ideograph behind it: 机会, 可能, 但是, 主要.
  private static let compoundsBefore: Set<Unicode.Scalar> = [
    "机", "社", "一", "可", "性", "功", "技", "智", "但", "还", "于", "只", "凡", "总", "要", "主", "需", "重",
    "想", "必", "就", "也", "都", "而", "既", "像", "算", "说", "或",
  ]
  /// What makes another word of the ideograph before it: 会话, 能力, 是否, 要么.
  private static let compoundsBehind: Set<Unicode.Scalar> = [
    "话", "员", "力", "量", "否", "么", "素", "求", "点", "是", "不",
  ]
  private static let hanNegators: Set<Unicode.Scalar> = ["不", "没", "无", "未", "非", "别", "难", "少"]
  private static let latinVerbs: Set<String> = [
    "is", "are", "was", "were", "can", "will", "should", "may", "must", "would", "could",
  ]
  private static let latinNegators = [
    "not", "n't", "no ", "never", "nothing", "without", "neither", "nor ", "hardly", "only",
    "rather",
  ]

  private static let denials: [[Unicode.Scalar]] = ["我不认为", "I don't think that "].map {
    Array($0.unicodeScalars)
  }

  private func denial(at start: Int) -> [Unicode.Scalar] {
    // What the clause is written in, as far as its first words tell.
    clause(from: start, to: scalars.count).contains { scalars[$0].isHan }
      ? Self.denials[0] : Self.denials[1]
  }

  private func isDenied(at start: Int) -> Bool {
    Self.denials.contains { scalars[start...].starts(with: $0) }
  }

  /// Where the clauses begin that a stretch stands in, conjunctions and bullets skipped.
  private func clauseStarts(in stretch: Range<Int>) -> [Int] {
    var first = stretch.lowerBound
    while first > 0, !isClauseEnd(first - 1) { first -= 1 }
    var starts = [first]
    for place in stretch where isClauseEnd(place) { starts.append(place + 1) }
    return starts.compactMap { start in
      let opening = afterOpening(start)
      guard opening < stretch.upperBound else { return nil }
      return start == first || saysEnough(opening..<stretch.upperBound) ? opening : nil
    }
  }

  /// The place behind blanks, bullets and a conjunction.
  private func afterOpening(_ start: Int) -> Int {
    var place = skipSigns(from: start)
    for conjunction in Self.conjunctions where scalars[place...].starts(with: conjunction) {
      let end = place + conjunction.count
      let isWhole =
        conjunction[0].isHan || end == scalars.count || !scalars[end].isWordPart
      if isWhole {
        place = skipSigns(from: end)
        break
      }
    }
    return place
  }

  private func skipSigns(from start: Int) -> Int {
    var place = start
    while place < scalars.count, !scalars[place].isWordPart, !scalars[place].isHan { place += 1 }
    return place
  }

  /// Whether the clause that begins a stretch holds four ideographs or three words.
  private func saysEnough(_ stretch: Range<Int>) -> Bool {
    let clause = scalars[clause(from: stretch.lowerBound, to: stretch.upperBound)]
    let words = clause.split { !$0.isWordPart }.count
    return clause.count(where: \.isHan) >= 4 || words >= 3
  }

  /// The clause that begins at a place, no further than a limit.
  private func clause(from start: Int, to limit: Int) -> Range<Int> {
    start..<((start..<limit).first(where: isClauseEnd) ?? limit)
  }

  /// Whether a clause ends at a sign, or at a blank between ideographs: so people write who leave
  /// the signs out.
  private func isClauseEnd(_ place: Int) -> Bool {
    if Self.ends.contains(scalars[place]) { return true }
    guard place + 1 < scalars.count else { return scalars[place] == "." }
    let next = scalars[place + 1]
    if scalars[place] == "." { return next.properties.isWhitespace }
    return scalars[place] == " " && place > 0 && scalars[place - 1].isHan && next.isHan
  }

  private static let ends: Set<Unicode.Scalar> = [
    "，", "。", "！", "？", "；", "：", ",", "!", "?", ";", ":", "\n",
  ]

  private static let conjunctions: [[Unicode.Scalar]] = [
    "但是", "但", "而且", "而", "所以", "因为", "因此", "然后", "并且", "同时", "不过", "so", "but", "and",
    "because", "then", "while", "whereas", "since", "thus",
  ]
  .map { Array($0.unicodeScalars) }
}
