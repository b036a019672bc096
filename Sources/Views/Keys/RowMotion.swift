import Screen
import Wording

/// A move over the rows of the laid-out text, whose distance depends on where lines break.
enum RowMotion: CaseIterable {
  case up, down, pageUp, pageDown, rowStart, rowEnd

  /// The keys, the one to show first.
  var keys: [Key] {
    switch self {
    case .up: [.arrow(.up), .control("p")]
    case .down: [.arrow(.down), .control("n")]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .rowStart: [.home]
    case .rowEnd: [.end]
    }
  }

  /// What the move does, for the help.
  var label: Bilingual {
    switch self {
    case .up: Bilingual(zh: "上一行", en: "one row up")
    case .down: Bilingual(zh: "下一行", en: "one row down")
    case .pageUp: Bilingual(zh: "上一屏", en: "page up")
    case .pageDown: Bilingual(zh: "下一屏", en: "page down")
    case .rowStart: Bilingual(zh: "到行首", en: "to the start of the row")
    case .rowEnd: Bilingual(zh: "到行尾", en: "to the end of the row")
    }
  }
}
