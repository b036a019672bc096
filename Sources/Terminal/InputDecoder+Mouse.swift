import Screen

extension InputDecoder {
  /// `CSI < button ; column ; row M` for a press, `m` for a release.
  mutating func interpretMouse(_ sequence: ControlSequence) {
    guard sequence.parameters.count == 3, sequence.final == UInt8(ascii: "M") else { return }
    emitMouse(
      button: sequence.parameter(0),
      column: sequence.parameter(1),
      row: sequence.parameter(2)
    )
  }

  /// `CSI button ; column ; row M`, where the button is moved up by 32.
  mutating func interpretRxvtMouse(_ sequence: ControlSequence) {
    emitMouse(
      button: sequence.parameter(0) - 32,
      column: sequence.parameter(1),
      row: sequence.parameter(2)
    )
  }

  /// Button, column and row as one byte each, moved up by 32.
  mutating func takeLegacyMouse(_ byte: UInt8) {
    guard byte >= 0x20 else { return retake(byte) }
    body.append(byte)
    guard body.count == 3 else { return }
    state = .ground
    emitMouse(button: Int(body[0]) - 32, column: Int(body[1]) - 32, row: Int(body[2]) - 32)
  }

  private mutating func emitMouse(button: Int, column: Int, row: Int) {
    guard button >= 0, column >= 1, row >= 1 else { return }
    // Shift 4, Alt 8 and Control 16 do not matter; 32 marks a movement.
    switch button & ~0b1_1100 {
    case 0: emit(.click(row: row - 1, column: column - 1))
    case 64: emit(.wheel(-1))
    case 65: emit(.wheel(1))
    default: break
    }
  }
}
