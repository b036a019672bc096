import Screen

extension InputDecoder {
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  mutating func beginPaste() {
    pasted = ""
    pasteEndsInReturn = false
    isPasteStalled = false
    state = .paste(matched: 0)
  }

  /// Takes one byte of a paste, which ends only with `CSI 201 ~`: any other escape in it is text
  /// without its Escape, so that nothing that was copied can press keys.
  mutating func takeInPaste(_ byte: UInt8, matched: Int) {
    if byte == Self.pasteEnd[matched] {
      guard matched + 1 < Self.pasteEnd.count else {
        endPaste()
        return
      }
      state = .paste(matched: matched + 1)
      return
    }
    state = .paste(matched: 0)
    if matched > 0 {
      for missed in Self.pasteEnd[..<matched] {
        appendPasted(missed)
      }
      take(byte)
    } else {
      appendPasted(byte)
    }
  }

  mutating func endPaste() {
    if utf8.isPending {
      utf8.reset()
      pasted.unicodeScalars.append("\u{FFFD}")
    }
    deliverPasted()
    isPasteStalled = false
    state = .ground
  }

  /// Delivers what has come of a paste so far.
  mutating func deliverPasted() {
    guard !pasted.isEmpty else { return }
    emit(.paste(pasted))
    pasted = ""
  }

  private mutating func appendPasted(_ byte: UInt8) {
    switch utf8.feed(byte) {
    case .incomplete:
      break
    case .scalar(let scalar):
      appendPasted(scalar)
    case .invalid:
      appendPasted("\u{FFFD}")
    case .invalidBefore:
      appendPasted("\u{FFFD}")
      appendPasted(byte)
    }
  }

  /// Appends a scalar: `\r\n` and `\r` become `\n`, other control characters but Tab are dropped.
  private mutating func appendPasted(_ scalar: Unicode.Scalar) {
    let followsReturn = pasteEndsInReturn
    pasteEndsInReturn = scalar == "\r"
    switch scalar.value {
    case 0x0A where followsReturn: return
    case 0x0A, 0x0D: pasted.unicodeScalars.append("\n")
    case 0x09, 0x20...0x7E, 0xA0...: pasted.unicodeScalars.append(scalar)
    default: return
    }
    if pasted.utf8.count >= maximumPasteLength {
      emit(.paste(pasted))
      pasted = ""
    }
  }
}
