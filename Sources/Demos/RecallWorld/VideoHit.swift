import Wording

/// The videos of the ``RecallWorld`` that everybody comes upon, whatever their taste.
enum VideoHit: String, CaseIterable {
  case gala = "gala-sketches"
  case final = "world-cup-final"
  case dance = "dance-challenge"
  case panda = "baby-panda"
  case typhoon = "typhoon-live"
  case wedding = "star-wedding"

  /// The video's title.
  var title: Bilingual {
    switch self {
    case .gala: Bilingual(zh: "春晚小品合集", en: "Gala sketches")
    case .final: Bilingual(zh: "世界杯决赛集锦", en: "World Cup final")
    case .dance: Bilingual(zh: "全网舞蹈挑战", en: "Viral dance challenge")
    case .panda: Bilingual(zh: "熊猫宝宝日常", en: "Baby panda")
    case .typhoon: Bilingual(zh: "台风登陆直播", en: "Typhoon live")
    case .wedding: Bilingual(zh: "明星婚礼现场", en: "Star wedding")
    }
  }
}
