import Foundation
import GRDB
import Grading
import Questions
import Testing
import Wording

@testable import Journal

@Suite("A disk without space")
struct FullDiskTests {
  @Test("refuses what does not fit in one sentence; what was acknowledged stays, and goes on later")
  func full() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    for day in 0..<20 { try workshop.answer(journal, on: .day(day), .covered) }
    let pages = try journal.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    try journal.read { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 2)") }
    var acknowledged = 20
    var refusal: JournalError?
    let long = String(repeating: "因为 session ", count: 500)
    for day in 20..<60 where refusal == nil {
      do throws(JournalError) {
        try journal.append(
          .answer(.made([.missed], text: long)),
          id: workshop.id(),
          at: .day(day)
        )
        acknowledged += 1
      } catch {
        refusal = error
      }
    }
    #expect(refusal == .diskFull(path: journal.path))
    #expect(refusal?.sentence.en.contains("Free some space") == true)
    #expect(try journal.recordCount() == acknowledged)
    #expect(try journal.standing(of: "itemcf-time-weight")?.attempts == acknowledged)
    #expect(try journal.check() == [])
    try journal.read { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try workshop.answer(journal, on: .day(70), .covered)
    #expect(try journal.recordCount() == acknowledged + 1)
    #expect(try journal.check() == [])
  }

  @Test("A folder of backups that cannot be made is one sentence, and the journal goes on")
  func noRoomForBackups() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try workshop.answer(journal, on: .day(1), .covered)
    // A file where the folder would be refuses even the superuser.
    try Data().write(to: workshop.folder.appending(path: Backup.folderName))
    let error = #expect(throws: JournalError.self) {
      try Journal.backUp(folder: workshop.folder, at: .day(2))
    }
    guard case .cannotCreateFolder = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    try workshop.answer(journal, on: .day(3), .covered)
    #expect(try journal.check() == [])
  }
}
