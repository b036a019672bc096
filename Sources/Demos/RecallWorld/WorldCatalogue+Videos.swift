import Wording

extension WorldCatalogue {
  /// Short videos on hobbies.
  static let videos = WorldCatalogue(
    hits: [
      WorldItem(hit: "gala-sketches", "春晚小品合集", "Gala sketches"),
      WorldItem(hit: "world-cup-final", "世界杯决赛集锦", "World Cup final"),
      WorldItem(hit: "dance-challenge", "全网舞蹈挑战", "Viral dance challenge"),
      WorldItem(hit: "baby-panda", "熊猫宝宝日常", "Baby panda"),
      WorldItem(hit: "typhoon-live", "台风登陆直播", "Typhoon live"),
      WorldItem(hit: "star-wedding", "明星婚礼现场", "Star wedding"),
    ],
    topics: [
      WorldTopic(
        "coffee",
        "手冲咖啡",
        "Coffee",
        words: "beans roast grinder espresso crema filter"
      ),
      WorldTopic(
        "camping",
        "露营",
        "Camping",
        words: "tent campfire lantern trail sleeping stove"
      ),
      WorldTopic("baking", "烘焙", "Baking", words: "flour oven yeast dough butter crust"),
      WorldTopic("guitar", "吉他", "Guitar", words: "chord strings fret riff capo strumming"),
      WorldTopic(
        "photography",
        "摄影",
        "Photography",
        words: "lens aperture shutter exposure tripod portrait"
      ),
      WorldTopic(
        "fitness",
        "健身",
        "Fitness",
        words: "squat dumbbell plank protein reps stretch"
      ),
      WorldTopic(
        "gardening",
        "园艺",
        "Gardening",
        words: "soil seedling pruning compost roses watering"
      ),
      WorldTopic(
        "cats",
        "养猫",
        "Cats",
        words: "kitten litter purring whiskers scratching catnip"
      ),
      WorldTopic(
        "history",
        "历史",
        "History",
        words: "dynasty emperor treaty ruins silk chronicle"
      ),
      WorldTopic(
        "coding",
        "编程",
        "Coding",
        words: "compiler debugger function refactor loop commit"
      ),
      WorldTopic(
        "running",
        "跑步",
        "Running",
        words: "marathon pace sneakers jog sprint stride"
      ),
      WorldTopic(
        "calligraphy",
        "书法",
        "Calligraphy",
        words: "brush ink stroke xuan seal inkstone"
      ),
    ],
    formats: [
      WorldFormat("beginners", "新手入门", "for beginners"),
      WorldFormat("myths", "五个误区", "five myths"),
      WorldFormat("brief", "三分钟看懂", "in 3 minutes"),
      WorldFormat("challenge", "七天挑战", "7-day challenge"),
      WorldFormat("questions", "有问必答", "Q&A"),
      WorldFormat("day", "我的一天", "my day"),
      WorldFormat("reading", "必读书单", "reading list"),
      WorldFormat("master", "高手访谈", "a master talks"),
      WorldFormat("budget", "省钱攻略", "on a budget"),
      WorldFormat("fails", "翻车现场", "epic fails"),
      WorldFormat("years-best", "年度盘点", "year's best"),
      WorldFormat("odd-facts", "冷知识", "odd facts"),
      WorldFormat("backstage", "幕后花絮", "backstage"),
      WorldFormat("documentary", "纪录片", "documentary"),
      WorldFormat("podcast", "播客", "podcast"),
      WorldFormat("places", "周末去处", "places to go"),
      WorldFormat("gifts", "送礼指南", "gift ideas"),
      WorldFormat("live-replay", "直播回放", "live replay"),
      WorldFormat("decade", "十年变迁", "ten years on"),
      WorldFormat("advanced", "进阶课程", "advanced course"),
    ],
    separator: Bilingual(zh: "：", en: ": "),
    clickbait: "unbelievable secret finally shocking truth wow",
    leanings: "coding fitness guitar cats coffee running baking camping photography history "
      + "gardening calligraphy"
  )
}
