import Wording

extension WorldCatalogue {
  /// Twelve series of films, each of its genre; the formats are the parts in their order.
  static let films = WorldCatalogue(
    hits: [
      WorldItem(hit: "new-year-reunion", "春节大团圆", "New Year Reunion"),
      WorldItem(hit: "giant-shark", "巨鲨来袭", "Giant Shark"),
      WorldItem(hit: "mega-mechs", "超级机甲", "Mega Mechs"),
      WorldItem(hit: "crazy-race", "疯狂赛道", "Crazy Race"),
      WorldItem(hit: "treasure-run", "国宝夜奔", "Treasure Run"),
      WorldItem(hit: "ark-at-sea", "海上方舟", "Ark at Sea"),
    ],
    topics: [
      WorldTopic(
        "sci-fi",
        "科幻",
        "Sci-fi",
        stem: Bilingual(zh: "深空", en: "Deep Space"),
        words: "starship wormhole colony android gravity orbit"
      ),
      WorldTopic(
        "crime",
        "犯罪",
        "Crime",
        stem: Bilingual(zh: "雨夜", en: "Rainy Night"),
        words: "detective heist alibi suspect evidence vault"
      ),
      WorldTopic(
        "romance",
        "爱情",
        "Romance",
        stem: Bilingual(zh: "渡口", en: "The Ferry"),
        words: "letter kiss proposal heartbreak bouquet longing"
      ),
      WorldTopic(
        "comedy",
        "喜剧",
        "Comedy",
        stem: Bilingual(zh: "隔壁老张", en: "Old Zhang"),
        words: "prank mishap laughter disguise slapstick banter"
      ),
      WorldTopic(
        "wuxia",
        "武侠",
        "Wuxia",
        stem: Bilingual(zh: "孤剑", en: "Lone Sword"),
        words: "sect duel blade rooftop disciple vengeance"
      ),
      WorldTopic(
        "animation",
        "动画",
        "Animation",
        stem: Bilingual(zh: "小狐", en: "Little Fox"),
        words: "forest cub puppet song rainbow hedgehog"
      ),
      WorldTopic(
        "horror",
        "恐怖",
        "Horror",
        stem: Bilingual(zh: "空屋", en: "Empty House"),
        words: "ghost cellar scream curse attic shadow"
      ),
      WorldTopic(
        "war",
        "战争",
        "War",
        stem: Bilingual(zh: "高地", en: "High Ground"),
        words: "trench sniper convoy ceasefire bunker bugle"
      ),
      WorldTopic(
        "spy",
        "谍战",
        "Spy",
        stem: Bilingual(zh: "暗线", en: "Hidden Line"),
        words: "cipher defector wiretap embassy handler microfilm"
      ),
      WorldTopic(
        "sport",
        "体育",
        "Sport",
        stem: Bilingual(zh: "主场", en: "Home Ground"),
        words: "coach penalty underdog medal stadium whistle"
      ),
      WorldTopic(
        "fantasy",
        "奇幻",
        "Fantasy",
        stem: Bilingual(zh: "龙谷", en: "Dragon Vale"),
        words: "wizard elf prophecy amulet griffin spell"
      ),
      WorldTopic(
        "family",
        "家庭",
        "Family",
        stem: Bilingual(zh: "老街", en: "Old Street"),
        words: "grandmother courtyard dumpling homecoming quarrel lantern"
      ),
    ],
    formats: [
      WorldFormat("eve", "前夜", "Eve"),
      WorldFormat("origins", "起源", "Origins"),
      WorldFormat("encounter", "初遇", "Encounter"),
      WorldFormat("departure", "启程", "Departure"),
      WorldFormat("undertow", "暗流", "Undertow"),
      WorldFormat("rift", "裂痕", "The Rift"),
      WorldFormat("storm", "风暴", "Storm"),
      WorldFormat("choice", "抉择", "The Choice"),
      WorldFormat("showdown", "对决", "Showdown"),
      WorldFormat("long-night", "长夜", "Long Night"),
      WorldFormat("dawn", "黎明", "Dawn"),
      WorldFormat("aftermath", "余波", "Aftermath"),
      WorldFormat("return", "归来", "The Return"),
      WorldFormat("reunion", "重逢", "Reunion"),
      WorldFormat("rebirth", "新生", "Rebirth"),
      WorldFormat("legacy", "传承", "Legacy"),
      WorldFormat("farewell", "告别", "Farewell"),
      WorldFormat("final-chapter", "终章", "Final Chapter"),
      WorldFormat("side-story", "外传", "Side Story"),
      WorldFormat("anniversary", "周年版", "Anniversary"),
    ],
    separator: Bilingual(zh: "：", en: ": "),
    clickbait: "blockbuster must-see sensation epic unforgettable record",
    leanings: "sci-fi horror animation comedy crime spy romance fantasy war family wuxia sport"
  )
}
