import Foundation
import GRDB
import Grading
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

@Suite("Backups")
struct BackupTests {
  @discardableResult
  private func backUp(_ workshop: Workshop, on day: Int, isForced: Bool = false) throws -> Backup? {
    try Journal.backUp(folder: workshop.folder, at: .day(day), isForced: isForced)
  }

  @Test("One is made where something was recorded, at most one a day, and holds every record")
  func daily() throws {
    let workshop = Workshop()
    #expect(try backUp(workshop, on: 1) == nil, "there is no journal")
    let journal = try workshop.open()
    #expect(try backUp(workshop, on: 1) == nil, "there is nothing to keep")
    try workshop.answer(journal, on: .day(1), .covered)
    let first = try #require(try backUp(workshop, on: 1))
    #expect(first.isSound && first.moment == Moment(seconds: 1_767_225_600 + 86_400 + 4 * 3600))
    try workshop.answer(journal, on: .day(1), .missed)
    #expect(try backUp(workshop, on: 1) == nil, "today has one")
    let second = try #require(try backUp(workshop, on: 2))
    #expect(try backUp(workshop, on: 3) == nil, "nothing is new")
    #expect(Backup.all(in: workshop.folder) == [second, first])
    let mode = try FileManager.default.attributesOfItem(atPath: second.file.path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    let copy = try opened(second, workshop)
    #expect(try copy.records() == journal.records())
    #expect(try copy.check() == [])
  }

  @Test("Rotation keeps the seven newest and the last of each of four weeks before")
  func rotation() {
    let folder = URL(filePath: "/backups")
    var kept: [Backup] = []
    for day in 0..<120 {
      kept.append(Backup(in: folder, at: .day(day), isSound: true))
      let surplus = Set(Backup.surplus(of: kept))
      kept.removeAll(where: surplus.contains)
    }
    let days = kept.map { $0.moment.localDay - Moment.day(0).localDay }
    #expect(days.suffix(7) == [113, 114, 115, 116, 117, 118, 119])
    #expect(days.count == 11)
    // Of the week that has just left the newest seven, the last day so far.
    #expect(zip(days.dropFirst(), days).prefix(2).map { $0 - $1 } == [7, 7])
    #expect(days[3] == 112)
  }

  @Test("One that is not sound is named so, and pushes no sound one out")
  func unsound() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    for day in 0..<8 {
      try workshop.answer(journal, on: .day(day), .covered)
      try backUp(workshop, on: day)
    }
    let sound = Backup.all(in: workshop.folder)
    try journal.write { database in
      try database.execute(sql: "DROP TRIGGER log_keeps_words")
      try database.execute(sql: "UPDATE log SET body = body || ' ' WHERE rowid = 1")
    }
    let names = try (8..<20).map { try #require(try backUp(workshop, on: $0, isForced: true)) }
    #expect(names.allSatisfy { !$0.isSound })
    let all = Backup.all(in: workshop.folder)
    #expect(all.filter(\.isSound) == sound)
    #expect(all.filter { !$0.isSound } == [names[11]])
  }

  @Test("A journal whose pages are damaged makes none and lets none go")
  func damagedPages() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    for day in 0..<200 { try workshop.answer(journal, on: .day(day), .covered, .missed) }
    let first = try #require(try backUp(workshop, on: 200))
    try journal.close()
    var bytes = try Data(contentsOf: workshop.file)
    for index in stride(from: 8192, to: bytes.count - 4096, by: 4096) { bytes[index] = 0xFF }
    try bytes.write(to: workshop.file)
    #expect(throws: JournalError.self) { try backUp(workshop, on: 201, isForced: true) }
    #expect(Backup.all(in: workshop.folder) == [first])
    let left = try FileManager.default.contentsOfDirectory(
      atPath: workshop.folder.appending(path: Backup.folderName).path
    )
    #expect(left == [first.file.lastPathComponent])
    #expect(try Data(contentsOf: workshop.file) == bytes)
  }

  @Test("Names are read as they are written, and nothing else is")
  func names() {
    let folder = URL(filePath: "/backups")
    for (seconds, isSound) in [(0, true), (1_709_164_799, false), (4_102_444_800, true)] {
      let backup = Backup(in: folder, at: Moment(seconds: seconds), isSound: isSound)
      #expect(Backup(backup.file) == backup)
      #expect(backup.moment == Moment(seconds: seconds))
    }
    let leapDay = Backup(in: folder, at: Moment(seconds: 1_709_164_799), isSound: true)
    #expect(leapDay.file.lastPathComponent == "journal-20240228T235959Z.sqlite")
    for name in [
      "journal.sqlite", "journal-20260229T000000Z.sqlite", "journal-20260101T240000Z.sqlite",
      "journal-2026010100000Z.sqlite", "journal-20260101T000000Z.sqlite.partial",
      "journal-2026١101T000000Z.sqlite",
    ] { #expect(Backup(folder.appending(path: name)) == nil, "\(name)") }
  }

  private func opened(_ backup: Backup, _ workshop: Workshop) throws -> Journal {
    let folder = workshop.folder.appending(path: "opened")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: backup.file,
      to: folder.appending(path: Journal.fileName)
    )
    return try Journal.open(at: folder, newDevice: workshop.id())
  }
}
