/// The past and the undone future of a text, at most ``depth`` steps of each.
///
/// A step holds what it changed and not the text, so that a long text costs no more than a short
/// one.
struct EditHistory: Hashable, Sendable {
  /// The number of steps kept.
  static let depth = 200

  private var past: [[Edit]] = []
  private var future: [[Edit]] = []
  private var run: EditKind?

  /// Keeps a change, as part of the last step where it continues a run.
  ///
  /// A run of typing ends behind white space and punctuation, so that undo takes back a word or a
  /// clause.
  mutating func remember(_ edit: Edit, kind: EditKind, breaksRun: Bool) {
    future.removeAll()
    if kind != .other, run == kind, var step = past.popLast() {
      if step.isEmpty || !step[step.count - 1].absorb(edit) { step.append(edit) }
      past.append(step)
    } else {
      past.append([edit])
      if past.count > EditHistory.depth { past.removeFirst() }
    }
    run = kind == .other || breaksRun ? nil : kind
  }

  /// Ends a run, so that the next change is undone by itself.
  mutating func endRun() { run = nil }

  /// The changes that take back the last step, in order, or nil.
  mutating func undo() -> [Edit]? {
    guard let step = past.popLast() else { return nil }
    future.append(step)
    run = nil
    return step.reversed().map(\.inverse)
  }

  /// The changes that make the step again that was taken back last, in order, or nil.
  mutating func redo() -> [Edit]? {
    guard let step = future.popLast() else { return nil }
    past.append(step)
    run = nil
    return step
  }

  /// The number of graphemes that are kept.
  var size: Int {
    (past + future).joined().reduce(0) { $0 + $1.removed.count + $1.inserted.count }
  }
}
