import Screen
import Tutor
import Wording

/// Which keys do what. The one table that key presses, the bottom line and the help are read from.
enum Bindings {
  /// The keys of an action where it is available, the one to show first.
  static func keys(for action: Action, in state: State) -> [Key] {
    let isTyping = state.editor != nil
    return table(action, state).filter { key in
      guard isTyping, case .character = key else { return true }
      return false
    }
  }

  private static func table(_ action: Action, _ state: State) -> [Key] {
    switch action {
    case .confirm: state.editor == nil ? [.enter] : []
    case .back: state.layers.count > 1 ? [.escape, .character("q")] : [.escape]
    case .up: [.arrow(.up), .character("k"), .wheel(-1)]
    case .down: [.arrow(.down), .character("j"), .wheel(1)]
    case .left: [.arrow(.left), .character("h")]
    case .right: [.arrow(.right), .character("l")]
    case .pageUp: [.pageUp]
    case .pageDown: isDemo(state) ? [.pageDown] : [.pageDown, .character(" ")]
    case .first: [.home, .character("g")]
    case .last: [.end, .character("G")]
    case .choose: (1...9).compactMap { "\($0)".first }.map(Key.character)
    case .nextAction: [.tab]
    case .previousAction: [.backTab]
    case .learn: [.character("l")]
    case .demos: [.character("d")]
    case .seeDemo: [.character("v")]
    case .nextQuestion: [.character("n")]
    case .submit: [.control("d")]
    case .externalEditor: [.control("o")]
    case .hint: [.function(3)]
    case .overrule: [.character("o")]
    case .probe: [.character("p")]
    case .showPoint: [.character(" "), .character("s")]
    case .agree: [.character("y")]
    case .deny: [.character("n")]
    case .reveal: [.character("r")]
    case .step: [.character(" "), .character("n")]
    case .play: [.character("p")]
    case .cancelTraining: [.character("x")]
    case .compare: [.character("c")]
    case .stepBack: [.character("b"), .backspace]
    case .resetDials: [.character("r")]
    case .explain: [.character("?"), .character("m")]
    case .help: [.function(1), .character("?")]
    case .switchLanguage: state.editor == nil ? [.character("L"), .function(2)] : [.function(2)]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .quit: state.layers.count > 1 ? [.control("c")] : [.character("q"), .control("c")]
    }
  }

  private static func isDemo(_ state: State) -> Bool {
    if case .demo = state.top { true } else { false }
  }

  /// The action that a key does now, or nil.
  static func action(for key: Key, in state: State) -> Action? {
    state.actions.first { keys(for: $0, in: state).contains(key) }
  }
}

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

/// A move over the rows of the laid-out text, whose distance depends on where lines break.
enum RowMotion: CaseIterable {
  case up, down, pageUp, pageDown, rowStart, rowEnd

  /// The keys, the one to show first.
  var keys: [Key] {
    switch self {
    case .up: [.arrow(.up), .control("p"), .wheel(-1)]
    case .down: [.arrow(.down), .control("n"), .wheel(1)]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .rowStart: [.home]
    case .rowEnd: [.end]
    }
  }

  /// What the move does, for the help.
  var label: Bilingual {
    switch self {
    case .up: Bilingual(zh: "上一行", en: "one row up")
    case .down: Bilingual(zh: "下一行", en: "one row down")
    case .pageUp: Bilingual(zh: "上一屏", en: "page up")
    case .pageDown: Bilingual(zh: "下一屏", en: "page down")
    case .rowStart: Bilingual(zh: "到行首", en: "to the start of the row")
    case .rowEnd: Bilingual(zh: "到行尾", en: "to the end of the row")
    }
  }
}
