import Wording

extension FeedDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    Dial(
      id: ID.covers,
      title: Bilingual(zh: "封面诚实", en: "Honest covers"),
      explanation: Bilingual(
        zh: "封面吸引力和内容质量的相关系数：−.6 是标题党横行，.9 是好封面配好内容。",
        en:
          "How a cover's appeal goes with the video's quality: at −.6 clickbait abounds, at .9 good covers hold good videos."
      ),
      kind: .number(range: -0.9...0.9, step: 0.1, initial: -0.6, fractionDigits: 1),
      firstStep: FeedStep.feed.rawValue,
      stops: [-0.9, -0.6, 0, 0.6, 0.9]
    ),
    Dial(
      id: ID.spread,
      title: Bilingual(zh: "最长/最短", en: "Longest/shortest"),
      explanation: Bilingual(
        zh: "最长的视频是最短的几倍；1 是全都 35 秒。新闻不看长度，视频躲不开。",
        en: "How many times the shortest video the longest is; at 1 all last 35 s."
      ),
      kind: .number(range: 1...33, step: 1, initial: 33, fractionDigits: 0),
      firstStep: FeedStep.feed.rawValue,
      stops: [1, 2, 4, 10, 33]
    ),
    Dial(
      id: ID.feed,
      title: Bilingual(zh: "播放方式", en: "Feed"),
      explanation: Bilingual(
        zh: "自动播放：滑到就播。点封面：像新闻一样，看了封面才决定点不点。",
        en:
          "Autoplay: what is reached plays. Covers: as with news, a click decides whether anything plays."
      ),
      kind: .choice(
        options: [
          DialOption(id: autoplay, title: Bilingual(zh: "自动播放", en: "autoplay")),
          DialOption(id: covers, title: Bilingual(zh: "点封面", en: "covers")),
        ],
        initial: autoplay
      ),
      firstStep: FeedStep.train.rawValue
    ),
    Dial(
      id: ID.groups,
      title: Bilingual(zh: "时长分组", en: "Duration groups"),
      explanation: Bilingual(
        zh: "D2Q 把视频按时长分成几组，在组内算分位数；1 组就没有去偏。",
        en: "How many groups of duration D2Q takes quantiles within; one group removes no bias."
      ),
      kind: .number(range: 1...40, step: 1, initial: 20, fractionDigits: 0),
      firstStep: FeedStep.train.rawValue,
      stops: [1, 2, 5, 10, 20, 40]
    ),
    Dial(
      id: ID.leaving,
      title: Bilingual(zh: "划走就退出", en: "Leaves after skip"),
      explanation: Bilingual(
        zh: "划走一个视频后退出整个 App 的概率；没划走时是 .02。",
        en: "How likely a user is to leave the app after a skip; after anything else it is .02."
      ),
      kind: .number(range: 0.02...0.6, step: 0.02, initial: 0.4, fractionDigits: 2),
      firstStep: FeedStep.session.rawValue,
      stops: [0.02, 0.1, 0.2, 0.4, 0.6]
    ),
  ]
}
