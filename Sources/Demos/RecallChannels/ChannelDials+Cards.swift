import Wording

extension ChannelDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] =
    [
      Dial(
        id: ID.newShare,
        title: Bilingual(zh: "新视频占比", en: "New videos"),
        explanation: Bilingual(
          zh: "多少视频是最近才上传的：用来学的日志里一次点击也没有。",
          en:
            "The share of videos that were uploaded late: the log that is learnt from has no click of theirs."
        ),
        kind: .number(range: 0...0.5, step: 0.05, initial: 0.3, fractionDigits: 2),
        firstStep: ChannelStep.log.rawValue
      ),
      Dial(
        id: ID.channels,
        title: Bilingual(zh: "几路", en: "Channels"),
        explanation: Bilingual(
          zh: "四路各不相同，还是同一个 ItemCF 的四个副本（热门指数只差一点）。",
          en: "Four different channels, or four copies of ItemCF whose exponents hardly differ."
        ),
        kind: .choice(
          options: [
            DialOption(id: ID.different, title: Bilingual(zh: "各不相同", en: "different")),
            DialOption(id: ID.copies, title: Bilingual(zh: "副本", en: "copies")),
          ],
          initial: ID.different
        ),
        firstStep: ChannelStep.channels.rawValue
      ),
      Dial(
        id: ID.length,
        title: Bilingual(zh: "列表长度 K", en: "Length K"),
        explanation: Bilingual(
          zh: "每一路和合并后的列表都取这么长，才好公平比较。",
          en: "Every channel's list and the merged one are this long, so that they can be compared."
        ),
        kind: .number(range: 1...50, step: 1, initial: 30, fractionDigits: 0),
        firstStep: ChannelStep.channels.rawValue,
        stops: [5, 10, 20, 30, 50]
      ),
    ] + ChannelKind.allCases.map(quota)

  private static func quota(_ kind: ChannelKind) -> Dial {
    let name = airy(kind.title(isCopy: false), atStart: true)
    let initial: Double =
      switch kind {
      case .itemCF: 18
      case .twoTower: 4
      case .popularity: 2
      case .newItems: 6
      }
    return Dial(
      id: ID.quota(kind),
      title: Bilingual(zh: "\(name.zh)配额", en: "\(name.en) quota"),
      explanation: Bilingual(
        zh: "这一路最多先占几个位置；0 是关掉。没占满的位置各路再轮流补。",
        en:
          "The places that this channel may take at first; 0 switches it off. Places left over go round."
      ),
      kind: .number(range: 0...50, step: 1, initial: initial, fractionDigits: 0),
      firstStep: ChannelStep.merge.rawValue,
      stops: [0, 1, 2, 4, 6, 8, 12, 18, 24, 30, 40, 50]
    )
  }
}
