import Randomness

extension AnswerVariation {
  /// The sentences in another order; nil where there is only one.
  func reordered(using generator: inout SeededGenerator) -> String? {
    let sentences = sentences()
    guard Set(sentences).count > 1 else { return nil }
    var order = generator.shuffled(sentences)
    while order == sentences { order = generator.shuffled(sentences) }
    return order.joined()
  }

  /// A sentence that says nothing in front.
  func withFillerBefore(isChinese: Bool, using generator: inout SeededGenerator) -> String? {
    let fillers =
      isChinese
      ? ["嗯，这个问题我想一下。", "好的，我说说我的理解。", "这个我之前看过。"]
      : ["Okay, let me think. ", "Well, here is how I see it. ", "I have read about this. "]
    return generator.element(of: fillers).map { replacing(0..<0, with: Array($0.unicodeScalars)) }
  }

  /// A sentence that says nothing at the end.
  func withFillerAfter(isChinese: Bool, using generator: inout SeededGenerator) -> String? {
    let fillers =
      isChinese
      ? ["大概就是这样。", "我就说这么多。", "差不多就这些吧。"]
      : ["That is about it.", "That is all I have.", "I will leave it there."]
    guard let filler = generator.element(of: fillers) else { return nil }
    let closed = sentences().joined()
    return closed + (closed.last?.isWhitespace == true ? "" : isChinese ? "" : " ") + filler
  }

  /// The sentences, each with its end mark and what parts it from the next one.
  private func sentences() -> [String] {
    var sentences: [String] = []
    var start = 0
    for place in scalars.indices where ends(at: place) {
      append(start..<place + 1, to: &sentences)
      start = place + 1
    }
    append(start..<scalars.count, to: &sentences)
    return sentences
  }

  private func append(_ range: Range<Int>, to sentences: inout [String]) {
    var stretch = scalars[range]
    while let first = stretch.first, first.properties.isWhitespace { stretch.removeFirst() }
    var isLine = false
    while let last = stretch.last, last.properties.isWhitespace {
      isLine = isLine || last == "\n"
      stretch.removeLast()
    }
    guard stretch.contains(where: { $0.isWordPart || $0.isHan }), let last = stretch.last else {
      return
    }
    if isLine {
      stretch.append("\n")
    } else if !Self.marks.contains(last), last != "." {
      stretch.append(contentsOf: last.isHan ? ["。"] : [".", " "])
    } else if last.isASCII {
      stretch.append(" ")
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: stretch)
    sentences.append(String(view))
  }

  /// Whether a sentence ends at a scalar: at a mark, at a line's end, and at a point that follows a
  /// word and has a blank behind it.
  private func ends(at place: Int) -> Bool {
    let scalar = scalars[place]
    if Self.marks.contains(scalar) || scalar == "\n" { return true }
    guard scalar == ".", place > 1 else { return false }
    let isSpaced = place + 1 == scalars.count || scalars[place + 1].properties.isWhitespace
    // "e.g. " and "1. " end nothing.
    return isSpaced && (scalars[place - 1].isLatinLetter || scalars[place - 1] == ")")
      && scalars[place - 2] != "."
  }

  private static let marks: Set<Unicode.Scalar> = ["。", "！", "？", "；", "!", "?", ";"]
}
