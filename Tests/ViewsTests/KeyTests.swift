import Questions
import Quiz
import Screen
import TestSupport
import Testing
import Tutor
import Views
import Wording

@Suite struct KeyTests {
  let size = Size(columns: 80, rows: 24)

  func event(_ key: Key, in state: State) -> Event? {
    Views.event(for: key, state: state, size: size, drawing: Drawing())
  }

  func action(_ key: Key, in state: State) -> Action? {
    if case .action(let action)? = event(key, in: state) { action } else { nil }
  }

  @Test func everyShownActionHasAKey() throws {
    for scene in Scene.allCases {
      let state = try scene.state(.en)
      let reached = Set(Key.samples.compactMap { event($0, in: state).map { "\($0)" } })
      #expect(!reached.isEmpty)
      for action in state.markableActions where action != .pageDown {
        let byKey = Key.samples.contains { self.action($0, in: state) == action }
        let byLayout = [.up, .down].contains(action)
        #expect(byKey || byLayout, "\(scene): \(action) has no key")
      }
    }
  }

  /// A weak sample that does not fit is read with PgDn, though letters go into the text.
  @Test(arguments: Language.allCases)
  func aLongSampleIsScrolledWhileOneWrites(language: Language) throws {
    let small = Size(columns: 40, rows: 12)
    var question = Question.clipping
    question.weakSample.answer = Bilingual(
      zh: String(repeating: "就是把它变小一点，再小一点。", count: 12) + "完毕。",
      en: String(repeating: "One makes it a little smaller. ", count: 12) + "Finis."
    )
    var stage = Stage(language: language, questions: [question])
    stage.quiz(cameTo: .flaw)
    stage.send(.edit(.insert("a")))
    func shown() -> String {
      view(stage.state, size: small, drawing: Drawing()).picture()
        .filter { !"┃│".contains($0) && !$0.isWhitespace }
    }
    let tail = language == .zh ? "完毕" : "Finis"
    #expect(!shown().contains(tail))
    for _ in 0..<20 where !shown().contains(tail) {
      let event = Views.event(
        for: .pageDown,
        state: stage.state,
        size: small,
        drawing: Drawing()
      )
      stage.send(try #require(event))
    }
    #expect(shown().contains(tail), "\(shown())")
    #expect(stage.state.editor?.text == "a")
  }

  /// What an input method that was left on cannot take away: Tab, Enter and the arrows do all.
  @Test func everyMarkedActionDoesSomething() throws {
    for scene in Scene.allCases where scene != .actionMark {
      let start = try scene.state(.en)
      for (index, action) in start.markableActions.enumerated() where action != .pageDown {
        var state = start
        for _ in 0...index { send(.tab, to: &state) }
        #expect(state.markedAction == action, "\(scene): Tab does not come to \(action)")
        let before = state
        let effects = send(.enter, to: &state)
        // A move at its end, such as down on the last point, may have nowhere to go.
        let isMove = [.up, .down, .left, .right].contains(action)
        let changed = state.layers != before.layers || state.language != before.language
        #expect(
          changed || !effects.isEmpty || isMove,
          "\(scene): \(action) by Enter does nothing"
        )
      }
    }
  }

  @discardableResult
  private func send(_ key: Key, to state: inout State) -> [Effect] {
    guard let event = event(key, in: state) else { return [] }
    return update(&state, event, now: state.now)
  }

  @Test func whileTypingALetterIsALetter() throws {
    let state = try Scene.answering.state(.en)
    for key in "qlLnop?v好".map(Key.character) {
      guard case .edit(.insert)? = event(key, in: state) else {
        Issue.record("\(key) did not go into the text")
        continue
      }
    }
    #expect(action(.function(1), in: state) == .help)
    #expect(action(.function(2), in: state) == .switchLanguage)
    #expect(action(.control("d"), in: state) == .submit)
  }

  @Test func fullWidthFormsCountWhereNothingIsTyped() throws {
    let home = try Scene.homeFresh.state(.zh)
    #expect(action(.character("？"), in: home) == .help)
    #expect(action(.character("Ｌ"), in: home) == .switchLanguage)
    guard case .choose(3)? = event(.character("３"), in: try Scene.sureness.state(.zh)) else {
      Issue.record("a full-width digit does not pick")
      return
    }
  }

