import Screen

/// A control sequence (`CSI … final`), taken apart after ECMA-48, section 5.4.
struct ControlSequence {
  /// The private marker (`<`, `=`, `>` or `?`) in front of the parameters.
  let marker: UInt8?
  /// The numbers, in order; a missing one is 0, of `a:b` only `a` is kept, and none exceeds a
  /// million.
  let parameters: [Int]
  /// Whether bytes such as a space or `!` stand between the parameters and the final byte.
  let hasIntermediates: Bool
  /// The byte that ends the sequence and names it.
  let final: UInt8

  /// Takes apart what stood between `CSI` and the final byte.
  init(body: [UInt8], final: UInt8) {
    self.final = final
    var marker: UInt8?
    var parameters: [Int] = []
    var number = 0
    var isSubparameter = false
    var hasIntermediates = false
    for (index, byte) in body.enumerated() {
      switch byte {
      case 0x3C...0x3F where index == 0:
        marker = byte
      case UInt8(ascii: "0")...UInt8(ascii: "9") where !isSubparameter:
        number = min(number * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000)
      case UInt8(ascii: ":"):
        isSubparameter = true
      case UInt8(ascii: ";"):
        parameters.append(number)
        number = 0
        isSubparameter = false
      case 0x20...0x2F:
        hasIntermediates = true
      default:
        break
      }
    }
    if body.contains(where: { $0 >= 0x30 && $0 <= 0x3B }) {
      parameters.append(number)
    }
    self.marker = marker
    self.parameters = parameters
    self.hasIntermediates = hasIntermediates
  }

  /// The number at a place, or 0 where there is none.
  func parameter(_ index: Int) -> Int {
    index < parameters.count ? parameters[index] : 0
  }

  /// The modifiers that the number at a place stands for: one more than the sum of shift 1, Alt 2,
  /// Control 4 and meta 8, as xterm counts them. Meta counts as Alt.
  func modifiers(_ index: Int) -> KeyModifiers {
    let bits = max(0, parameter(index) - 1)
    var modifiers = KeyModifiers(rawValue: UInt8(bits & 7))
    if bits & 8 != 0 {
      modifiers.insert(.alt)
    }
    return modifiers
  }
}
