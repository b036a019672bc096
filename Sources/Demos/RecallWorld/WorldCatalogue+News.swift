import Wording

extension WorldCatalogue {
  /// News of a season.
  static let news = WorldCatalogue(
    hits: [
      WorldItem(hit: "cup-won", "世界杯夺冠", "World Cup won"),
      WorldItem(hit: "earthquake", "强震突发", "Strong earthquake"),
      WorldItem(hit: "exam-results", "高考放榜", "Exam results are out"),
      WorldItem(hit: "typhoon-lands", "台风登陆", "Typhoon makes landfall"),
      WorldItem(hit: "gala-line-up", "春晚节目单", "Gala line-up"),
      WorldItem(hit: "jackpot", "亿元大奖开出", "Jackpot drawn"),
    ],
    topics: [
      WorldTopic(
        "housing",
        "楼市",
        "Housing",
        words: "mortgage tenant landlord deposit apartment rent"
      ),
      WorldTopic(
        "stocks",
        "股市",
        "Stocks",
        words: "shares index dividend broker rally earnings"
      ),
      WorldTopic(
        "football",
        "足球",
        "Football",
        words: "goal keeper league transfer offside derby"
      ),
      WorldTopic(
        "basketball",
        "篮球",
        "Basketball",
        words: "dunk rebound playoffs guard draft buzzer"
      ),
      WorldTopic(
        "space",
        "航天",
        "Space",
        words: "rocket launch astronaut satellite lunar capsule"
      ),
      WorldTopic("chips", "芯片", "Chips", words: "wafer fab lithography foundry yield node"),
      WorldTopic(
        "electric-cars",
        "电动车",
        "Electric cars",
        words: "battery charging range charger recall motor"
      ),
      WorldTopic(
        "schools",
        "教育",
        "Schools",
        words: "teacher exam campus tuition homework enrolment"
      ),
      WorldTopic(
        "health",
        "健康",
        "Health",
        words: "vaccine clinic surgeon sleep diet insurance"
      ),
      WorldTopic(
        "food",
        "食品安全",
        "Food safety",
        words: "additive inspection kitchen label expiry canteen"
      ),
      WorldTopic(
        "travel",
        "出行",
        "Travel",
        words: "railway airport visa holiday tickets luggage"
      ),
      WorldTopic(
        "film-and-tv",
        "影视",
        "Film and TV",
        words: "premiere director series trailer casting box-office"
      ),
    ],
    formats: [
      WorldFormat("breaking", "快讯", "breaking"),
      WorldFormat("live", "现场直播", "live"),
      WorldFormat("charts", "一图读懂", "in charts"),
      WorldFormat("depth", "深度报道", "in depth"),
      WorldFormat("comment", "评论", "comment"),
      WorldFormat("interview", "专访", "interview"),
      WorldFormat("fact-check", "辟谣", "fact check"),
      WorldFormat("numbers", "数据说话", "by numbers"),
      WorldFormat("look-back", "回顾", "a look back"),
      WorldFormat("on-the-scene", "记者探访", "on the scene"),
      WorldFormat("questions", "你问我答", "Q&A"),
      WorldFormat("morning", "早报", "morning brief"),
      WorldFormat("evening", "晚报", "evening brief"),
      WorldFormat("preview", "前瞻", "what's next"),
      WorldFormat("poll", "民意调查", "a poll"),
      WorldFormat("abroad", "海外来电", "from abroad"),
      WorldFormat("local", "身边事", "near you"),
      WorldFormat("rules", "新规解读", "the new rules"),
      WorldFormat("follow-up", "追踪", "follow-up"),
      WorldFormat("profile", "人物", "a profile"),
    ],
    separator: Bilingual(zh: "：", en: ": "),
    clickbait: "exclusive explosive developing just-in viral insiders",
    leanings: "chips basketball film-and-tv football stocks electric-cars schools housing space "
      + "travel health food"
  )
}
