import Screen
import Tutor

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
    case .confirm: state.editor == nil || state.isFinding ? [.enter] : []
    case .back: state.layers.count > 1 ? [.escape, .character("q")] : [.escape]
    case .up: [.arrow(.up), .character("k")]
    case .down: [.arrow(.down), .character("j")]
    case .left: [.arrow(.left), .character("h")]
    case .right: [.arrow(.right), .character("l")]
    case .pageUp: [.pageUp]
    case .pageDown: hasSpace(state) ? [.pageDown] : [.pageDown, .character(" ")]
    case .first: [.home, .character("g")]
    case .last: [.end, .character("G")]
    case .choose: (1...9).compactMap { "\($0)".first }.map(Key.character)
    case .nextAction: [.tab]
    case .previousAction: [.backTab]
    case .learn: [.character("l")]
    case .interview: [.character("i")]
    case .stats: [.character("s")]
    case .find: [.character("/")]
    case .history: [.character("h")]
    case .star: [.character("*"), .character("f")]
    case .skipToday: [.character("n")]
    case .setAside: [.character("x")]
    case .settings: [.character("o")]
    case .demos: [.character("d")]
    case .quiz: [.character("z")]
    case .undo: [.character("u"), .function(4)]
    case .seeDemo: [.character("v")]
    // Not "n": it says no to a question, and the score comes right after the last one.
    case .nextQuestion: [.character("N")]
    case .exportReport: [.character("e")]
    case .submit: isInQuiz(state) ? [.enter, .control("d")] : [.control("d")]
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
    case .pick: isChoosing(state) ? [.character(" "), .character("t")] : [.character("t")]
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

  /// Whether a quiz is on the screen: what is written there is short, and Enter hands it in.
  private static func isInQuiz(_ state: State) -> Bool {
    if case .quiz = state.top { true } else { false }
  }

  /// Whether the space bar does something of its own.
  private static func hasSpace(_ state: State) -> Bool {
    switch state.top {
    case .demo: true
    case .drill(let drill): drill.stage == .scored
    default: false
    }
  }

  /// Whether an interview is being chosen, where the space bar ticks.
  private static func isChoosing(_ state: State) -> Bool {
    if case .interview(.choosing) = state.top { true } else { false }
  }

  /// The action that a key does now, or nil.
  static func action(for key: Key, in state: State) -> Action? {
    state.actions.first { keys(for: $0, in: state).contains(key) }
  }
}

extension State {
  /// Whether the text being written is a search, which Enter carries out.
  var isFinding: Bool { if case .find = top { true } else { false } }
}
