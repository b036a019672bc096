public import Demos
public import Wording

extension DemoError {
  /// The sentence for a person.
  public var sentence: Bilingual {
    switch self {
    case .cancelled: Bilingual(zh: "演示已取消。", en: "The demo was cancelled.")
    case .data(let message): message
    }
  }
}
