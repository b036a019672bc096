import Questions

extension State {
  /// Opens the search; what can be found is asked for where it is not known.
  mutating func openFind() -> [Effect] {
    var find = Find()
    find.hits = findIndex?.hits(for: "") ?? []
    layers.append(.find(find))
    return findIndex == nil ? [.prepareFind] : []
  }

  mutating func handle(_ event: Event, _ find: Find) -> [Effect]? {
    var find = find
    switch event {
    case .edit(let command):
      let before = find.editor.text
      guard find.editor.apply(command.onOneLine) else {
        notice = .answerFull(find.editor.limit)
        return []
      }
      if find.editor.text != before {
        find.hits = findIndex?.hits(for: find.editor.text) ?? []
        find.mark = 0
      }
    case .action(.up): find.moveMark(by: -1)
    case .action(.down): find.moveMark(by: 1)
    case .action(.pageUp): find.moveMark(by: -Find.pageOfMarks)
    case .action(.pageDown): find.moveMark(by: Find.pageOfMarks)
    case .action(.confirm): return open(find)
    case .action(.back):
      pop()
      return []
    default: return nil
    }
    replaceTop(.find(find))
    return []
  }

  private mutating func open(_ find: Find) -> [Effect] {
    guard let findIndex, find.hits.indices.contains(find.mark) else { return [] }
    switch findIndex.entries[find.hits[find.mark]].target {
    case .question(let question): return [.open(question, .learn)]
    case .point(let reference): return [.open(reference.question, .point(reference.point))]
    case .demo(let name): return openDemo(DemoLink(demo: name, step: ""))
    }
  }

  /// Takes what can be found, and searches anew where the search is open.
  mutating func take(_ index: FindIndex?) -> [Effect] {
    findIndex = index
    var isOpen = false
    for place in layers.indices {
      guard case .find(var find) = layers[place] else { continue }
      isOpen = true
      find.hits = index?.hits(for: find.editor.text) ?? []
      find.mark = min(find.mark, max(0, find.hits.count - 1))
      layers[place] = .find(find)
    }
    return isOpen && index == nil ? [.prepareFind] : []
  }
}

extension Find {
  /// How far a page's key moves the mark.
  fileprivate static let pageOfMarks = 8

  fileprivate mutating func moveMark(by delta: Int) {
    mark = min(max(0, mark + delta), max(0, hits.count - 1))
  }
}

extension EditCommand {
  /// The command with its line breaks as blanks.
  fileprivate var onOneLine: EditCommand {
    func flat(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }
    return switch self {
    case .insert(let text): .insert(flat(text))
    case .paste(let text): .paste(flat(text))
    default: self
    }
  }
}
