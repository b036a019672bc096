/// Cuts tokens into sentences: at full stops, semicolons, question marks and line ends.
///
/// A decimal point is inside its number already; a point after an abbreviation, inside a dotted
/// name and after the number of a list item ends nothing. A line that was wrapped goes on.
struct SentenceSplitter {
  let tokens: [Token]

  /// The sentences in order, without their end marks; empty ones are left out.
  func sentences() -> [Passage.Sentence] {
    var found: [Passage.Sentence] = []
    var heading: Range<Int>?
    var label: Range<Int>?
    var start = 0
    var position = 0
    while position <= tokens.count {
      guard position == tokens.count || ends(at: position) else {
        position += 1
        continue
      }
      let stretch = trimmed(start..<position)
      if isBlankLine(at: position) {
        heading = nil
        label = nil
      }
      if !stretch.isEmpty {
        var topics: [Range<Int>] = []
        if let previous = found.last?.tokens { topics.append(previous) }
        if let label, label != topics.first { topics.append(label) }
        if let heading, !topics.contains(heading) { topics.append(heading) }
        found.append(Passage.Sentence(tokens: stretch, topics: topics))
        if let ownLabel = self.label(of: stretch) { label = ownLabel }
        if isHeading(stretch, endingAt: position) {
          heading = stretch
          label = nil
        }
      }
      position += 1
      start = position
    }
    return found
  }

  private func ends(at position: Int) -> Bool {
    let token = tokens[position]
    switch token.kind {
    case .lineEnd: return !isWrap(at: position)
    case .sign:
      switch token.text {
      case "。", "!", "?", ";": return true
      case ".": return pointEnds(at: position)
      default: return false
      }
    default: return false
    }
  }

  private func pointEnds(at position: Int) -> Bool {
    guard position + 1 < tokens.count else { return true }
    let next = tokens[position + 1]
    guard position > 0 else { return false }
    let previous = tokens[position - 1]
    if next.text == "." || previous.text == "." { return false }
    if next.kind == .lineEnd || next.kind == .han { return !isItemNumber(at: position - 1) }
    guard next.followsBlank else { return false }
    if previous.kind == .word,
      Self.abbreviations.contains(previous.text) || previous.text.utf8.count == 1
    {
      return false
    }
    return !isItemNumber(at: position - 1)
  }

  /// Whether a number opens a line, so that the point behind it numbers a list item.
  private func isItemNumber(at position: Int) -> Bool {
    tokens[position].kind == .number && (position == 0 || tokens[position - 1].kind == .lineEnd)
  }

  /// Whether a line end only wraps a long line: much text before, and a small word behind.
  private func isWrap(at position: Int) -> Bool {
    guard position + 1 < tokens.count, tokens[position + 1].kind == .word,
      !beginsWithLabel(at: position + 1)
    else { return false }
    var weight = 0
    var cursor = position - 1
    while cursor >= 0, tokens[cursor].kind != .lineEnd {
      weight += tokens[cursor].weight
      cursor -= 1
    }
    let endsOpen =
      position > 0 && (tokens[position - 1].isContent || tokens[position - 1].text == ",")
    let longLine = 36
    return endsOpen && weight >= longLine
  }

  private func isBlankLine(at position: Int) -> Bool {
    position > 0 && position < tokens.count && tokens[position].kind == .lineEnd
      && tokens[position - 1].kind == .lineEnd
  }

  /// The words before a colon, when they are few enough to be a label.
  private func label(of stretch: Range<Int>) -> Range<Int>? {
    guard let colon = stretch.first(where: { tokens[$0].text == ":" }), colon > stretch.lowerBound
    else { return nil }
    let label = stretch.lowerBound..<colon
    return tokens.weight(of: label) <= Self.longestLabel ? label : nil
  }

  /// Whether a short line heads those after it: by its colon, or because they are set in, marked as
  /// items, or labelled.
  private func isHeading(_ stretch: Range<Int>, endingAt end: Int) -> Bool {
    guard end < tokens.count, tokens[end].kind == .lineEnd,
      tokens.weight(of: stretch) <= Self.longestLabel
    else { return false }
    if tokens[stretch.upperBound - 1].text == ":" { return true }
    let isItem =
      stretch.lowerBound > 0 && Self.bullets.contains(tokens[stretch.lowerBound - 1].text)
    guard !isItem, end + 1 < tokens.count else { return false }
    let isSetIn = tokens[stretch.lowerBound].followsBlank
    let next = tokens[end + 1]
    return (next.followsBlank && !isSetIn) || Self.bullets.contains(next.text)
      || isItemNumber(at: end + 1) || beginsWithLabel(at: end + 1)
  }

  private func beginsWithLabel(at start: Int) -> Bool {
    let line = tokens[start...].prefix { $0.kind != .lineEnd }
    return label(of: line.startIndex..<line.endIndex) != nil
  }

  /// A stretch without the signs and line ends at its borders.
  private func trimmed(_ stretch: Range<Int>) -> Range<Int> {
    var lower = stretch.lowerBound
    var upper = stretch.upperBound
    while lower < upper, tokens[lower].kind == .lineEnd || Self.bullets.contains(tokens[lower].text)
    {
      lower += 1
    }
    while upper > lower, tokens[upper - 1].kind == .lineEnd { upper -= 1 }
    return lower..<upper
  }

  /// Eight ideographs, or five words.
  private static let longestLabel = 16
  private static let bullets: Set<String> = ["-", "*", "•", "+", ",", "."]
  private static let abbreviations: Set<String> = [
    "eg", "ie", "etc", "vs", "cf", "al", "approx", "fig", "eq", "resp",
  ]
}
