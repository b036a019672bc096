import Demos
import Questions
import Wording

extension State {
  mutating func handle(_ event: Event, _ welcome: Welcome) -> [Effect]? {
    var welcome = welcome
    switch event {
    case .choose(let number) where welcome.page == 0 && (1...2).contains(number):
      language = number == 1 ? .zh : .en
      welcome.page = 1
      replaceTop(.welcome(welcome))
      return [.storeLanguage]
    case .action(.up), .action(.down):
      guard welcome.page == 0 else { return nil }
      language = language.other
      return [.storeLanguage]
    case .action(.left), .action(.back):
      welcome.page = max(0, welcome.page - 1)
    case .action(.confirm), .action(.right):
      guard welcome.page < Welcome.lastPage else { return finishWelcome() }
      welcome.page += 1
    default: return nil
    }
    replaceTop(.welcome(welcome))
    return []
  }

  /// Ends the welcome on a question that fits a newcomer: the suggestion of an empty journal.
  private mutating func finishWelcome() -> [Effect] {
    pop()
    let first = suggestion().map { [Effect.open($0.question, .drill)] } ?? []
    // The language is kept where it was chosen; who only went on follows the locale, as before.
    return [.storeWelcomed] + first
  }

  mutating func handle(_ event: Event, _ home: Home) -> [Effect]? {
    var home = home
    switch event {
    case .action(.up): home.moveMark(by: -1)
    case .action(.down): home.moveMark(by: 1)
    case .action(.first): home.mark = .suggestion
    case .action(.last): home.moveMark(by: home.rows.count)
    case .select(let row):
      if row < 0 {
        home.mark = .suggestion
      } else {
        guard home.rows.indices.contains(row), case .question = home.rows[row] else { return [] }
        home.mark = .row(row)
      }
    case .choose(let number):
      let questions = home.rows.indices.filter { row in
        if case .question = home.rows[row] { true } else { false }
      }
      guard questions.indices.contains(number - 1) else { return [] }
      home.mark = .row(questions[number - 1])
    case .action(.confirm): return openMarked(home, for: .drill)
    case .action(.learn): return openMarked(home, for: .learn)
    case .action(.demos):
      layers.append(.demoList(DemoList()))
      return []
    default: return nil
    }
    replaceTop(.home(home))
    return []
  }

  private func openMarked(_ home: Home, for purpose: OpenPurpose) -> [Effect] {
    markedQuestion(home).map { [.open($0, purpose)] } ?? []
  }

  mutating func handle(_ event: Event, _ learn: Learn) -> [Effect]? {
    var learn = learn
    switch event {
    case .action(.up): learn.scroll = max(0, learn.scroll - 1)
    case .scroll(let line): learn.scroll = max(0, line)
    case .action(.confirm): return [.open(learn.question.id, .drill)]
    case .action(.nextQuestion):
      guard let next = question(after: learn.question.id) else { return [] }
      return [.open(next, .learn)]
    case .action(.seeDemo): return openDemo(learn.links.first)
    case .choose(let number):
      guard learn.links.indices.contains(number - 1) else { return [] }
      return openDemo(learn.links[number - 1])
    case .action(.back):
      pop()
      return []
    default: return nil
    }
    replaceTop(.learn(learn))
    return []
  }

  /// The question that follows in the catalogue, or nil at its end.
  func question(after question: QuestionID) -> QuestionID? {
    guard let index = catalogue.questions.firstIndex(where: { $0.id == question }),
      catalogue.questions.indices.contains(index + 1)
    else { return nil }
    return catalogue.questions[index + 1].id
  }

  mutating func handle(_ event: Event, _ list: DemoList) -> [Effect]? {
    var list = list
    switch event {
    case .action(.up): list.mark = max(0, list.mark - 1)
    case .action(.down): list.mark = min(max(0, demos.count - 1), list.mark + 1)
    case .choose(let number) where demos.indices.contains(number - 1):
      return openDemo(DemoLink(demo: demos[number - 1].name, step: ""))
    case .action(.confirm):
      guard demos.indices.contains(list.mark) else { return [] }
      return openDemo(DemoLink(demo: demos[list.mark].name, step: ""))
    case .action(.back):
      pop()
      return []
    default: return nil
    }
    replaceTop(.demoList(list))
    return []
  }

  mutating func handle(_ event: Event, _ help: Help) -> [Effect]? {
    switch event {
    case .scroll(let line): replaceTop(.help(Help(scroll: max(0, line))))
    case .action(.back), .action(.confirm), .action(.help): pop()
    case .action(.quit), .action(.switchLanguage), .action(.suspend), .action(.redraw): return nil
    default: break
    }
    return []
  }

  mutating func handle(_ event: Event, _ overlay: Explanation) -> [Effect]? {
    switch event {
    case .scroll(let line): replaceTop(.explanation(Explanation(scroll: max(0, line))))
    case .action(.back), .action(.confirm), .action(.explain): pop()
    case .action(.quit), .action(.switchLanguage), .action(.suspend), .action(.redraw),
      .action(.help):
      return nil
    default: break
    }
    return []
  }

  /// Puts an opened question where it was wanted.
  mutating func open(_ opened: OpenedQuestion, for purpose: OpenPurpose) -> [Effect] {
    switch purpose {
    case .learn:
      if case .learn = top { pop() }
      layers.append(.learn(Learn(question: opened.question)))
      return []
    case .drill:
      layers.append(.drill(drill(from: opened)))
      return []
    case .glance:
      showSlipping(of: opened.question)
      return []
    }
  }
}
