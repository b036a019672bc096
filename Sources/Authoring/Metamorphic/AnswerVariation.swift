import Grading
import Questions
import Randomness

/// An answer that can be changed where a point's evidence stands, each time in one way.
///
/// Each change returns nil where the answer gives no occasion for it.
struct AnswerVariation {
  /// The answer.
  let scalars: [Unicode.Scalar]
  /// Where the evidence stands, in Unicode scalars.
  let evidence: [Range<Int>]

  /// Prepares an answer.
  init(_ text: String, evidence: [Evidence] = []) {
    scalars = Array(text.unicodeScalars)
    self.evidence = evidence.map { $0.start..<$0.end }
  }

  /// The answer with a stretch replaced.
  func replacing(_ range: Range<Int>, with other: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<range.lowerBound])
    view.append(contentsOf: other)
    view.append(contentsOf: scalars[range.upperBound...])
    return String(view)
  }

  /// The Latin words within a stretch, whole and of letters alone.
  func latinWords(in stretch: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      guard scalars[start].isWordPart else {
        start += 1
        continue
      }
      var end = start
      while end < stretch.upperBound, scalars[end].isWordPart { end += 1 }
      let isWhole =
        (start == 0 || !scalars[start - 1].joinsWords)
        && (end == scalars.count || !scalars[end].joinsWords)
      if isWhole, scalars[start..<end].allSatisfy(\.isLatinLetter) { words.append(start..<end) }
      start = end
    }
    return words
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter from A to Z.
  var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  /// Whether the scalar is part of a word that is written with blanks around it.
  var isWordPart: Bool {
    isLatinLetter || ("0"..."9").contains(self) || self == "_"
      || (properties.isAlphabetic && !isHan)
  }

  /// Whether a word goes on at the scalar, as it does at a hyphen.
  var joinsWords: Bool { isWordPart || self == "-" || self == "'" || self == "’" }

  /// Whether the scalar is an ideograph.
  var isHan: Bool { properties.isIdeographic }
}
