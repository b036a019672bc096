import Questions
import Wording

/// How a reason for a call stands to what an author wrote about the claim.
///
/// The grader knows what is evidence of a point; a claim is about a part of it, and a reason may
/// suffice for the claim and say nothing that the point's rules wait for. So the reason is also
/// held against the author's own words: pairs of ideographs, and the beginnings of Latin words.
/// What the claim says itself is no reason for it, and left out on both sides.
struct ReasonLikeness {
  /// The share of the reason's units, the claim's own aside, that the author's reason or the right
  /// form has.
  let share: Double
  /// The share of the author's reason, the claim's own units aside, that the reason has.
  let coverage: Double
  /// Whether the reason has words that the claim has not, more than one that opens it.
  let addsWords: Bool
  /// Whether the reason says what only the wrong form says, and denies nothing.
  let saysWrongForm: Bool

  /// Compares in the language in which they are most alike.
  ///
  /// Complexity: O(n) in the letters.
  init(_ reason: String, to claim: CalledClaim) {
    let said = Self.units(of: reason)
    let forms = Language.allCases.map { language in
      (
        right: Self.units(of: claim.right[language]),
        wrong: Self.units(of: claim.wrong[language]),
        because: Self.units(of: claim.because[language])
      )
    }
    func part(_ of: Set<String>, in whole: Set<String>) -> Double {
      of.isEmpty ? 0 : Double(of.intersection(whole).count) / Double(of.count)
    }
    let shown = Self.units(of: claim.text.zh).union(Self.units(of: claim.text.en))
    let added = said.subtracting(shown)
    addsWords = added.count > Self.fewestAdded
    share =
      said.count < Self.fewestUnits || added.count < Self.fewestAdded
      ? 0 : forms.map { part(added, in: $0.right.union($0.because)) }.max() ?? 0
    coverage = forms.map { part($0.because.subtracting(shown), in: added) }.max() ?? 0
    let denies = Self.denials.contains { reason.lowercased().contains($0) }
    saysWrongForm =
      !denies
      && forms.contains { form in
        let onlyWrong = form.wrong.subtracting(form.right).subtracting(form.because)
        let onlyRight = form.right.union(form.because).subtracting(form.wrong)
        return part(onlyWrong, in: said) >= Self.wrongShare
          && said.intersection(onlyRight).count < said.intersection(onlyWrong).count
      }
  }

  /// Whether the reason is enough for the claim, in the author's own words.
  var suffices: Bool {
    !saysWrongForm && share >= Self.sufficientShare && coverage >= Self.sufficientCoverage
  }

  private static let fewestUnits = 3
  private static let fewestAdded = 2
  private static let sufficientShare = 0.5
  private static let sufficientCoverage = 0.2
  private static let wrongShare = 0.5

  private static let denials = ["不", "没", "非", "无", "未", "错", "not", "n't", "n’t", "no ", "never"]

  private static let common: Set<String> = [
    "the", "and", "for", "are", "its", "but", "can", "that", "this", "with", "from", "when",
    "where",
    "which", "what", "have", "has", "does", "than", "their", "them", "they", "into", "such", "each",
    "also", "other", "because", "between", "while", "very", "just",
  ]

  /// Pairs of ideographs that follow each other, and the first five letters of Latin words of three
  /// and more.
  static func units(of text: String) -> Set<String> {
    var units: Set<String> = []
    var word = ""
    var last: Unicode.Scalar?
    func close() {
      if word.count >= 3, !common.contains(word) { units.insert(String(word.prefix(5))) }
      word = ""
    }
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isIdeographic {
        close()
        if let last { units.insert(String(last) + String(scalar)) }
        last = scalar
      } else {
        last = nil
        if scalar.isASCII, scalar.properties.isAlphabetic {
          word.unicodeScalars.append(scalar)
        } else {
          close()
        }
      }
    }
    close()
    return units
  }
}
