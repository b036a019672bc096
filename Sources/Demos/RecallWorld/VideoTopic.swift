import Wording

/// What a video of the ``RecallWorld`` is about: what tastes are made of.
enum VideoTopic: String, CaseIterable {
  case coffee, camping, baking, guitar, photography, fitness
  case gardening, cats, history, coding, running, calligraphy

  /// The topic in front of a video's title.
  var title: Bilingual {
    switch self {
    case .coffee: Bilingual(zh: "手冲咖啡", en: "Coffee")
    case .camping: Bilingual(zh: "露营", en: "Camping")
    case .baking: Bilingual(zh: "烘焙", en: "Baking")
    case .guitar: Bilingual(zh: "吉他", en: "Guitar")
    case .photography: Bilingual(zh: "摄影", en: "Photography")
    case .fitness: Bilingual(zh: "健身", en: "Fitness")
    case .gardening: Bilingual(zh: "园艺", en: "Gardening")
    case .cats: Bilingual(zh: "养猫", en: "Cats")
    case .history: Bilingual(zh: "历史", en: "History")
    case .coding: Bilingual(zh: "编程", en: "Coding")
    case .running: Bilingual(zh: "跑步", en: "Running")
    case .calligraphy: Bilingual(zh: "书法", en: "Calligraphy")
    }
  }
}
