import Randomness

extension AnswerVariation {
  /// A wording found in the evidence, and what may stand in its place.
  private struct Occasion {
    let range: Range<Int>
    let others: [String]
  }

  /// A Chinese wording of a term within the evidence gives way to an English one of the same term.
  func withEnglishTerm(from terms: TermSwaps, using generator: inout SeededGenerator) -> String? {
    swapped(evidence.flatMap { chineseOccasions(from: terms, in: $0) }, using: &generator)
  }

  /// An English wording of a term within the evidence gives way to a Chinese one of the same term.
  func withChineseTerm(from terms: TermSwaps, using generator: inout SeededGenerator) -> String? {
    swapped(evidence.flatMap { englishOccasions(from: terms, in: $0) }, using: &generator)
  }

  private func swapped(
    _ occasions: [Occasion],
    using generator: inout SeededGenerator
  ) -> String? {
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

  private func chineseOccasions(from terms: TermSwaps, in stretch: Range<Int>) -> [Occasion] {
    stretch.flatMap { start in
      terms.chinese(beginningWith: scalars[start])
        .compactMap { swap in
          let end = start + swap.wording.count
          guard end <= stretch.upperBound, scalars[start..<end].elementsEqual(swap.wording) else {
            return nil
          }
          return Occasion(range: start..<end, others: swap.others)
        }
    }
  }

  /// Where the words of an English wording follow one another with single blanks between.
  private func englishOccasions(from terms: TermSwaps, in stretch: Range<Int>) -> [Occasion] {
    let words = latinWords(in: stretch)
    let texts = words.map { text($0).lowercased() }
    return words.indices.flatMap { start in
      terms.english(beginningLike: texts[start])
        .compactMap { swap in
          let end = start + swap.wording.count
          guard end <= words.count else { return nil }
          let fits = zip(texts[start..<end], swap.wording)
            .allSatisfy { text, wanted in
              wanted.hasSuffix("*") ? text.hasPrefix(wanted.dropLast()) : text == wanted
            }
          let run = words[start..<end]
          let isTight = zip(run, run.dropFirst())
            .allSatisfy { left, right in
              right.lowerBound == left.upperBound + 1 && scalars[left.upperBound] == " "
            }
          guard fits, isTight else { return nil }
          return Occasion(
            range: words[start].lowerBound..<words[end - 1].upperBound,
            others: swap.others
          )
        }
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
