import Screen
import Wording

extension Key {
  /// The key as it is named on the screen.
  func name(_ drawing: Drawing) -> String {
    let arrows = drawing.glyphs.upDown != Glyphs.unicode.upDown
    switch self {
    case .character(" "): return "Space"
    case .character(let character): return String(character)
    case .control("_"): return "Ctrl-/"
    case .control(let letter): return "Ctrl-\(letter.uppercased())"
    case .alt("\u{7F}"): return "Alt-Backspace"
    case .alt("\u{8}"): return ""
    case .alt(let letter): return "Alt-\(letter)"
    case .enter: return "Enter"
    case .tab: return "Tab"
    case .backTab: return "Shift-Tab"
    case .escape: return "Esc"
    case .backspace: return "Backspace"
    case .delete: return "Del"
    case .arrow(let arrow, let modifiers):
      let held = modifiers.contains(.control) ? "Ctrl-" : modifiers.contains(.alt) ? "Alt-" : ""
      return held + (arrows ? arrow.word : arrow.sign)
    case .home: return "Home"
    case .end: return "End"
    case .pageUp: return "PgUp"
    case .pageDown: return "PgDn"
    case .function(let number): return "F\(number)"
    case .paste: return ""
    }
  }
}

extension Arrow {
  fileprivate var sign: String {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    }
  }

  fileprivate var word: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    }
  }
}
