/// What a key does to a text being written.
public enum EditCommand: Hashable, Sendable {
  /// Puts what was typed at the insertion point.
  case insert(String)
  /// Puts what was pasted at the insertion point; it is undone by itself.
  case paste(String)
  /// Deletes the grapheme before the cursor.
  case deleteBackward
  /// Deletes the grapheme after the cursor.
  case deleteForward
  /// Kills the word before the cursor.
  case deleteWordBackward
  /// Kills the word after the cursor.
  case deleteWordForward
  /// Kills to the end of the line, or the line end itself.
  case killToLineEnd
  /// Kills to the start of the line.
  case killToLineStart
  /// Puts back what was killed last.
  case yank
  /// Takes back the last change.
  case undo
  /// Makes the last change that was taken back.
  case redo
  /// One grapheme back.
  case left
  /// One grapheme on.
  case right
  /// To the start of the word.
  case wordLeft
  /// To the end of the word.
  case wordRight
  /// To the start of the line.
  case lineStart
  /// To the end of the line.
  case lineEnd
  /// To the start of the text.
  case textStart
  /// To the end of the text.
  case textEnd
  /// To an offset; a vertical move names the column that it aims at. Where a row breaks at the
  /// offset, the end of the upper row may be meant.
  case move(to: Int, column: Int?, atRowEnd: Bool = false)
  /// Puts another text in the place of all, as an outside editor does.
  case replaceAll(String)
}
