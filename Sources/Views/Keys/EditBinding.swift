import Screen
import Tutor

/// A key of the editor, for the help.
struct EditBinding {
  /// The keys, the one to show first.
  var keys: [Key]
  /// What they do.
  var command: EditCommand

  /// The moves and changes that need no knowledge of the layout.
  static let all: [EditBinding] = [
    EditBinding(keys: [.backspace, .control("h")], command: .deleteBackward),
    EditBinding(keys: [.delete], command: .deleteForward),
    EditBinding(
      keys: [.control("w"), .alt("\u{7F}"), .alt("\u{8}")],
      command: .deleteWordBackward
    ),
    EditBinding(keys: [.alt("d")], command: .deleteWordForward),
    EditBinding(keys: [.control("k")], command: .killToLineEnd),
    EditBinding(keys: [.control("u")], command: .killToLineStart),
    EditBinding(keys: [.control("y")], command: .yank),
    EditBinding(keys: [.control("_"), .alt("u")], command: .undo),
    EditBinding(keys: [.alt("r"), .control("r")], command: .redo),
    EditBinding(keys: [.arrow(.left), .control("b")], command: .left),
    EditBinding(keys: [.arrow(.right), .control("f")], command: .right),
    EditBinding(
      keys: [.arrow(.left, .control), .arrow(.left, .alt), .alt("b")],
      command: .wordLeft
    ),
    EditBinding(
      keys: [.arrow(.right, .control), .arrow(.right, .alt), .alt("f")],
      command: .wordRight
    ),
    EditBinding(keys: [.control("a")], command: .lineStart),
    EditBinding(keys: [.control("e")], command: .lineEnd),
    EditBinding(keys: [.alt("<"), .arrow(.up, .control)], command: .textStart),
    EditBinding(keys: [.alt(">"), .arrow(.down, .control)], command: .textEnd),
  ]
}
