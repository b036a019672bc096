import Questions

extension State {
  /// Puts an opened question where it was wanted.
  mutating func open(_ opened: OpenedQuestion, for purpose: OpenPurpose) -> [Effect] {
    switch purpose {
    case .learn:
      if case .learn = top { pop() }
      layers.append(.learn(Learn(question: opened.question)))
      return []
    case .point(let point):
      layers.append(.learn(Learn(question: opened.question, focus: point)))
      return []
    case .history:
      show(History(question: opened.question, answers: opened.past, items: opened.items))
      return []
    case .drill:
      // Asked for twice before the first one came, as by a key held down: one is enough.
      guard !layers.contains(where: { $0.isDrill || $0.isRevised }) else { return [] }
      wasHeldBack = false
      if let revised = Revised(opened) {
        layers.append(.revised(revised))
      } else {
        openDrill(opened)
      }
      return []
    case .interview: return ask(opened)
    case .glance:
      showSlipping(of: opened.question)
      return []
    }
  }
}
