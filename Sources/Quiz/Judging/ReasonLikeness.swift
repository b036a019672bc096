import Questions
import Wording

/// How a reason for a call stands to what an author wrote about the claim.
///
/// The grader knows what is evidence of a point; a claim is about a part of it, and a reason may
/// suffice for the claim and say nothing that the point's rules wait for. So the reason is also
/// held against the author's own words: pairs of ideographs, and the beginnings of Latin words.
/// What the claim says itself is no reason for it, and left out on both sides. A reason in a few
/// words, "never trained, still random", is held against the clauses that the item itself explains
/// the point with: nearly all that it tells must be theirs, and it must deny what they deny.
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
  /// Whether the reason says no more than the item's own explanation does.
  let isExplanation: Bool
  /// Whether it is whole clauses of that, word for word and one after the other, and says what the
  /// claim does not.
  let isQuoted: Bool
  /// Whether a clause denies what the author's clauses that are most like it say, or says what they
  /// deny.
  let isTurned: Bool

  /// Compares in the language in which they are most alike.
  ///
  /// Complexity: O(n) in the letters, and O(clauses of the reason × clauses of the explanation).
  ///
  /// - Parameter explanation: What the item says of the point once it is answered.
  init(_ reason: String, to claim: CalledClaim, explainedBy explanation: Bilingual) {
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
    let denies = Denial.isIn(reason)
    saysWrongForm =
      !denies
      && forms.contains { form in
        let onlyWrong = form.wrong.subtracting(form.right).subtracting(form.because)
        let onlyRight = form.right.union(form.because).subtracting(form.wrong)
        return part(onlyWrong, in: said) >= Self.wrongShare
          && said.intersection(onlyRight).count < said.intersection(onlyWrong).count
      }
    let texts = Language.allCases.map { language in
      [claim.because, claim.right, explanation].map { $0[language] }
    }
    let clauses = Self.clauses(of: reason, but: shown)
    let known = texts.map { $0.flatMap { Self.clauses(of: $0, but: shown) } }
    isExplanation = known.contains { Self.isTold(by: clauses, with: $0) }
    isTurned = known.contains { known in clauses.contains { $0.isTurned(among: known) } }
    let quoted = Self.quotes(of: reason)
    isQuoted =
      added.count >= Self.fewestAdded
      && texts.contains { $0.contains { Self.quotes(of: $0).firstRange(of: quoted) != nil } }
  }

  /// The letters and digits of each clause; what is quoted begins and ends where one does.
  private static func quotes(of text: String) -> [String] {
    text.lowercased().split(whereSeparator: clauseEnds.contains)
      .map { String($0.filter { $0.isLetter || $0.isNumber }) }.filter { !$0.isEmpty }
  }

  /// Whether the reason is enough for the claim, in the author's own words.
  var suffices: Bool {
    !saysWrongForm && !isTurned
      && (isExplanation || share >= Self.sufficientShare && coverage >= Self.sufficientCoverage)
  }

  /// A clause: what it tells, and whether it denies that.
  private struct Clause {
    var units: Set<String>
    var denies: Bool

    /// Whether all that are most like it deny where it does not, or the other way round.
    func isTurned(among known: [Clause]) -> Bool {
      let common = known.map { $0.units.intersection(units).count }
      guard let most = common.max(), most >= fewestAdded else { return false }
      return zip(known, common).allSatisfy { $1 < most || $0.denies != denies }
    }
  }

  /// The clauses of a text that tell something beside what was shown.
  private static func clauses(of text: String, but shown: Set<String>) -> [Clause] {
    text.split(whereSeparator: clauseEnds.contains).compactMap { clause in
      let clause = clause.lowercased()
      let units = units(of: clause).subtracting(shown)
        .filter { !$0.contains { connecting.contains($0) } }
      return units.isEmpty ? nil : Clause(units: units, denies: Denial.isIn(clause))
    }
  }

  /// Whether nearly all that clauses tell is told by others that deny as much.
  private static func isTold(by said: [Clause], with known: [Clause]) -> Bool {
    var (told, all): (Set<String>, Set<String>) = ([], [])
    for clause in said {
      all.formUnion(clause.units)
      let most = known.map { $0.units.intersection(clause.units).count }.max() ?? 0
      // What is denied here and not there, or there and not here, is another thing.
      let alike = known.filter {
        $0.denies == clause.denies && $0.units.intersection(clause.units).count == most
      }
      guard most > 0, !alike.isEmpty else { continue }
      for source in known where source.denies == clause.denies {
        told.formUnion(source.units.intersection(clause.units))
      }
    }
    return told.count >= fewestAdded && Double(told.count) >= toldShare * Double(all.count)
  }

  private static let fewestUnits = 3
  private static let fewestAdded = 2
  private static let sufficientShare = 0.5
  private static let sufficientCoverage = 0.2
  private static let wrongShare = 0.5
  private static let toldShare = 2.0 / 3
  static let clauseEnds: Set<Character> = [
    "，", "。", "；", "：", "、", "！", "？", ",", ".", ";", ":", "!", "?", "\n",
  ]

  /// Ideographs that join others and tell nothing: a pair with one of them is no word.
  static let connecting: Set<Character> = [
    "的", "了", "地", "得", "着", "吗", "呢", "吧", "啊",
    "是", "在", "会", "给", "对", "从", "到", "被", "把", "过", "个",
    "和", "与", "而", "则", "就", "都", "也", "还", "又", "很", "没", "不",
    "这", "那", "它", "他", "她", "你", "我",
  ]

  private static let common: Set<String> = [
    "the", "this", "that", "its", "their", "them", "they", "each", "such", "other",
    "are", "can", "has", "have", "does",
    "and", "but", "also", "than", "because", "while", "when", "where", "which", "what",
    "for", "with", "from", "into", "between", "very", "just",
  ]

  /// Pairs of ideographs that follow each other, and the first five letters of Latin words of three
  /// and more, in the singular.
  static func units(of text: String) -> Set<String> {
    var units: Set<String> = []
    var word = ""
    var last: Unicode.Scalar?
    func close() {
      if word.count >= 3, !common.contains(word) {
        // "pairs" is "pair", and "less" is itself.
        if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { word.removeLast() }
        units.insert(String(word.prefix(5)))
      }
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
