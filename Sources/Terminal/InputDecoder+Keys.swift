import Screen

extension InputDecoder {
  /// Delivers the key or report that a control sequence stands for.
  mutating func interpret(_ sequence: ControlSequence, withAlt alt: Bool) {
    guard !sequence.hasIntermediates, sequence.marker == nil else { return }
    var modifiers = sequence.modifiers(sequence.parameters.count == 1 ? 0 : 1)
    if alt {
      modifiers.insert(.alt)
    }
    switch sequence.final {
    case UInt8(ascii: "R") where !(sequence.parameter(0) <= 1 && sequence.parameter(1) <= 16):
      output.append(
        .cursorReport(
          Position(
            row: max(0, sequence.parameter(0) - 1),
            column: max(0, sequence.parameter(1) - 1)
          )
        )
      )
    case UInt8(ascii: "A")...UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "H"),
      UInt8(ascii: "P")...UInt8(ascii: "S"):
      // `CSI 1 ; 2 R` is F3 with Shift; a report from the top row would read the same, which is why
      // the probe asks from the second row.
      emitNamed(sequence.final, modifiers)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      emitNamed(sequence.final & 0x5F, modifiers.union(.shift))
    case UInt8(ascii: "Z"):
      emit(.backTab)
    case UInt8(ascii: "I") where sequence.parameters.isEmpty:
      output.append(.focus(gained: true))
    case UInt8(ascii: "O") where sequence.parameters.isEmpty:
      output.append(.focus(gained: false))
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      interpretNumbered(sequence)
    case UInt8(ascii: "u"):
      emitCode(sequence.parameter(0), sequence.modifiers(1))
    default:
      break
    }
  }

  /// Keys that are named by a letter after `CSI` or `SS3`.
  private mutating func emitNamed(_ letter: UInt8, _ modifiers: KeyModifiers) {
    switch letter {
    case UInt8(ascii: "A"): emit(.arrow(.up, modifiers))
    case UInt8(ascii: "B"): emit(.arrow(.down, modifiers))
    case UInt8(ascii: "C"): emit(.arrow(.right, modifiers))
    case UInt8(ascii: "D"): emit(.arrow(.left, modifiers))
    case UInt8(ascii: "F"): emit(.end)
    case UInt8(ascii: "H"): emit(.home)
    default: emit(.function(Int(letter - UInt8(ascii: "P")) + 1))
    }
  }

  /// Keys that are named by a number: `CSI 3 ~` is Delete.
  private mutating func interpretNumbered(_ sequence: ControlSequence) {
    switch sequence.parameter(0) {
    case 1, 7: emit(.home)
    case 3: emit(.delete)
    case 4, 8: emit(.end)
    case 5: emit(.pageUp)
    case 6: emit(.pageDown)
    case let number where number >= 11 && number <= 34:
      // The numbering of the VT220, with its gaps.
      let numbers = [
        11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
      ]
      if number == 27, sequence.parameters.count == 3 {
        emitCode(sequence.parameter(2), sequence.modifiers(1))
      } else if let index = numbers.firstIndex(of: number) {
        emit(.function(index + 1))
      }
    case 200: beginPaste()
    default: break
    }
  }

  /// Keys that are named by their code point, as terminals do that tell Control-I from Tab.
  private mutating func emitCode(_ code: Int, _ modifiers: KeyModifiers) {
    switch code {
    case 9: emit(modifiers.contains(.shift) ? .backTab : .tab)
    case 13: emit(modifiers.contains(.alt) ? .alt("\n") : .enter)
    case 27: emit(.escape)
    case 8, 127: emit(modifiers.contains(.alt) ? .alt("\u{7F}") : .backspace)
    default:
      guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value),
        value >= 0x20, !(0x7F...0x9F).contains(value), !(0xE000...0xF8FF).contains(value)
      else { return }
      let character = Character(scalar)
      if modifiers.contains(.control), scalar.isASCII {
        emit(.control(Character(character.lowercased())))
      } else {
        emit(modifiers.contains(.alt) ? .alt(character) : .character(character))
      }
    }
  }

  /// F1 to F5 of the Linux console: `CSI [ A` to `CSI [ E`.
  mutating func takeLinuxFunction(_ byte: UInt8) {
    guard byte >= 0x20, byte < 0x7F else { return retake(byte) }
    state = .ground
    if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "E") {
      emit(.function(Int(byte - UInt8(ascii: "A")) + 1))
    }
  }

  /// The one byte after `SS3`: arrows, F1 to F4 and the numeric pad.
  mutating func takeSingle(_ byte: UInt8, doubled: Bool) {
    state = .ground
    let alt: KeyModifiers = doubled ? .alt : []
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "H"),
      UInt8(ascii: "P")...UInt8(ascii: "S"):
      emitNamed(byte, alt)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      emitNamed(byte & 0x5F, alt.union(.control))
    case UInt8(ascii: "M"):
      emit(.enter)
    case UInt8(ascii: "X"):
      emit(.character("="))
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The pad's keys are the ASCII characters `*` to `9`, moved up by 0x40.
      emit(.character(Character(Unicode.Scalar(byte - 0x40))))
    default:
      emitEscapes(doubled ? 1 : 0)
      emit(.alt("O"))
      take(byte)
    }
  }
}
