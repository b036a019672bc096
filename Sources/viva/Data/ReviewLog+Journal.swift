import Journal
import Memory
import MemoryFitting
import Wording

extension ReviewLog {
  /// Every review of a journal, a memory a question; times are seconds since 1970.
  init(_ journal: Journal) throws(JournalError) {
    self.init()
    var log = ReviewLog()
    try journal.forEachReview { isFirst, moment, elapsedDays, rating in
      if isFirst { log.beginMemory() }
      log.append(
        at: Int(moment.microseconds / 1_000_000),
        elapsedDays: elapsedDays,
        rating: rating
      )
    }
    self = log
  }
}
