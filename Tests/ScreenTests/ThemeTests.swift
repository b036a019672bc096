import Screen
import Testing

@Suite("Colours")
struct ThemeTests {
  /// The relative luminance of an sRGB colour.
  ///
  /// Source: WCAG 2.2, "relative luminance". x^2.4 = x² · x^0.4, and x^0.4 is found by bisection.
  func luminance(_ red: Int, _ green: Int, _ blue: Int) -> Double {
    func linear(_ value: Int) -> Double {
      let share = Double(value) / 255
      guard share > 0.040_45 else { return share / 132 }
      let base = (share + 0.055) / 1.055
      var low = 0.0
      var high = 1.0
      // y = base^0.4 where y⁵ = base².
      for _ in 0..<60 {
        let middle = (low + high) / 2
        if middle * middle * middle * middle * middle < base * base {
          low = middle
        } else {
          high = middle
        }
      }
      return base * base * low
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The colour of an index of the 256-colour palette, from 16 on.
  func palette(_ index: UInt8) -> (Int, Int, Int) {
    let index = Int(index)
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
    let levels = [0, 95, 135, 175, 215, 255]
    return (levels[(index - 16) / 36], levels[(index - 16) / 6 % 6], levels[(index - 16) % 6])
  }

  @Test("The measure of contrast is right")
  func oracle() {
    #expect(abs(luminance(255, 255, 255) - 1) < 1e-9)
    // #777777 on white is 4.48 : 1, a figure that accessibility guides quote.
    #expect(abs(1.05 / (luminance(0x77, 0x77, 0x77) + 0.05) - 4.48) < 0.01)
  }

  @Test("Every colour is readable on black and on white", arguments: Role.allCases)
  func contrast(_ role: Role) {
    let style = Theme(.palette).style(of: role)
    #expect(style.background == nil)
    guard let index = style.foreground else { return }
    #expect(index >= 16, "a fixed shade")
    let (red, green, blue) = palette(UInt8(index))
    let light = luminance(red, green, blue)
    #expect(1.05 / (light + 0.05) >= 3, "on white")
    #expect((light + 0.05) / 0.05 >= 3, "on black")
  }

  @Test("Basic colours avoid those that vanish on black or on white", arguments: Role.allCases)
  func basic(_ role: Role) {
    let style = Theme(.eight).style(of: role)
    #expect(style.background == nil)
    #expect(style.foreground.map { [1, 2, 5].contains($0) } ?? true)
  }

  @Test("Without colours the roles that have no mark stay apart")
  func monochrome() {
    let theme = Theme(.monochrome)
    for role in Role.allCases {
      #expect(theme.style(of: role).foreground == nil)
      #expect(theme.style(of: role, isStrong: true).isBold)
    }
    let unmarked: [Role] = [.text, .title, .evidence, .evidenceFocus]
    #expect(Set(unmarked.map { theme.style(of: $0) }).count == unmarked.count)
    #expect(theme.style(of: .focus) != theme.style(of: .text))
  }

  @Test("The depth is the most that a number of colours allows")
  func depth() {
    let depths = [-1, 0, 8, 15, 16, 256, 65_536].map(ColourDepth.init(colours:))
    #expect(
      depths == [.monochrome, .monochrome, .eight, .eight, .sixteen, .palette, .palette]
    )
  }

  @Test("No look needs more colours than its depth has", arguments: ColourDepth.allCases)
  func depths(_ depth: ColourDepth) {
    for role in Role.allCases {
      let style = Theme(depth).style(of: role)
      #expect(style.limited(to: depth) == style)
    }
  }
}
