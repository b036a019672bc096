import Questions

extension State {
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
    case .action(.quiz): return [.openQuiz(.all)]
    case .action(.interview): return resumeInterview()
    case .action(.stats): return openStats()
    case .action(.find): return openFind()
    case .action(.star), .action(.skipToday), .action(.setAside):
      guard case .action(let action) = event else { return nil }
      return mark(home, by: action)
    case .action(.settings):
      layers.append(.settings(SettingsScreen()))
      return []
    case .action(.history): return openMarked(home, for: .history)
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

  /// Lists what can be asked now, with the mark on the question that it was on.
  mutating func take(_ catalogue: Catalogue) {
    let old = self.catalogue
    let rows = Home.rows(of: catalogue)
    self.catalogue = catalogue
    func moved(_ layer: Layer) -> Layer {
      guard case .home(var home) = layer else { return layer }
      let marked = home.question(in: old)?.id
      home.rows = rows
      home.slipping = []
      let row = marked.flatMap { home.row(of: $0, in: catalogue) }
      home.mark = row.map(Home.Mark.row) ?? .suggestion
      return .home(home)
    }
    layers = layers.map(moved)
    checkpoint = checkpoint?.map(moved)
    selectSuggestion()
    lookAhead()
  }

  /// The question that follows in the catalogue, or nil at its end.
  func question(after question: QuestionID) -> QuestionID? {
    guard let index = catalogue.questions.firstIndex(where: { $0.id == question }),
      catalogue.questions.indices.contains(index + 1)
    else { return nil }
    return catalogue.questions[index + 1].id
  }
}
