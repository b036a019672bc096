import Authoring
import Wording

/// The names of an evaluation's measures and columns.
enum EvaluationWords {
  /// What a measure is, with the counts behind it.
  static func name(of measure: Measure, in tally: Tally) -> Bilingual {
    switch measure {
    case .creditedPrecision: precision(tally.credited, credited)
    case .creditedRecall: recall(tally.credited, credited)
    case .creditedF1: f1(credited)
    case .coveredPrecision: precision(tally.covered, covered)
    case .coveredRecall: recall(tally.covered, covered)
    case .coveredF1: f1(covered)
    case .contradictedPrecision: precision(tally.contradicted, contradicted)
    case .contradictedRecall: recall(tally.contradicted, contradicted)
    case .contradictedF1: f1(contradicted)
    case .wrongClaimsCredited:
      Bilingual(
        zh: "说反却判为答到：\(tally.contradicted.wanted) 处中的 \(tally.wrongClaimsCredited) 处",
        en: "wrong claims credited: \(tally.wrongClaimsCredited) of \(tally.contradicted.wanted) "
          + "labelled contradicted are called covered"
      )
    case .weightedKappa:
      Bilingual(
        zh: "总分与人工评分的二次加权 kappa，5 档，\(tally.marked) 个回答",
        en: "quadratic weighted kappa of total and mark, 5 bands, "
          + tally.marked.counted("answer")
      )
    case .correlation:
      Bilingual(zh: "总分与人工评分的皮尔逊相关系数", en: "Pearson correlation of total and mark")
    case .blankScore:
      Bilingual(
        zh: "全部要点都标为没答到的 \(tally.blank) 个回答的平均得分",
        en: "mean score of the \(tally.blank.counted("answer")) whose every label is missed"
      )
    case .languageGap:
      Bilingual(
        zh: "中文与英文的 F1 之差（\(credited.zh)）",
        en: "gap of F1 between Chinese and English (\(credited.en))"
      )
    }
  }

  /// The lines above the table of groups; ``Measure/inTables`` are its columns.
  static let groupHeader = Lines(
    zh: [
      "  答到或答到一半    只算答到          说反        误给  kappa 相关  空答   回答数",
      "  准确  召回  F1    准确  召回  F1    准确  召回",
    ],
    en: [
      "  covered/partial   covered alone     contrad.    wrong kappa r     blank  answers",
      "  prec. rec.  F1    prec. rec.  F1    prec. rec.",
    ]
  )

  /// The lines above the table of points.
  static let pointHeader = Lines(
    zh: ["按要点：答到或答到一半（准确、召回、F1、对/判/标）、只算答到（同上）、说反（对/判/标）"],
    en: [
      "by point: covered or partial (precision, recall, F1, right/found/wanted), covered alone "
        + "(same), contradicted (right/found/wanted)"
    ]
  )

  /// Lines in both languages.
  struct Lines {
    let zh: [String]
    let en: [String]

    subscript(language: Language) -> [String] { language == .zh ? zh : en }
  }

  private static let credited = Bilingual(zh: "答到或答到一半", en: "covered or partial")
  private static let covered = Bilingual(zh: "只算答到", en: "covered alone")
  private static let contradicted = Bilingual(zh: "说反", en: "contradicted")

  private static func precision(_ detection: Detection, _ kind: Bilingual) -> Bilingual {
    Bilingual(
      zh: "\(kind.zh)：准确率，判出 \(detection.found) 处，对 \(detection.right) 处",
      en: "precision of \(kind.en): \(detection.right) of \(detection.found) found are right"
    )
  }

  private static func recall(_ detection: Detection, _ kind: Bilingual) -> Bilingual {
    Bilingual(
      zh: "\(kind.zh)：召回率，标注 \(detection.wanted) 处，找到 \(detection.right) 处",
      en: "recall of \(kind.en): \(detection.right) of \(detection.wanted) labelled are found"
    )
  }

  private static func f1(_ kind: Bilingual) -> Bilingual {
    Bilingual(zh: "\(kind.zh)：F1", en: "F1 of \(kind.en)")
  }
}

extension Measure {
  /// The columns of tables, in order.
  static let inTables: [Measure] = [
    .creditedPrecision, .creditedRecall, .creditedF1, .coveredPrecision, .coveredRecall,
    .coveredF1, .contradictedPrecision, .contradictedRecall, .wrongClaimsCredited, .weightedKappa,
    .correlation, .blankScore,
  ]
}
