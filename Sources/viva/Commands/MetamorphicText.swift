import Authoring
import Grading
import Questions
import Wording

/// What `viva content evaluate --metamorphic` adds to the text.
struct MetamorphicText {
  let language: Language

  /// The rates by kind.
  func page(_ report: MetamorphicReport) -> String {
    let title = Bilingual(
      zh: "改动答到的回答后，判定不该变而没变、该变而变了的占比",
      en: "changed answers to covered points: share of verdicts that stayed or went as they should"
    )
    guard !report.counts.isEmpty else {
      return Bilingual(zh: "没有可以改动的答到的回答。", en: "There is no answer to a covered point to change.")[
        language
      ]
    }
    let lines = report.counts.map { count in
      let share = NumberFormat.fixed(Double(count.held) / Double(count.count), fractionDigits: 3)
      let counts = "\(count.held)/\(count.count)"
      let padding = String(repeating: " ", count: max(0, 11 - counts.count))
      return "  \(share) \(counts)\(padding) \(Self.name(of: count.kind)[language])"
    }
    return ([title[language]] + lines).joined(separator: "\n")
  }

  /// Each trial that did not come out as it should.
  func failures(_ report: MetamorphicReport) -> String {
    report.failures.map { trial in
      let reason = trial.given.reason.name.rawValue
      return """

        [\(trial.answer.id): \(trial.answer.question), \(trial.kind.rawValue)] \
        \(TerminalText.line(trial.text))
            \(trial.given.point): \(trial.given.verdict.rawValue) (\(reason))
        """
    }
    .joined(separator: "\n")
  }

  private static func name(of kind: Metamorphosis) -> Bilingual {
    switch kind {
    case .latinTypo:
      Bilingual(zh: "英文词里错一处：应不变", en: "a typo in a Latin word: kept")
    case .hanTypo:
      Bilingual(zh: "一个同音错字：应不变", en: "a wrong character of the same sound: kept")
    case .reordered:
      Bilingual(zh: "句子换了顺序：应不变", en: "sentences in another order: kept")
    case .chineseToEnglish:
      Bilingual(zh: "中文术语换成英文：应不变", en: "a Chinese term in English: kept")
    case .englishToChinese:
      Bilingual(zh: "英文术语换成中文：应不变", en: "an English term in Chinese: kept")
    case .fillerBefore:
      Bilingual(zh: "前面加一句废话：应不变", en: "a filler sentence in front: kept")
    case .fillerAfter:
      Bilingual(zh: "后面加一句废话：应不变", en: "a filler sentence at the end: kept")
    case .negation:
      Bilingual(zh: "否定了依据：应不再算答到", en: "the evidence denied: no longer covered")
    case .smallNegation:
      Bilingual(
        zh: "依据里的动词前加了“不”：应不再算答到",
        en: "\"not\" at the verbs of the evidence: no longer covered"
      )
    }
  }
}
