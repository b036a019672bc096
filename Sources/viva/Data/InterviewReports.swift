import Journal
import Questions
import Tutor

/// The mock interviews of the journal that ended, as commands without a screen get at them.
struct InterviewReports {
  /// The packs, for the words of questions.
  let library: QuestionLibrary
  /// Those that ended, in the order in which they began.
  let ended: [InterviewSummary]
  private let keeper: JournalKeeper?

  /// Reads which interviews there were.
  init() throws(JournalError) {
    library = Paths.current.openLibrary()
    keeper = try JournalAccess().readable().map { JournalKeeper(journal: $0) }
    ended = keeper?.interviewSummaries().filter { $0.result != nil } ?? []
  }

  /// The number, from 1, of the newest in which anything was answered, else of the newest.
  var newestAnswered: Int {
    (ended.lastIndex { ($0.result?.answers ?? 0) > 0 } ?? ended.count - 1) + 1
  }

  /// One of them with its answers, or nil where the journal cannot tell.
  func opened(_ ticket: InterviewTicket) -> OpenedInterview? {
    keeper?.openedInterview(ticket, library: library)?.0
  }
}
