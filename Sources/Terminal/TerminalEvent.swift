public import Screen

/// Something that happened while a session waited.
public enum TerminalEvent: Hashable, Sendable {
  /// A key or a paste.
  case key(Key)
  /// The screen has this size now, or has come back and wants its frame: show one.
  case resized(Size)
  /// Someone called ``Waker/wake()``, once or more often.
  case woken
  /// The terminal draws characters of ambiguous width over so many columns.
  case ambiguousWidth(Int)
  /// The window gained or lost the focus.
  case focus(gained: Bool)
  /// Someone outside asks the job to stop: save, then ``TerminalSession/suspend()``.
  case stopRequested
  /// A signal asks the process to end: save and close the session within five seconds. A second
  /// signal ends the process at once; in either case the terminal is put right.
  case terminated(signal: Int32)
  /// The terminal is gone.
  case hangup
}
