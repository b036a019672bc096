import Wording

/// How a video of the ``RecallWorld`` treats its topic; every topic has one video of each format.
enum VideoFormat: String, CaseIterable {
  case beginners, myths, brief, challenge, questions, day, reading, master, budget, fails
  case yearsBest = "years-best"
  case oddFacts = "odd-facts"
  case backstage, documentary, podcast, places, gifts
  case liveReplay = "live-replay"
  case decade, advanced

  /// The format, behind the topic in a video's title.
  var title: Bilingual {
    switch self {
    case .beginners: Bilingual(zh: "新手入门", en: "for beginners")
    case .myths: Bilingual(zh: "五个误区", en: "five myths")
    case .brief: Bilingual(zh: "三分钟看懂", en: "in 3 minutes")
    case .challenge: Bilingual(zh: "七天挑战", en: "7-day challenge")
    case .questions: Bilingual(zh: "有问必答", en: "Q&A")
    case .day: Bilingual(zh: "我的一天", en: "my day")
    case .reading: Bilingual(zh: "必读书单", en: "reading list")
    case .master: Bilingual(zh: "高手访谈", en: "a master talks")
    case .budget: Bilingual(zh: "省钱攻略", en: "on a budget")
    case .fails: Bilingual(zh: "翻车现场", en: "epic fails")
    case .yearsBest: Bilingual(zh: "年度盘点", en: "year's best")
    case .oddFacts: Bilingual(zh: "冷知识", en: "odd facts")
    case .backstage: Bilingual(zh: "幕后花絮", en: "backstage")
    case .documentary: Bilingual(zh: "纪录片", en: "documentary")
    case .podcast: Bilingual(zh: "播客", en: "podcast")
    case .places: Bilingual(zh: "周末去处", en: "places to go")
    case .gifts: Bilingual(zh: "送礼指南", en: "gift ideas")
    case .liveReplay: Bilingual(zh: "直播回放", en: "live replay")
    case .decade: Bilingual(zh: "十年变迁", en: "ten years on")
    case .advanced: Bilingual(zh: "进阶课程", en: "advanced course")
    }
  }
}
