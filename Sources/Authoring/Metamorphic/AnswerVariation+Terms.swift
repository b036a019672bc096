import Questions
import Randomness

extension AnswerVariation {
  /// A wording found in the evidence, and what may stand in its place.
  private struct Occasion {
    let range: Range<Int>
    let others: [String]
  }

  /// A Chinese wording of a term within the evidence gives way to an English one of the same term.
  func withEnglishTerm(
    from glossary: Glossary,
    using generator: inout SeededGenerator
  ) -> String? {
    swapped(glossary, using: &generator, isFrom: \.isHanWording) { wording in
      evidence.flatMap { occurrences(of: Array(wording.unicodeScalars), in: $0) }
    }
  }

  /// An English wording of a term within the evidence gives way to a Chinese one of the same term.
  func withChineseTerm(
    from glossary: Glossary,
    using generator: inout SeededGenerator
  ) -> String? {
    swapped(glossary, using: &generator, isFrom: \.isLatinWording) { wording in
      evidence.flatMap { phrases(wording, in: $0) }
    }
  }

  private func swapped(
    _ glossary: Glossary,
    using generator: inout SeededGenerator,
    isFrom: (String) -> Bool,
    ranges: (String) -> [Range<Int>]
  ) -> String? {
    var occasions: [Occasion] = []
    for (_, wordings) in glossary.terms.sorted(by: { $0.key < $1.key }) {
      let isHan = wordings.contains { isFrom($0) && $0.isHanWording }
      let others = wordings.filter { isHan ? $0.isLatinWording : $0.isHanWording }
      guard !others.isEmpty else { continue }
      for wording in wordings where isFrom(wording) {
        occasions += ranges(wording).map { Occasion(range: $0, others: others) }
      }
    }
    // A term within a longer one is not what was said.
    let whole = occasions.filter { occasion in
      !occasions.contains {
        $0.range.count > occasion.range.count && $0.range.overlaps(occasion.range)
      }
    }
    guard let occasion = generator.element(of: whole),
      let other = generator.element(of: occasion.others)
    else { return nil }
    return replacing(occasion.range, with: spaced(other, at: occasion.range))
  }

  /// A wording as it is said, with blanks where it would run into a neighbouring word.
  private func spaced(_ wording: String, at range: Range<Int>) -> [Unicode.Scalar] {
    var said = Array(wording.unicodeScalars.filter { $0 != "*" })
    if let first = said.first, first.isWordPart, range.lowerBound > 0,
      scalars[range.lowerBound - 1].isWordPart
    {
      said.insert(" ", at: 0)
    }
    if let last = said.last, last.isWordPart, range.upperBound < scalars.count,
      scalars[range.upperBound].isWordPart
    {
      said.append(" ")
    }
    return said
  }

  private func occurrences(of wording: [Unicode.Scalar], in stretch: Range<Int>) -> [Range<Int>] {
    guard !wording.isEmpty, stretch.count >= wording.count else { return [] }
    return (stretch.lowerBound...stretch.upperBound - wording.count)
      .filter { Array(scalars[$0..<$0 + wording.count]) == wording }
      .map { $0..<$0 + wording.count }
  }

  /// Where the words of an English wording follow one another with single blanks between.
  private func phrases(_ wording: String, in stretch: Range<Int>) -> [Range<Int>] {
    let wanted = wording.lowercased().split(separator: " ").map { String($0) }
    let words = latinWords(in: stretch)
    guard !wanted.isEmpty, words.count >= wanted.count else { return [] }
    return (0...words.count - wanted.count)
      .compactMap { start in
        let run = words[start..<start + wanted.count]
        let fits = zip(run, wanted).allSatisfy { word, wanted in
          let text = self.text(word).lowercased()
          return wanted.hasSuffix("*") ? text.hasPrefix(wanted.dropLast()) : text == wanted
        }
        let isTight = zip(run, run.dropFirst()).allSatisfy { left, right in
          right.lowerBound == left.upperBound + 1 && scalars[left.upperBound] == " "
        }
        guard fits, isTight, let first = run.first, let last = run.last else { return nil }
        return first.lowerBound..<last.upperBound
      }
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

extension String {
  /// Whether a wording is Chinese alone, with two ideographs or more: one says too little to swap.
  fileprivate var isHanWording: Bool {
    unicodeScalars.count > 1 && unicodeScalars.allSatisfy(\.isHan)
  }

  /// Whether a wording is made of Latin words alone.
  fileprivate var isLatinWording: Bool {
    unicodeScalars.contains(where: \.isLatinLetter)
      && unicodeScalars.allSatisfy { $0.isLatinLetter || $0 == " " || $0 == "*" }
  }
}
