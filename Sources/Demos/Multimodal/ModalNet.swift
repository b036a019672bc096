import Recommender
import Wording

/// A fusion, and how often its training removes a modality.
struct ModalNet: Hashable, Sendable {
  var kind: ModalityFusion.Kind
  var dropout: Double

  /// What the net is called in JSON, as `gated-dropout`.
  var id: String { dropout > 0 ? "\(kind.rawValue)-dropout" : kind.rawValue }

  /// What the net is called.
  var title: Bilingual {
    let base =
      switch kind {
      case .concatenation: Bilingual(zh: "拼接", en: "concat")
      case .gated: Bilingual(zh: "门控", en: "gated")
      }
    return dropout > 0 ? Bilingual(zh: "\(base.zh)+丢", en: "\(base.en)+drop") : base
  }
}

extension Modality {
  /// What the modality is called.
  var title: Bilingual {
    switch self {
    case .text: Bilingual(zh: "文本", en: "text")
    case .frames: Bilingual(zh: "画面", en: "frames")
    case .audio: Bilingual(zh: "声音", en: "audio")
    }
  }
}
