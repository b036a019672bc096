extension State {
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
}
