public import Screen
public import Tutor

/// What a key press means where the user is, or nil where it means nothing.
///
/// While the mark is on the bottom line, arrows, Enter, Tab and Esc move it; any other key takes it
/// away and means what it always does. Full-width forms, which an input method sends when it was
/// left on, count as the plain ones where nothing is typed.
///
/// In a window too small to show the screen only the keys that work on every screen do something:
/// nobody acts on what cannot be seen.
public func event(for key: Key, state: State, size: Size, drawing: Drawing) -> Event? {
  guard Page.fits(size) else { return hiddenEvent(for: key, state: state) }
  if let marked = state.markedAction, let action = markAction(for: key) {
    // A scroll depends on the layout, so it is carried out here and not where the mark is known.
    let scrolled =
      action == .confirm
      ? layoutEvent(for: marked, state: state, size: size, drawing: drawing) : nil
    return scrolled ?? markEvent(action, state: state, size: size, drawing: drawing)
  }
  if let editor = state.editor {
    guard let action = Bindings.action(for: key, in: state) else {
      return editEvent(for: key, editor: editor, state: state, size: size, drawing: drawing)
    }
    if action == .nextAction || action == .previousAction {
      return markEvent(action, state: state, size: size, drawing: drawing)
    }
    return layoutEvent(for: action, state: state, size: size, drawing: drawing) ?? .action(action)
  }
  let key = key.plain
  guard let action = Bindings.action(for: key, in: state) else { return nil }
  if action == .choose { return key.digit.map(Event.choose) }
  if action == .nextAction || action == .previousAction {
    return markEvent(action, state: state, size: size, drawing: drawing)
  }
  return layoutEvent(for: action, state: state, size: size, drawing: drawing) ?? .action(action)
}

/// What a key press means while the screen cannot be shown.
private func hiddenEvent(for key: Key, state: State) -> Event? {
  guard let action = Bindings.action(for: key, in: state) else { return nil }
  return switch action {
  case .switchLanguage, .redraw, .suspend, .quit: .action(action)
  default: nil
  }
}

/// What moves the mark over the bottom line.
private func markAction(for key: Key) -> Action? {
  switch key {
  case .arrow(.left, _): .left
  case .arrow(.right, _): .right
  case .arrow(.up, _): .up
  case .arrow(.down, _): .down
  case .enter: .confirm
  case .escape: .back
  case .tab: .nextAction
  case .backTab: .previousAction
  default: nil
  }
}

/// Moves the mark over the bottom line, past the next page where no text goes on.
private func markEvent(_ action: Action, state: State, size: Size, drawing: Drawing) -> Event {
  let moves: [Action] = [.nextAction, .previousAction, .left, .right]
  guard moves.contains(action), let target = state.mark(from: state.actionMark, by: action),
    state.markableActions[target] == .pageDown,
    !Reading.goesOn(in: state, size: size, drawing: drawing),
    let next = state.mark(from: target, by: action)
  else { return .action(action) }
  return .mark(next)
}

/// What a key writes, or where it moves in the text.
private func editEvent(
  for key: Key,
  editor: TextEditor,
  state: State,
  size: Size,
  drawing: Drawing
) -> Event? {
  switch key {
  case .character(let character): return .edit(.insert(String(character)))
  case .enter: return .edit(.insert("\n"))
  case .paste(let text): return .edit(.paste(text))
  default: break
  }
  if let binding = EditBinding.all.first(where: { $0.keys.contains(key) }) {
    return .edit(binding.command)
  }
  guard let (area, layout) = writing(in: state, size: size, drawing: drawing) else { return nil }
  let place = layout.position(of: editor.cursor, isRowEnd: editor.isAtRowEnd)
  let column = editor.goalColumn ?? place.column
  func move(to place: TextLayout.Place, column: Int?) -> Event {
    .edit(.move(to: place.offset, column: column, atRowEnd: place.isRowEnd))
  }
  func vertical(_ rows: Int) -> Event {
    let row = place.row + rows
    if row < 0 { return .edit(.textStart) }
    if row >= layout.lines.count { return .edit(.textEnd) }
    return move(to: layout.place(at: Position(row: row, column: column)), column: column)
  }
  switch RowMotion.allCases.first(where: { $0.keys.contains(key) }) {
  case .up: return vertical(-1)
  case .down: return vertical(1)
  case .pageUp: return vertical(-max(1, min(area.rows - 1, place.row)))
  case .pageDown:
    return vertical(max(1, min(area.rows - 1, layout.lines.count - 1 - place.row)))
  case .rowStart:
    return move(to: TextLayout.Place(offset: layout.startOffset(ofRow: place.row)), column: nil)
  case .rowEnd: return move(to: layout.end(ofRow: place.row), column: nil)
  case nil: return nil
  }
}

/// Moves whose distance depends on how much of a text or a list is on the screen.
private func layoutEvent(
  for action: Action,
  state: State,
  size: Size,
  drawing: Drawing
) -> Event? {
  if state.scrolls(action), let reading = Reading(of: state, size: size, drawing: drawing) {
    return reading.scroll(for: action).map(Event.scroll)
  }
  if case .home(let home) = state.top {
    let body = Page(state, size: size, drawing: drawing).body
    let below = HomeView.showsOutlook(state, in: body) ? HomeView.outlookRows : 0
    let page = max(1, body.rows - HomeView.headRows - below)
    switch action {
    case .pageUp: return .select(HomeView.row(in: home, from: home.markedRow ?? -1, by: -page))
    case .pageDown: return .select(HomeView.row(in: home, from: home.markedRow ?? -1, by: page))
    default: return nil
    }
  }
  return nil
}

extension State {
  /// Whether an action scrolls the text of a screen that has one.
  func scrolls(_ action: Action) -> Bool {
    switch action {
    case .pageUp, .pageDown: true
    case .up, .down, .first, .last: !isPaged
    default: false
    }
  }
}
