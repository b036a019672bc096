import Questions

extension State {
  /// Takes the choice what becomes of a memory, keeps it, and goes on to the answer. Whoever leaves
  /// is asked the next time.
  mutating func handle(_ event: Event, _ revised: Revised) -> [Effect]? {
    var revised = revised
    switch event {
    case .action(.up), .action(.left): revised.mark(.keep)
    case .action(.down), .action(.right): revised.mark(.anew)
    case .action(.confirm): return take(revised.choice, revised.opened)
    case .choose(let number):
      guard let choice = MemoryChoice(rawValue: number) else { return [] }
      return take(choice, revised.opened)
    case .scroll(let line): revised.scroll = max(0, line)
    case .action(.back):
      pop()
      return []
    default: return nil
    }
    replaceTop(.revised(revised))
    return []
  }

  private mutating func take(_ choice: MemoryChoice, _ opened: OpenedQuestion) -> [Effect] {
    pop()
    openDrill(opened)
    let entry = Entry.revise(
      question: opened.question.id,
      revision: opened.question.revision,
      choice
    )
    return [.record(entry), .refreshStandings]
  }

  /// Opens a question to be answered.
  mutating func openDrill(_ opened: OpenedQuestion) {
    let drill = drill(from: opened)
    if case .asking = drill.stage { notice = .askedAgain }
    layers.append(.drill(drill))
  }
}

extension Revised {
  fileprivate mutating func mark(_ choice: MemoryChoice) {
    self.choice = choice
    scroll = nil
  }
}
