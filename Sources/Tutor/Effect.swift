public import Questions

/// What the outside world should do. Effects are carried out in order, until the event that asked
/// for them is taken back (``State/takenBack``).
public enum Effect: Hashable, Sendable {
  /// Open a question and answer with ``Event/opened(_:for:)``.
  case open(QuestionID, OpenPurpose)
  /// Gather what a quiz is drawn from and answer with ``Event/quizOpened(_:_:draft:earlier:)``.
  case openQuiz(QuizScope)
  /// Keep what is being written; where that fails answer with ``Event/draftFailed(_:because:)``.
  /// What is about to be left is saved for the last time, and a little patience is right then.
  case saveDraft(Draft, isLast: Bool = false)
  /// Put a text that the journal cannot keep, and that is about to be left, into a file of its own,
  /// and say where.
  case rescue(String)
  /// Forget what was being written.
  case clearDraft(DraftPlace)
  /// Append a record to the log, before the next frame is drawn, and forget in the same transaction
  /// the draft that it was made of. Where that fails nothing is forgotten; answer with
  /// ``Event/recordFailed(_:because:)``.
  case record(Entry)
  /// Record a wrong prediction of a demo that was opened from the list for the points that link to
  /// its step and were asked about before.
  case countMiss(MissedPrediction)
  /// Ask the journal anew and answer with ``Event/standingsChanged(_:drafts:)`` for the questions
  /// that records were about, and, once home is on top, with ``Event/standings(_:drafts:)`` and all
  /// else that home shows.
  case refreshStandings
  /// Ask the journal for the days of the last ``Study/figureDays`` and answer with
  /// ``Event/figures(_:)``.
  case loadStudy
  /// Open the questions of points and answer with ``Event/pointsNamed(_:)``.
  case namePoints([PointReference])
  /// Read what can be found and answer with ``Event/findable(_:)``.
  case prepareFind
  /// Keep the language for the next start.
  case storeLanguage
  /// Keep the settings, with the language, in their file.
  case storeSettings
  /// Let questions fall due at the retention that is set, and answer with
  /// ``Event/standings(_:drafts:)``.
  case reschedule
  /// Keep that the welcome was seen.
  case storeWelcomed
  /// Look up which mock interviews there were and answer with ``Event/interviews(_:)``.
  case listInterviews
  /// Open a mock interview of the journal and answer with
  /// ``Event/interviewOpened(_:draft:)``.
  case openInterview(InterviewTicket)
  /// Write the report of a mock interview as Markdown and as HTML, and answer with
  /// ``Event/notice(_:)``: where, or why not.
  case exportReport(OpenedInterview)
  /// Start a walk of a demo; its steps arrive under the run's number.
  case startRun(DemoRequest)
  /// Let a walk go on through a streamed step, or wait there.
  case pace(Int, Pace)
  /// Stop a walk.
  case cancelRun(Int)
  /// Open a text in the user's editor and answer with ``Event/editorReturned(_:)``.
  case editExternally(String)
  /// Remove the file of a text from the user's editor: all of it was taken.
  case discardEdited(String)
  /// Draw the whole screen anew.
  case redraw
  /// Stop until the shell brings the program back.
  case suspend
  /// Leave the program.
  case quit
}
