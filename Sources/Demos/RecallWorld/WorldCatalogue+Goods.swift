import Wording

extension WorldCatalogue {
  /// Goods of a shop: categories with a plain price in yuan, and variants with their factors.
  static let goods = WorldCatalogue(
    hits: [
      WorldItem(hit: "tissues", "抽纸十包", "Tissues, 10 packs"),
      WorldItem(hit: "umbrella", "晴雨伞", "Umbrella"),
      WorldItem(hit: "phone-charger", "手机充电器", "Phone charger"),
      WorldItem(hit: "mooncakes", "月饼礼盒", "Mooncake box"),
      WorldItem(hit: "bin-bags", "垃圾袋", "Bin bags"),
      WorldItem(hit: "thermos", "保温杯", "Thermos"),
    ],
    topics: [
      WorldTopic(
        "coffee-beans",
        "咖啡豆",
        "Coffee beans",
        words: "arabica roasted aroma acidity blend ground",
        price: 80,
        isUsedUp: true
      ),
      WorldTopic(
        "tea",
        "绿茶",
        "Green tea",
        words: "leaves spring infusion tin longjing harvest",
        price: 60,
        isUsedUp: true
      ),
      WorldTopic(
        "cat-food",
        "猫粮",
        "Cat food",
        words: "kibble salmon kitten taurine grain-free pouch",
        price: 90,
        isUsedUp: true
      ),
      WorldTopic(
        "nappies",
        "纸尿裤",
        "Nappies",
        words: "absorbent newborn leak waistband overnight baby",
        price: 100,
        isUsedUp: true
      ),
      WorldTopic(
        "detergent",
        "洗衣液",
        "Detergent",
        words: "laundry stain enzyme softener rinse fragrance",
        price: 40,
        isUsedUp: true
      ),
      WorldTopic(
        "face-cream",
        "面霜",
        "Face cream",
        words: "moisture ceramide wrinkle serum sunscreen jar",
        price: 150,
        isUsedUp: true
      ),
      WorldTopic(
        "shoes",
        "跑鞋",
        "Running shoes",
        words: "cushion sole laces mesh arch heel",
        price: 400
      ),
      WorldTopic(
        "headphones",
        "耳机",
        "Headphones",
        words: "bass bluetooth noise earcup codec microphone",
        price: 500
      ),
      WorldTopic(
        "tent",
        "帐篷",
        "Tents",
        words: "waterproof poles canopy pegs hiking zip",
        price: 600
      ),
      WorldTopic(
        "guitar",
        "吉他",
        "Guitars",
        words: "spruce fretboard strings tuner acoustic pick",
        price: 900
      ),
      WorldTopic(
        "lamp",
        "台灯",
        "Desk lamps",
        words: "led dimmer glare bulb reading clamp",
        price: 120
      ),
      WorldTopic(
        "rice-cooker",
        "电饭煲",
        "Rice cookers",
        words: "inner-pot steam porridge timer litre lid",
        price: 300
      ),
    ],
    formats: [
      WorldFormat("trial", "试用装", "trial pack", priceFactor: 0.3),
      WorldFormat("mini", "迷你款", "mini", priceFactor: 0.4),
      WorldFormat("plain", "简装", "plain pack", priceFactor: 0.5),
      WorldFormat("student", "学生款", "student", priceFactor: 0.6),
      WorldFormat("group-deal", "团购款", "group deal", priceFactor: 0.65),
      WorldFormat("clearance", "清仓款", "clearance", priceFactor: 0.7),
      WorldFormat("basic", "基础款", "basic", priceFactor: 0.8),
      WorldFormat("classic", "经典款", "classic", priceFactor: 0.9),
      WorldFormat("new", "新款", "new model", priceFactor: 1),
      WorldFormat("family", "家庭装", "family size", priceFactor: 1.1),
      WorldFormat("trending", "网红款", "trending", priceFactor: 1.2),
      WorldFormat("light", "轻便款", "light", priceFactor: 1.3),
      WorldFormat("collab", "联名款", "collab", priceFactor: 1.4),
      WorldFormat("upgraded", "升级款", "upgraded", priceFactor: 1.5),
      WorldFormat("eco", "环保款", "eco", priceFactor: 1.6),
      WorldFormat("imported", "进口款", "imported", priceFactor: 1.8),
      WorldFormat("gift-box", "礼盒装", "gift box", priceFactor: 2),
      WorldFormat("pro", "专业款", "pro", priceFactor: 2.5),
      WorldFormat("limited", "限量款", "limited", priceFactor: 3.5),
      WorldFormat("collectors", "典藏款", "collector's", priceFactor: 5),
    ],
    separator: Bilingual(zh: "·", en: ", "),
    clickbait: "bargain bestseller hot-pick limited-time lowest-ever free",
    leanings: "headphones shoes cat-food guitar coffee-beans face-cream nappies rice-cooker lamp "
      + "tent tea detergent"
  )
}
