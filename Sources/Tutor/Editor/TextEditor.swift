/// A text being written: graphemes, a cursor between them, undo, kill and yank.
///
/// The editor knows nothing of columns; moves by visual row are computed where the text is laid
/// out, and arrive as ``EditCommand/move(to:column:)``. Every operation costs time in the length of
/// the text that it touches, moves in the length of the text that they cross.
public struct TextEditor: Hashable, Sendable {
  /// The text, a grapheme an element; line ends are `\n`.
  public private(set) var graphemes: [Character]
  /// The insertion point, from 0 to the number of graphemes.
  public private(set) var cursor: Int
  /// The column that a run of vertical moves aims at, or nil outside such a run.
  public private(set) var goalColumn: Int?
  /// Whether the cursor, where a row breaks, stands at the end of the upper row; until the next
  /// command.
  public private(set) var isAtRowEnd: Bool
  /// The text that was killed last.
  public private(set) var killed: String
  /// Grows with every change of the text, so that a copy can be known to be saved.
  public private(set) var revision: Int
  /// The most Unicode scalars that the text may have.
  public let limit: Int

  private var history: EditHistory
  private var lastKillRevision: Int

  /// Creates an editor with the cursor at an offset, or at the end.
  public init(text: String = "", cursor: Int? = nil, limit: Int) {
    graphemes = Array(TextEditor.cleaned(text))
    self.limit = limit
    self.cursor = max(0, min(cursor ?? graphemes.count, graphemes.count))
    goalColumn = nil
    isAtRowEnd = false
    killed = ""
    revision = 0
    history = EditHistory()
    lastKillRevision = -1
  }

  /// The text as it is stored and graded.
  public var text: String { String(graphemes) }

  /// Whether nothing but white space was written.
  public var isBlank: Bool { graphemes.allSatisfy(\.isWhitespace) }

  /// Carries out a command.
  ///
  /// - Returns: false where the text would grow past its ``limit``; what fits, in whole graphemes,
  ///   is then taken.
  @discardableResult
  public mutating func apply(_ command: EditCommand) -> Bool {
    if case .move(_, let column, let atRowEnd) = command {
      (goalColumn, isAtRowEnd) = (column, atRowEnd)
    } else {
      (goalColumn, isAtRowEnd) = (nil, false)
    }
    switch command {
    case .insert(let text): return replace(cursor..<cursor, with: text, kind: .typing)
    case .paste(let text): return replace(cursor..<cursor, with: text, kind: .other)
    case .deleteBackward: return delete((cursor - 1)..<cursor, kind: .deleting)
    case .deleteForward: return delete(cursor..<(cursor + 1), kind: .deleting)
    case .deleteWordBackward: return kill(wordStart(before: cursor)..<cursor)
    case .deleteWordForward: return kill(cursor..<wordEnd(after: cursor))
    case .killToLineEnd:
      let end = lineEnd(at: cursor)
      return kill(cursor..<(end == cursor ? min(end + 1, graphemes.count) : end))
    case .killToLineStart: return kill(lineStart(at: cursor)..<cursor)
    case .yank: return replace(cursor..<cursor, with: killed, kind: .other)
    case .undo: if let step = history.undo() { restore(step) }
    case .redo: if let step = history.redo() { restore(step) }
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .wordLeft: move(to: wordStart(before: cursor))
    case .wordRight: move(to: wordEnd(after: cursor))
    case .lineStart: move(to: lineStart(at: cursor))
    case .lineEnd: move(to: lineEnd(at: cursor))
    case .textStart: move(to: 0)
    case .textEnd: move(to: graphemes.count)
    case .move(let offset, _, _): move(to: offset)
    case .replaceAll(let text):
      let isWhole = replace(0..<graphemes.count, with: text, kind: .other)
      move(to: graphemes.count)
      return isWhole
    }
    return true
  }

  /// Text with line ends as `\n` and without what a screen cannot show: a tab becomes two spaces;
  /// other controls and the marks that turn the writing direction are dropped.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: if previous != "\r" { scalars.append("\n") }
      case 0x0D: scalars.append("\n")
      case 0x09: scalars.append(contentsOf: "  ".unicodeScalars)
      case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        break
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }
}

extension TextEditor {
  /// Puts text in the place of a range; the cursor ends behind the new text.
  ///
  /// The neighbours of the range take part, because a combining mark joins the grapheme before it.
  ///
  /// - Returns: whether all of the text fitted in; else what fits was taken.
  private mutating func replace(_ range: Range<Int>, with text: String, kind: EditKind) -> Bool {
    var clean = TextEditor.cleaned(text)
    var isWhole = true
    if clean.unicodeScalars.count > range.count {
      let others =
        graphemes[..<range.lowerBound].scalarCount
        + graphemes[range.upperBound...].scalarCount
      let fitting = clean.fitting(scalars: limit - others)
      isWhole = fitting.endIndex == clean.endIndex
      clean = String(fitting)
    }
    guard !clean.isEmpty || !range.isEmpty && isWhole else { return isWhole }
    let left = max(0, range.lowerBound - 1)
    let right = min(graphemes.count, range.upperBound + 1)
    let before = String(graphemes[left..<range.lowerBound]) + clean
    let joined = Array(before + String(graphemes[range.upperBound..<right]))
    let cursorWithin = min(before.count, joined.count)
    history.remember(
      Edit(
        of: graphemes[left..<right],
        to: joined,
        cursor: cursor,
        newCursor: left + cursorWithin
      ),
      kind: kind,
      breaksRun: clean.contains { $0.isWhitespace || $0.isPunctuation }
    )
    graphemes.replaceSubrange(left..<right, with: joined)
    cursor = left + cursorWithin
    revision += 1
    return isWhole
  }

  private mutating func delete(_ range: Range<Int>, kind: EditKind) -> Bool {
    let inside = range.clamped(to: 0..<graphemes.count)
    return inside.isEmpty || replace(inside, with: "", kind: kind)
  }

  /// Deletes a range and keeps it for ``EditCommand/yank``; kills in a row add up.
  private mutating func kill(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    let text = String(graphemes[range])
    let continues = lastKillRevision == revision
    let backward = range.upperBound == cursor
    let before = continues ? killed : ""
    guard replace(range, with: "", kind: .other) else { return false }
    killed = backward ? text + before : before + text
    lastKillRevision = revision
    return true
  }

  private mutating func move(to offset: Int) {
    cursor = max(0, min(offset, graphemes.count))
    history.endRun()
    lastKillRevision = -1
  }

  /// Carries out changes as they come from the history.
  private mutating func restore(_ step: [Edit]) {
    for edit in step {
      graphemes.replaceSubrange(edit.start..<edit.start + edit.removed.count, with: edit.inserted)
      cursor = edit.newCursor
    }
    revision += 1
  }
}

extension String {
  /// The longest run of whole graphemes from the start that has at most so many scalars.
  fileprivate func fitting(scalars limit: Int) -> Substring {
    var left = limit
    return prefix { grapheme in
      left -= grapheme.unicodeScalars.count
      return left >= 0
    }
  }
}

extension ArraySlice<Character> {
  fileprivate var scalarCount: Int { reduce(0) { $0 + $1.unicodeScalars.count } }
}
