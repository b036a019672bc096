public import Screen

/// What the decoder makes of the bytes that a terminal sends.
///
/// Unknown sequences and the terminal's answers to questions nobody asked are swallowed and are
/// not listed here.
public enum Input: Hashable, Sendable {
  /// A key or a paste.
  case key(Key)
  /// The answer to `CSI 6 n`: where the cursor stands, counted from 0.
  case cursorReport(Position)
  /// The terminal's window gained or lost the focus.
  case focus(gained: Bool)
}
