import Demos
import Questions
import Screen
import TestSupport
import Testing
import Tutor
import Views
import Wording

/// What must be on the screen however small it is.
@Suite struct SmallScreenTests {
  static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 60, rows: 20), Size(columns: 80, rows: 24),
  ]

  /// The picture without its white space and scroll marks, so that texts may wrap.
  private func picture(_ state: State, _ size: Size) -> String {
    view(state, size: size, drawing: Drawing()).picture()
      .filter { !"┃│".contains($0) && !$0.isWhitespace }
  }

  @Test(arguments: Language.allCases)
  func nobodyActsOnWhatCannotBeSeen(language: Language) {
    var stage = Stage(language: language)
    stage.answer("先设一个阈值。")
    let hidden = Size(columns: 39, rows: 12)
    func does(_ key: Key, _ size: Size) -> Bool {
      event(for: key, state: stage.state, size: size, drawing: Drawing()) != nil
    }
    for key in [Key.character("a"), .enter, .escape, .paste("text"), .control("d"), .tab] {
      #expect(does(key, Size(columns: 40, rows: 12)))
      #expect(!does(key, hidden))
    }
    for key in [Key.function(2), .control("l"), .control("z"), .control("c")] {
      #expect(does(key, hidden))
    }
  }

  @Test(arguments: [Scene.interviewAnswering, .interviewProbing, .interviewTimeUp])
  func aLongNoticeLeavesTheTextOfAnInterviewItsCursor(scene: Scene) throws {
    for language in Language.allCases {
      var state = try scene.state(language)
      let notice = String(repeating: language == .zh ? "长" : "long ", count: 400)
      for isNoted in [false, true] {
        if isNoted {
          let said = Bilingual(zh: notice, en: notice)
          _ = update(&state, .notice(said), now: state.now)
        }
        for rows in 12...30 {
          for columns in [40, 56, 80, 120] {
            let size = Size(columns: columns, rows: rows)
            let frame = view(state, size: size, drawing: Drawing())
            #expect(frame.cursor != nil, "\(language), \(columns) × \(rows), \(isNoted)")
          }
        }
      }
    }
  }

  private func bottomLine(_ state: State, _ size: Size) -> String {
    let lines = view(state, size: size, drawing: Drawing()).picture()
      .split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines[size.rows - 1])
  }

  @Test(arguments: Language.allCases, sizes)
  func theHintAskedForLastIsWhole(language: Language, size: Size) throws {
    // As long as the longest of the shipped hints.
    var question = Question.clipping
    let texts = [
      Bilingual(
        zh: "想一想向量的长度和它的方向，哪一个在缩放之后会变，哪一个在缩放之后不会变，为什么会这样",
        en: "Think of the length of a vector and of its direction: which of the two changes when "
          + "all of it is scaled, and why?"
      ),
      Bilingual(
        zh: "再想一想如果每个元素各自被截断到同一个范围里，这个向量指向的方向还会是原来的那个方向吗",
        en: "Now cut each element to the same range by itself: does the vector still point where "
          + "it pointed before, or elsewhere?"
      ),
      Bilingual(
        zh: "最后想一想在实际的训练里大家更愿意用哪一种裁剪的方式，理由又是什么，有没有例外的时候呢",
        en: "Last, which of the two do people prefer when they train real networks, for what "
          + "reason, and are there exceptions?"
      ),
    ]
    for index in texts.indices { question.points[index].hint = texts[index] }
    for answer in ["", "先设一个阈值。", String(repeating: "先设一个阈值，再裁剪。", count: 60)] {
      var stage = Stage(language: language, questions: [question])
      stage.answer(answer)
      for text in texts {
        stage.press(.hint)
        let hint = text[language].filter { !$0.isWhitespace }
        #expect(picture(stage.state, size).contains(hint))
      }
      #expect(view(stage.state, size: size, drawing: Drawing()).cursor != nil)
    }
  }

  @Test(arguments: Language.allCases, sizes)
  func thePointThatIsAskedAboutIsWhole(language: Language, size: Size) throws {
    let state = try Scene.asking.state(language)
    guard case .drill(let drill) = state.top, case .asking(let doubt) = drill.stage else {
      Issue.record("nothing is asked")
      return
    }
    let point = try #require(drill.question.points.first { $0.id == doubt.point })
    let statement = point.statement[language].filter { !$0.isWhitespace }
    #expect(picture(state, size).contains(statement))
  }

  /// The lines of a picture without the marks that say how far it is scrolled.
  private func lines(_ state: State, _ size: Size) -> Set<String> {
    Set(
      view(state, size: size, drawing: Drawing()).picture().split(separator: "\n").dropLast().map {
        String($0.filter { !"┃│".contains($0) && !$0.isWhitespace })
      }
    )
  }

  @Test(arguments: Language.allCases, sizes)
  func whatDoesNotFitIsReadPageByPage(language: Language, size: Size) throws {
    for scene in [Scene.welcomePage, .asking] {
      var state = try scene.state(language)
      let whole = lines(state, Size(columns: size.columns, rows: 60))
      var seen = lines(state, size)
      for _ in 0..<12 {
        guard let event = event(for: .pageDown, state: state, size: size, drawing: Drawing())
        else { continue }
        _ = update(&state, event, now: state.now)
        seen.formUnion(lines(state, size))
      }
      #expect(whole.subtracting(seen).isEmpty, "\(scene)")
    }
  }

  @Test(arguments: Language.allCases, sizes)
  func whyAPointIsWrongIsReadToItsEnd(language: Language, size: Size) throws {
    // As long as the longest of the shipped reasons.
    let reason = Bilingual(
      zh: String(repeating: "按值裁剪的时候每个元素截得不一样多，", count: 8) + "所以方向就变了。",
      en: String(repeating: "Cut by value, each element loses a different amount; ", count: 6)
        + "so the direction turns."
    )
    var question = Question.clipping
    question.points[1].misconceptions[0].explanation = reason
    var stage = Stage(language: language, questions: [question])
    let answer = language == .zh ? "按值裁剪保持方向。" : "Clipping by value keeps the direction."
    stage.score(answer)
    var state = stage.state
    var seen = picture(state, size)
    for key in [Key.pageDown, .pageDown, .pageDown, .pageDown] {
      guard let event = event(for: key, state: state, size: size, drawing: Drawing())
      else { continue }
      _ = update(&state, event, now: state.now)
      seen += picture(state, size)
    }
    let end = language == .zh ? "所以方向就变了。" : "thedirectionturns."
    #expect(seen.contains(end))
    #expect(seen.contains(answer.filter { !$0.isWhitespace && !"。.".contains($0) }))
    // The mark brings its point back into view.
    _ = update(&state, .action(.down), now: state.now)
    _ = update(&state, .action(.up), now: state.now)
    let back = view(state, size: size, drawing: Drawing())
    #expect(back == view(stage.state, size: size, drawing: Drawing()))
  }

  @Test(arguments: Language.allCases, sizes)
  func aNoticeHidesNoChoice(language: Language, size: Size) throws {
    for scene in [Scene.asking, .sureness] {
      var state = try scene.state(language)
      let said = Bilingual(
        zh: "没有记下来，所以停在这一步，写的都还在；请再按一次。磁盘满了，请腾出空间再试。",
        en: "It could not be kept, so you are still here; try once more. The disk is full: free "
          + "some of it."
      )
      _ = update(&state, .notice(said), now: state.now)
      let shown = picture(state, size)
      #expect(shown.contains(said[language].filter { !$0.isWhitespace }), "\(scene)")
      let choices: [Bilingual] =
        scene == .asking
        ? [
          Bilingual(zh: "是，就是这个意思", en: "Yes,thatiswhatImeant"),
          Bilingual(zh: "不是，说的是别的", en: "No,Imeantsomethingelse"),
        ] : [Bilingual(zh: "没底", en: "shaky")]
      for choice in choices {
        #expect(shown.contains(choice[language]), "\(scene): \(shown)")
      }
    }
  }

  @Test(arguments: Language.allCases, sizes)
  func theMarkedDemoIsWhole(language: Language, size: Size) throws {
    var state = try Scene.demoList.state(language)
    for card in state.demos {
      let claim = card.claim[language].filter { !$0.isWhitespace }
      #expect(picture(state, size).contains(claim), "\(card.name)")
      _ = update(&state, .action(.down), now: state.now)
    }
  }

  @Test(arguments: Language.allCases, sizes)
  func theWayOnAndTheWayOutAreInTheBottomLine(language: Language, size: Size) throws {
    for scene in Scene.allCases where ![.welcomeLanguage, .help, .actionMark].contains(scene) {
      let state = try scene.state(language)
      let line = bottomLine(state, size)
      let shown = state.shownActions
      if shown.contains(.confirm) { #expect(line.contains("Enter"), "\(scene): \(line)") }
      if shown.contains(.back) { #expect(line.contains("Esc"), "\(scene): \(line)") }
      if scene == .homeUsed { #expect(line.contains("q "), "\(line)") }
    }
  }

  @Test(arguments: Language.allCases)
  func aPointsDemoAndTheOverruleAreInTheBottomLine(language: Language) throws {
    var stage = Stage(language: language)
    stage.score(Stage.answers[language] ?? "")
    stage.press(.first)
    if !stage.state.shownActions.contains(.seeDemo) { stage.press(.down) }
    let state = stage.state
    #expect(state.shownActions.contains(.seeDemo))
    let line = bottomLine(state, Size(columns: 80, rows: 24))
    #expect(line.contains("v ") && line.contains("o "))
  }

  @Test func digitsAreNamedAsFarAsTheyChoose() throws {
    var stage = Stage(language: .en)
    stage.answer("Clip at a threshold.")
    stage.press(.submit, .help)
    #expect(picture(stage.state, Size(columns: 80, rows: 40)).contains("1-4"))
    #expect(picture(stage.state, Size(columns: 80, rows: 40)).contains("↓jdown"))
  }

  /// A training's progress may not push the step's name off the top line.
  @Test(arguments: Language.allCases)
  func theTopLineOfADemoIsWholeAtEightyColumns(language: Language) throws {
    for scene in Scene.allCases {
      let state = try scene.state(language)
      guard case .demo(let walk) = state.top else { continue }
      let frame = view(state, size: Size(columns: 80, rows: 24), drawing: Drawing())
      let head = frame.picture().split(separator: "\n")[0]
      #expect(head.contains(walk.stepCard.title[language]), "\(scene): \(head)")
    }
  }
}
