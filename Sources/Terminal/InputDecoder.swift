import Screen

/// Turns the bytes that a terminal sends into keys, whatever pieces they arrive in.
///
/// Characters are delivered scalar by scalar, so that a combining mark or the second half of a flag
/// comes as a ``Screen/Key/character(_:)`` of its own and the editor composes the grapheme. Invalid
/// UTF-8 becomes U+FFFD. The result depends on the bytes alone and not on how reads cut them, but
/// for ``flush()`` and ``abandon()``, which the caller times, and what comes of a paste after the
/// latter: an Escape pressed alone is the beginning of an arrow key until nothing follows.
///
/// Alt-Backspace is `alt("\u{7F}")`, Alt-Enter `alt("\n")`, Control-Space `control(" ")`.
///
/// Sources: ECMA-48 (1991), section 5; "XTerm Control Sequences", Dickey 2024, for modifiers,
/// bracketed paste and focus; terminfo entries `xterm`, `linux`, `rxvt` and `tmux` for the keys.
public struct InputDecoder: Sendable {
  /// What the decoder is in the middle of.
  public enum Pending: Hashable, Sendable {
    /// Nothing: every byte has been delivered.
    case nothing
    /// An Escape, alone or with the one character that may begin a sequence: see
    /// ``InputDecoder/flush()``.
    case escape
    /// A character, a sequence or a paste that has begun and must end: see
    /// ``InputDecoder/abandon()``.
    case sequence
    /// A paste that was given up once and whose end may still come: see ``InputDecoder/abandon()``.
    case stalledPaste
  }

  enum State: Equatable {
    case ground
    /// After Escape; after two of them when doubled, which is how rxvt and PuTTY send Alt.
    case escape(doubled: Bool)
    /// After `CSI`; the body stands in `body`.
    case control(doubled: Bool)
    /// After `CSI [`, with which the Linux console begins F1 to F5.
    case linuxFunction
    /// After `SS3`.
    case single(doubled: Bool)
    /// After `CSI M`: the three bytes of a click, which no session asks for, but a program that was
    /// killed may have left on.
    case click(taken: Int)
    /// Inside an operating system command or a device control string.
    case string(introducer: UInt8)
    /// After an Escape inside such a string.
    case stringEscape
    /// Inside a bracketed paste, with so many bytes of its end seen.
    case paste(matched: Int)
  }

  /// A control sequence longer than this is swallowed unread.
  static let maximumSequenceLength = 64
  /// A string that is longer than this has lost its end.
  static let maximumStringLength = 4096

  /// A longer paste is delivered in pieces of about so many UTF-8 bytes.
  let maximumPasteLength: Int
  var state = State.ground
  var utf8 = UTF8Decoder()
  /// Whether the scalar that has begun follows an Escape.
  var isAlt = false
  var body: [UInt8] = []
  var stringLength = 0
  var pasted = ""
  var pasteEndsInReturn = false
  /// Whether what is being pasted is delivered as it comes, since its end is long overdue.
  var isPasteStalled = false
  var output: [Input] = []

  /// Creates a decoder.
  ///
  /// - Parameter maximumPasteLength: The bound of the memory that a paste takes, in UTF-8 bytes; a
  ///   longer one arrives as several ``Screen/Key/paste(_:)``, losing nothing.
  public init(maximumPasteLength: Int = 1 << 20) {
    self.maximumPasteLength = max(4, maximumPasteLength)
  }

  /// What the decoder is in the middle of.
  public var pending: Pending {
    switch state {
    case .ground: utf8.isPending ? .sequence : .nothing
    case .escape, .single: .escape
    case .control: body.isEmpty ? .escape : .sequence
    case .string: stringLength == 0 ? .escape : .sequence
    case .paste: isPasteStalled ? .stalledPaste : .sequence
    case .linuxFunction, .click, .stringEscape: .sequence
    }
  }

  /// Takes bytes and returns what they complete. Complexity: O(bytes).
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    for byte in bytes {
      take(byte)
    }
    if isPasteStalled { deliverPasted() }
    return drain()
  }

  /// Delivers an Escape that nothing has followed for a while (25 ms) as the key it is.
  public mutating func flush() -> [Input] {
    guard pending == .escape else { return [] }
    switch state {
    case .escape(let doubled):
      emitEscapes(1 + (doubled ? 1 : 0))
    case .control(let doubled):
      emitEscapes(doubled ? 1 : 0)
      emit(.alt("["))
    case .single(let doubled):
      emitEscapes(doubled ? 1 : 0)
      emit(.alt("O"))
    case .string(let introducer):
      emit(.alt(Character(Unicode.Scalar(introducer))))
    case .ground, .linuxFunction, .click, .stringEscape, .paste:
      break
    }
    state = .ground
    return drain()
  }

  /// Gives up what has begun and not ended for long (a second): half a character becomes U+FFFD,
  /// half a sequence is dropped.
  ///
  /// A paste is delivered as far as it came and remains one, so that what a slow line brings later
  /// presses no keys either; only given up a second time, after a much longer silence, it is over.
  public mutating func abandon() -> [Input] {
    guard pending == .sequence || pending == .stalledPaste else { return flush() }
    if case .paste = state {
      if !isPasteStalled {
        isPasteStalled = true
        deliverPasted()
        return drain()
      }
      endPaste()
    } else if utf8.isPending {
      utf8.reset()
      isAlt = false
      emit(.character("\u{FFFD}"))
    }
    state = .ground
    return drain()
  }

  mutating func emit(_ key: Key) {
    output.append(.key(key))
  }

  mutating func emitEscapes(_ count: Int) {
    for _ in 0..<count {
      emit(.escape)
    }
  }

  private mutating func drain() -> [Input] {
    defer { output.removeAll(keepingCapacity: true) }
    return output
  }
}
