import Wording

/// The policy that explores.
enum LadderPolicy: String, CaseIterable, Sendable {
  case linUCB = "linucb"
  case thompson

  var title: Bilingual {
    switch self {
    case .linUCB: Bilingual(zh: "LinUCB", en: "LinUCB")
    case .thompson: Bilingual(zh: "Thompson 采样", en: "Thompson sampling")
    }
  }

  /// The options of a dial for the policy.
  static let dialOptions = allCases.map { DialOption(id: $0.rawValue, title: $0.title) }
}
