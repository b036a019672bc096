import Neural
import Wording

/// What is done to gradients that are too large, as a dial's options call it.
enum ClippingKind: String, CaseIterable, Sendable {
  case none, value, norm

  /// What it is called.
  var title: Bilingual {
    switch self {
    case .none: Bilingual(zh: "不裁剪", en: "no clipping")
    case .value: Bilingual(zh: "按值", en: "by value")
    case .norm: Bilingual(zh: "按范数", en: "by norm")
    }
  }

  /// The engine's clipping at a threshold; by the norm of all gradients together.
  func clipping(at threshold: Double) -> GradientClipping {
    switch self {
    case .none: .none
    case .value: .value(threshold)
    case .norm: .globalNorm(threshold)
    }
  }
}
