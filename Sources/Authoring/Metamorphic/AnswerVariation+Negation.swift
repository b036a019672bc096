extension AnswerVariation {
  /// The evidence denied, clause by clause; nil without evidence, or where it is denied already.
  ///
  /// "我不认为" or "I don't think that" goes in front of each clause that the evidence stands in,
  /// so that nothing of it is still claimed; a clause of a word or two, as in lists, hangs on the
  /// one before.
  func denied() -> String? {
    var starts: [Int] = []
    for stretch in evidence {
      starts += clauseStarts(in: stretch)
    }
    let open = Set(starts).filter { !isDenied(at: $0) }.sorted()
    guard !open.isEmpty else { return nil }
    var view = String.UnicodeScalarView()
    var last = 0
    for start in open {
      view.append(contentsOf: scalars[last..<start])
      view.append(contentsOf: denial(at: start))
      last = start
    }
    view.append(contentsOf: scalars[last...])
    return String(view)
  }

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
