import Randomness
import Screen

extension Key {
  private static let scalars: [Character] = Array(
    "ab zA1?/·，。“”《》的一是流浪地球、（）é\u{301}👨‍👩‍👧🇨🇳\u{200D}\u{FE0F}●◐○✕›×…—ｱ한\u{7}\u{1B}\t\n"
  )

  /// A text of words, wide and narrow, whole and broken.
  static func text(_ random: inout SeededGenerator) -> String {
    let length = random.chance(0.1) ? 400 : 30
    return String(
      (0..<random.integer(in: 0...length)).map { _ in
        random.element(of: scalars) ?? "x"
      }
    )
  }

  /// A key of any kind.
  static func random(_ random: inout SeededGenerator) -> Key {
    let letters = Array("abcdefghijklmnopqrstuvwxyz_<>\u{7F}\u{8}")
    switch random.integer(below: 13) {
    case 0, 1: return .character(random.element(of: scalars) ?? "x")
    case 2: return .control(random.element(of: letters) ?? "a")
    case 3: return .alt(random.element(of: letters) ?? "a")
    case 4: return .enter
    case 5: return .escape
    case 6: return random.chance(0.5) ? .tab : .backTab
    case 7: return random.chance(0.5) ? .backspace : .delete
    case 8, 9:
      let arrow = random.element(of: [Arrow.up, .down, .left, .right]) ?? .up
      return .arrow(arrow, KeyModifiers(rawValue: UInt8(random.integer(below: 8))))
    case 10: return random.element(of: [.home, .end, .pageUp, .pageDown]) ?? .home
    case 11: return .function(random.integer(in: 1...12))
    default: return .paste(text(&random))
    }
  }
}
