import Foundation
import GRDB
import Testing
import Wording

@testable import Journal

@Suite("Sentences about errors")
struct JournalErrorTests {
  private static let errors: [JournalError] = [
    .cannotCreateFolder(path: "/a/b"), .readOnly(path: "/a/b"),
    .cannotOpen(path: "/a/b"), .notADatabase(path: "/a/b"),
    .notAJournal(path: "/a/b"), .damaged(path: "/a/b", reason: "page 7"),
    .newerSchema(path: "/a/b", found: ["v9"]), .diskFull(path: "/a/b"), .locked(path: "/a/b"),
    .openElsewhere(path: "/a/b"), .nothingToRestore(path: "/a/b"),
    .failed(path: "/a/b", code: 10, reason: "disk I/O error"),
  ]

  @Test("Each names the file, in both languages, and ends as a sentence", arguments: errors)
  func paths(error: JournalError) {
    #expect(error.sentence.zh.contains("/a/b"))
    #expect(error.sentence.en.contains("/a/b"))
    #expect(error.sentence.zh.hasSuffix("。"))
    #expect(error.sentence.en.hasSuffix("."))
  }

  @Test("Damage is one sentence, in its own language, and offers a backup that there is")
  func damage() throws {
    let folder = URL(filePath: "/backups")
    let backup = Backup(in: folder, at: Moment(seconds: 1_709_164_799), isSound: true)
    let reason = "database disk image is malformed"
    let errors: [JournalError] = [
      .damaged(path: "/a/b", reason: reason), .notADatabase(path: "/a/b"),
    ]
    for error in errors {
      for offer in [nil, backup] {
        let sentence = error.sentence(offering: offer)
        #expect(sentence.zh.count { "。！？".contains($0) } == 1, "\(sentence.zh)")
        #expect(!sentence.en.dropLast().contains(". "), "\(sentence.en)")
        #expect(!sentence.zh.contains(reason))
        let command = offer == nil ? "viva doctor" : "viva restore"
        for text in [sentence.zh, sentence.en] {
          #expect(text.contains(command) && text.contains("/a/b"), "\(text)")
          #expect(text.contains("2024-02-28 23:59") == (offer != nil), "\(text)")
        }
      }
    }
    #expect(JournalError.damaged(path: "p", reason: reason).sentence.en.hasSuffix(" (\(reason))."))
    let locked = JournalError.locked(path: "p")
    #expect(locked.sentence(offering: backup) == locked.sentence)
  }

  @Test("Errors about a record name it")
  func records() {
    let id = RecordID(high: 1, low: 2)
    for error in [JournalError.conflict(id), .damagedRecord(id)] {
      #expect(error.sentence.zh.contains(id.description))
      #expect(error.sentence.en.contains(id.description))
    }
  }

  @Test(
    "SQLite's codes are told in the journal's terms",
    arguments: [
      (ResultCode.SQLITE_FULL, JournalError.diskFull(path: "p")),
      (.SQLITE_READONLY, .readOnly(path: "p")), (.SQLITE_READONLY_DBMOVED, .readOnly(path: "p")),
      (.SQLITE_BUSY, .locked(path: "p")), (.SQLITE_BUSY_SNAPSHOT, .locked(path: "p")),
      (.SQLITE_NOTADB, .notADatabase(path: "p")),
      (.SQLITE_CORRUPT, .damaged(path: "p", reason: "why")),
      (.SQLITE_CANTOPEN, .cannotOpen(path: "p")),
      (.SQLITE_IOERR_SHMSIZE, .diskFull(path: "p")),
      (.SQLITE_IOERR_WRITE, .failed(path: "p", code: 778, reason: "why")),
    ]
  )
  func codes(code: ResultCode, expected: JournalError) {
    let error = DatabaseError(resultCode: code, message: "why")
    #expect(JournalError(error, path: "p") == expected)
  }
}
