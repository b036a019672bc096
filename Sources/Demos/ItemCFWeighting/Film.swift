import Wording

/// The films of the demo's world.
enum Film: String, CaseIterable {
  case wanderingEarth = "the-wandering-earth"
  case wanderingEarth2 = "the-wandering-earth-2"
  case avatar
  case coco
  case inception
  case interstellar
  case spiritedAway = "spirited-away"
  case totoro = "my-neighbour-totoro"
  case infernalAffairs = "infernal-affairs"
  case kungFuHustle = "kung-fu-hustle"
  case farewell = "farewell-my-concubine"
  case shawshank = "the-shawshank-redemption"
  case godfather = "the-godfather"

  var title: Bilingual {
    switch self {
    case .wanderingEarth: Bilingual(zh: "流浪地球", en: "The Wandering Earth")
    case .wanderingEarth2: Bilingual(zh: "流浪地球2", en: "The Wandering Earth II")
    case .avatar: Bilingual(zh: "阿凡达", en: "Avatar")
    case .coco: Bilingual(zh: "寻梦环游记", en: "Coco")
    case .inception: Bilingual(zh: "盗梦空间", en: "Inception")
    case .interstellar: Bilingual(zh: "星际穿越", en: "Interstellar")
    case .spiritedAway: Bilingual(zh: "千与千寻", en: "Spirited Away")
    case .totoro: Bilingual(zh: "龙猫", en: "My Neighbour Totoro")
    case .infernalAffairs: Bilingual(zh: "无间道", en: "Infernal Affairs")
    case .kungFuHustle: Bilingual(zh: "功夫", en: "Kung Fu Hustle")
    case .farewell: Bilingual(zh: "霸王别姬", en: "Farewell My Concubine")
    case .shawshank: Bilingual(zh: "肖申克的救赎", en: "The Shawshank Redemption")
    case .godfather: Bilingual(zh: "教父", en: "The Godfather")
    }
  }
}
