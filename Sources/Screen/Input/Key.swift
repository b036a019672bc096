/// A key press or a paste, as the terminal reports it.
public enum Key: Hashable, Sendable {
  /// A typed character: one whole grapheme's worth of scalars is not guaranteed, one scalar is.
  case character(Character)
  /// A letter with Control held, lower case: `control("d")`.
  case control(Character)
  /// A character with Alt held.
  case alt(Character)
  /// Enter or Return.
  case enter
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Escape alone.
  case escape
  /// Backspace.
  case backspace
  /// Delete forward.
  case delete
  /// An arrow, with the modifiers held.
  case arrow(Arrow, KeyModifiers = [])
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, from 1.
  case function(Int)
  /// Text pasted between the brackets of bracketed paste, line ends as `\n`.
  case paste(String)
}
