import Wording

/// The sentences about what rules satisfy that they should not.
enum RuleWords {
  static let looseRule = Bilingual(
    zh: "这条规则太松：顺口提到一两个汉字就算答对；请用 + 再加一个词",
    en: "this rule is too loose: one or two Han characters in passing would satisfy it; "
      + "add another slot with +"
  )

  static let ruleMatchesAsks = Bilingual(
    zh: "题目本身的文字就满足这条规则；请加上答案才有的词",
    en: "the question's own words satisfy this rule; add what only an answer says"
  )

  static func misconceptionIsEvidence(_ point: PointID, _ rule: SourcePlace) -> Bilingual {
    Bilingual(
      zh: "说出这条误解就满足了同一要点第 \(rule.line) 行的证据；请让那条证据要求更多，"
        + "或在误解里写上 sharesEvidenceWith: [\(point)]",
      en:
        "whoever makes this wrong claim satisfies the point's evidence on line \(rule.line); let "
        + "that evidence ask for more, or declare sharesEvidenceWith: [\(point)] in the misconception"
    )
  }

  static func evidenceOfTwoPoints(_ point: PointID, _ rule: SourcePlace) -> Bilingual {
    Bilingual(
      zh: "满足这条证据就答到了要点“\(point)”第 \(rule.line) 行的证据；请让那条证据要求更多，"
        + "或在要点里写上 sharesEvidenceWith: [\(point)]",
      en:
        "whatever satisfies this evidence covers the point \"\(point)\" too, by its rule on line "
        + "\(rule.line); let that rule ask for more, or declare sharesEvidenceWith: [\(point)]"
    )
  }

  static func unknownPoint(_ point: PointID, _ known: [PointID]) -> Bilingual {
    Bilingual(
      zh: "这道题没有另一个要点“\(point)”；其他要点：\(Self.list(known, "、"))",
      en: "the question has no other point \"\(point)\"; the others are \(Self.list(known, ", "))"
    )
  }

  static func unknownConfusedPoint(_ point: PointReference) -> Bilingual {
    Bilingual(
      zh: "查到的题里没有要点“\(point.question)/\(point.point)”；confusedWith 和 alsoAnsweredBy 要写现有的题和要点",
      en:
        "none of the questions has the point \"\(point.question)/\(point.point)\"; confusedWith "
        + "and alsoAnsweredBy name a question and a point that exist"
    )
  }

  private static func list(_ points: [PointID], _ separator: String) -> String {
    points.map(\.rawValue).joined(separator: separator)
  }
}
