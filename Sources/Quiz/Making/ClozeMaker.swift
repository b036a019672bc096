import Questions
import Randomness
import Wording

/// Takes a term out of a point's statement.
///
/// The terms are those of the glossary that the point's evidence names: what an answer must say is
/// what is worth a blank, and the glossary knows its other wordings. The same term is taken out in
/// both languages, so that the item stays the same when the language is switched.
struct ClozeMaker {
  let point: KeyPoint
  let glossary: Glossary

  /// A cloze, or nil where no term stands once in each language's statement.
  func cloze(_ random: inout SeededGenerator) -> Cloze? {
    let possible = terms.compactMap { term -> Cloze? in
      guard let wordings = glossary.terms[term],
        let zh = Self.form(of: point.statement.zh, without: wordings),
        let en = Self.form(of: point.statement.en, without: wordings)
      else { return nil }
      return Cloze(zh: zh, en: en)
    }
    return random.element(of: possible)
  }

  /// The terms that the evidence asks for, each once, by name.
  private var terms: [String] {
    let rules = point.evidence + (point.parts?.rules.flatMap { $0 } ?? [])
    return Set(rules.flatMap { Self.said(in: $0.text) }).sorted()
  }

  /// The terms of a rule, those behind ` - ` left out: they must not be said.
  private static func said(in rule: String) -> Set<String> {
    let said = rule.firstRange(of: " - ").map { rule[..<$0.lowerBound] } ?? rule[...]
    return EvidenceRule(slots: [], text: String(said)).terms
  }

  /// A statement without the longest of some wordings that stands in it; nil where none does, where
  /// the wording stands there twice, or where hardly anything would be left.
  static func form(of statement: String, without wordings: [String]) -> Cloze.Form? {
    let letters = Array(statement)
    let found = wordings.compactMap { range(of: $0, in: letters) }
    guard let longest = found.max(by: { $0.count < $1.count }) else { return nil }
    let blank = letters[longest]
    let before = String(letters[..<longest.lowerBound])
    let after = String(letters[longest.upperBound...])
    let word = String(blank).lowercased()
    guard blank.count * 2 < letters.count, isWorthABlank(blank),
      !before.lowercased().contains(word), !after.lowercased().contains(word)
    else { return nil }
    return Cloze.Form(before: before, blank: String(blank), after: after, accepted: wordings)
  }

  /// Whether something is more than a particle: two ideographs, or four letters.
  private static func isWorthABlank(_ text: ArraySlice<Character>) -> Bool {
    text.contains(where: isHan) ? text.count >= 2 : text.count(where: \.isLetter) >= 4
  }

  /// Where a wording of a glossary stands first in a text: Latin ones as whole words, which a
  /// trailing `*` lets go on; those with Han anywhere.
  private static func range(of wording: String, in text: [Character]) -> Range<Int>? {
    let goesOn = wording.hasSuffix("*")
    let wanted = (goesOn ? wording.dropLast() : wording[...]).map { $0.lowercased() }
    guard !wanted.isEmpty, wanted.count <= text.count, !wanted.contains("*") else { return nil }
    let isFree = wording.contains(where: isHan)
    for start in 0...(text.count - wanted.count) {
      var end = start + wanted.count
      guard zip(text[start..<end], wanted).allSatisfy({ $0.lowercased() == $1 }) else { continue }
      if isFree { return start..<end }
      guard start == 0 || !isLatin(text[start - 1]) else { continue }
      while goesOn, end < text.count, isLatin(text[end]) { end += 1 }
      if end == text.count || !isLatin(text[end]) { return start..<end }
    }
    return nil
  }

  private static func isLatin(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.isIdeographic }
  }
}