  @Test func theMarkOnTheBottomLineTakesArrowsAndEnterEvenWhileTyping() throws {
    var state = try Scene.answering.state(.en)
    _ = update(&state, .action(.nextAction), now: state.now)
    #expect(action(.enter, in: state) == .confirm)
    #expect(action(.arrow(.right), in: state) == .right)
    guard case .edit(.insert("x"))? = event(.character("x"), in: state) else {
      Issue.record("a letter must go into the text again")
      return
    }
  }

  @Test func upAndDownFollowTheWrappedRowsAndKeepTheirColumn() throws {
    var state = try Scene.answering.state(.en)
    let end = try #require(state.editor).cursor
    for key in [Key.home, .arrow(.up), .arrow(.down), .end] {
      let event = try #require(self.event(key, in: state))
      _ = update(&state, event, now: state.now)
    }
    #expect(try #require(state.editor).cursor == end)
    let up = try #require(self.event(.arrow(.up), in: state))
    guard case .edit(.move(let to, .some(let column), _)) = up else {
      Issue.record("up is no vertical move: \(up)")
      return
    }
    #expect(to < end && column > 0)
  }

  @Test func endStandsBehindTheLastCharacterOfAWrappedChineseRow() throws {
    var state = try Scene.answering.state(.zh)
    func press(_ key: Key) {
      if let event = event(key, in: state) { _ = update(&state, event, now: state.now) }
    }
    func cursor() throws -> Position {
      try #require(view(state, size: size, drawing: Drawing()).cursor)
    }
    press(.alt("<"))
    let start = try cursor()
    press(.end)
    let end = try cursor()
    #expect(end.row == start.row, "the cursor has left its row")
    let frame = view(state, size: size, drawing: Drawing()).picture().split(separator: "\n")
    let row = try #require(frame.first { $0.contains("给梯度设") })
    #expect(end.column == TextWidth().columns(of: String(row)), "it stands before the last one")
    press(.home)
    #expect(try cursor() == start)
    press(.end)
    press(.arrow(.right))
    #expect(try cursor().row == start.row + 1, "the next move goes on from there")
  }

  @Test func questionMarkExplainsInADemoAndHelpsElsewhere() throws {
    #expect(action(.character("?"), in: try Scene.demoLog.state(.en)) == .explain)
    #expect(action(.character("?"), in: try Scene.learn.state(.en)) == .help)
    #expect(action(.character("r"), in: try Scene.demoLog.state(.en)) == nil)
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func tabReachesWhatGoesOnBelow(scene: Scene, language: Language) throws {
    for size in [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)] {
      var state = try scene.state(language)
      guard state.isPaged else { return }
      func event(_ key: Key) -> Event? {
        Views.event(for: key, state: state, size: size, drawing: Drawing())
      }
      var goesOn = false
      if case .scroll(let line)? = event(.pageDown) { goesOn = line > 0 }
      var marked: [Action] = []
      for _ in state.markableActions {
        guard let event = event(.tab) else { break }
        _ = update(&state, event, now: state.now)
        marked += state.markedAction.map { [$0] } ?? []
        if state.markedAction == .pageDown { break }
      }
      #expect(marked.contains(.pageDown) == goesOn, "\(size)")
      if goesOn {
        guard case .scroll? = event(.enter) else {
          Issue.record("Enter does not scroll")
          return
        }
      }
    }
  }

  @Test func scrollingStopsAtTheLastLine() throws {
    var state = try Scene.reveal.state(.zh)
    for _ in 0..<50 {
      guard let event = self.event(.pageDown, in: state) else { break }
      _ = update(&state, event, now: state.now)
    }
    guard case .drill(let drill) = state.top else {
      Issue.record("the reveal is gone")
      return
    }
    guard case .scroll(let same)? = event(.arrow(.down), in: state) else {
      Issue.record("down does not scroll")
      return
    }
    #expect(same == drill.scroll)
  }
}

extension Key {
  /// A key of every kind.
  static let samples: [Key] =
    (0x20...0x7E).compactMap { Unicode.Scalar($0).map { .character(Character($0)) } }
    + "abcdefghijklmnopqrstuvwxyz_".map(Key.control)
    + [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .home, .end, .pageUp, .pageDown,
      .arrow(.up), .arrow(.down), .arrow(.left), .arrow(.right), .function(1), .function(2),
      .function(3),
    ]
}
