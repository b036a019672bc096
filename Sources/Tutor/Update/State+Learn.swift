import Questions

extension State {
  mutating func handle(_ event: Event, _ learn: Learn) -> [Effect]? {
    var learn = learn
    switch event {
    case .action(.up): learn.scroll = max(0, learn.scroll - 1)
    case .scroll(let line):
      learn.scroll = max(0, line)
      learn.focus = nil
    case .action(.confirm): return [.open(learn.question.id, .drill)]
    case .action(.nextQuestion):
      guard let next = question(after: learn.question.id) else { return [] }
      return [.open(next, .learn)]
    case .action(.seeDemo): return openDemo(learn.links.first, of: learn.question)
    case .choose(let number):
      guard learn.links.indices.contains(number - 1) else { return [] }
      return openDemo(learn.links[number - 1], of: learn.question)
    case .action(.back):
      pop()
      return []
    default: return nil
    }
    replaceTop(.learn(learn))
    return []
  }
}
