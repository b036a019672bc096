import Screen

extension InputDecoder {
  /// Takes one byte in the state that the decoder is in.
  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeInGround(byte)
    case .escape(let doubled): takeAfterEscape(byte, doubled: doubled)
    case .control(let doubled): takeInControl(byte, doubled: doubled)
    case .linuxFunction: takeLinuxFunction(byte)
    case .single(let doubled): takeSingle(byte, doubled: doubled)
    case .click(let taken): takeInClick(byte, taken: taken)
    case .string(let introducer): takeInString(byte, introducer: introducer)
    case .stringEscape: takeAfterStringEscape(byte)
    case .paste(let matched): takeInPaste(byte, matched: matched)
    }
  }

  /// Begins anew with a byte that did not fit where it came.
  mutating func retake(_ byte: UInt8) {
    state = .ground
    take(byte)
  }

  private mutating func takeInGround(_ byte: UInt8) {
    guard utf8.isPending || byte >= 0x80 else { return takeASCII(byte) }
    switch utf8.feed(byte) {
    case .incomplete:
      break
    case .scalar(let scalar):
      // U+0080 to U+009F are control characters: no key types them.
      if scalar.value >= 0xA0 {
        emit(isAlt ? .alt(Character(scalar)) : .character(Character(scalar)))
      }
      isAlt = false
    case .invalid:
      isAlt = false
      emit(.character("\u{FFFD}"))
    case .invalidBefore:
      isAlt = false
      emit(.character("\u{FFFD}"))
      take(byte)
    }
  }

  private mutating func takeASCII(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape(doubled: false)
    case 0x20...0x7E: emit(.character(Character(Unicode.Scalar(byte))))
    case 0x7F, 0x08: emit(.backspace)
    case 0x09: emit(.tab)
    case 0x0A, 0x0D: emit(.enter)
    case 0x00: emit(.control(" "))
    // The control characters are their letters less the bits 0x60, and `\ ] ^ _` less 0x40.
    case 0x01...0x1A: emit(.control(Character(Unicode.Scalar(byte | 0x60))))
    default: emit(.control(Character(Unicode.Scalar(byte | 0x40))))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, doubled: Bool) {
    switch byte {
    case UInt8(ascii: "["):
      body.removeAll(keepingCapacity: true)
      state = .control(doubled: doubled)
      return
    case UInt8(ascii: "O"):
      state = .single(doubled: doubled)
      return
    case 0x1B:
      emitEscapes(doubled ? 1 : 0)
      state = .escape(doubled: true)
      return
    default:
      break
    }
    emitEscapes(doubled ? 1 : 0)
    state = .ground
    switch byte {
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      stringLength = 0
      state = .string(introducer: byte)
    case 0x20...0x7E:
      emit(.alt(Character(Unicode.Scalar(byte))))
    case 0x7F, 0x08:
      emit(.alt("\u{7F}"))
    case 0x0A, 0x0D:
      emit(.alt("\n"))
    case 0x80...0xFF:
      isAlt = true
      take(byte)
    default:
      emit(.escape)
      take(byte)
    }
  }

  private mutating func takeInControl(_ byte: UInt8, doubled: Bool) {
    switch byte {
    case UInt8(ascii: "[") where body.isEmpty:
      state = .linuxFunction
    case UInt8(ascii: "M") where body.isEmpty:
      state = .click(taken: 0)
    case UInt8(ascii: "$") where body.first.map { $0 < 0x3C } ?? false:
      // rxvt ends a key with Shift held by a byte that elsewhere stands before the end.
      endControl(byte, doubled: doubled)
    case 0x20...0x3F:
      if body.count < Self.maximumSequenceLength {
        body.append(byte)
      }
    case 0x40...0x7E:
      endControl(byte, doubled: doubled)
    case 0x1B:
      state = .escape(doubled: false)
    default:
      if body.isEmpty {
        emitEscapes(doubled ? 1 : 0)
        emit(.alt("["))
      }
      retake(byte)
    }
  }

  private mutating func endControl(_ final: UInt8, doubled: Bool) {
    state = .ground
    guard body.count < Self.maximumSequenceLength else { return }
    interpret(ControlSequence(body: body, final: final), withAlt: doubled)
  }

  /// Swallows one of the three bytes of a click.
  private mutating func takeInClick(_ byte: UInt8, taken: Int) {
    guard byte >= 0x20 else { return retake(byte) }
    state = taken == 2 ? .ground : .click(taken: taken + 1)
  }

  private mutating func takeInString(_ byte: UInt8, introducer: UInt8) {
    switch byte {
    case 0x1B:
      state = .stringEscape
    case 0x07:
      state = .ground
    case 0x00..<0x20:
      // No answer of a terminal holds control characters: the string has lost its end.
      retake(byte)
    default:
      stringLength += 1
      state = stringLength > Self.maximumStringLength ? .ground : .string(introducer: introducer)
    }
  }

  private mutating func takeAfterStringEscape(_ byte: UInt8) {
    state = .escape(doubled: false)
    if byte == UInt8(ascii: "\\") {
      state = .ground
    } else {
      take(byte)
    }
  }
}
