import Foundation
import GRDB
import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Opening a journal")
struct OpeningTests {
  @Test("Folder and file are made, and what was kept is there again under the same device")
  func reopen() throws {
    let workshop = Workshop()
    let first = try workshop.open()
    try first.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
    try first.close()
    let second = try workshop.open()
    #expect(second.device == first.device)
    #expect(try second.recordCount() == 1)
    #expect(!second.isTemporary)
    let mode = try second.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(mode == "wal")
  }

  @Test("Nobody else can read the journal, however its folder or an older file was made")
  func rights() throws {
    let workshop = Workshop()
    let path = workshop.file.path(percentEncoded: false)
    func rights() throws -> [Int] {
      try ["", "-wal", "-shm"].map { suffix in
        let attributes = try FileManager.default.attributesOfItem(atPath: path + suffix)
        return try #require(attributes[.posixPermissions] as? Int)
      }
    }
    try FileManager.default.createDirectory(
      at: workshop.folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755]
    )
    let first = try workshop.open()
    try first.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
    #expect(try rights() == [0o600, 0o600, 0o600])
    for suffix in ["", "-wal", "-shm"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644],
        ofItemAtPath: path + suffix
      )
    }
    let second = try workshop.open()
    #expect(try rights() == [0o600, 0o600, 0o600])
    #expect(try second.recordCount() == 1)
  }

  @Test("Eight instances that meet an empty folder at once agree on one journal")
  func race() async throws {
    let workshop = Workshop()
    let folder = workshop.folder
    let devices = try await withThrowingTaskGroup(of: RecordID.self) { group in
      for index in 0..<8 {
        group.addTask {
          try Journal.open(at: folder, newDevice: RecordID(high: 0, low: UInt64(index))).device
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(devices.count == 1)
  }

  @Test("A file of the first form is brought up to date, and its draft is still there")
  func firstForm() throws {
    let workshop = Workshop()
    try workshop.makeFolder()
    let queue = try DatabaseQueue(path: workshop.file.path(percentEncoded: false))
    try Schema.migrator.migrate(queue, upTo: "v1")
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO draft (question, text, cursor, seconds, hints, time, zone)
          VALUES ('itemcf-time-weight', ?, 2, 1.5, 0, 0, 0)
          """,
        arguments: [Data("因为".utf8)]
      )
    }
    try queue.close()
    let journal = try workshop.open()
    #expect(try journal.draft(for: "itemcf-time-weight", at: .day(1))?.text == "因为")
  }

  @Test(
    "A quiz draft of an earlier form keeps its place and its call",
    arguments: [(12, 4, nil), (13, 4, true), (14, 4, false), (0, 0, nil)] as [(Int, Int, Bool?)]
  )
  func quizDraftOfBefore(hints: Int, answeredBefore: Int, call: Bool?) throws {
    let workshop = Workshop()
    try workshop.makeFolder()
    let queue = try DatabaseQueue(path: workshop.file.path(percentEncoded: false))
    try Schema.migrator.migrate(queue, upTo: "meanings")
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO draft (question, point, text, cursor, seconds, hints, time, zone, item)
          VALUES ('q', 'p', ?1, 2, 1.5, ?2, 0, 0, 'claim 7'), ('q', NULL, ?1, 2, 1.5, 5, 0, 0, NULL)
          """,
        arguments: [Data("因为".utf8), hints]
      )
    }
    try queue.close()
    let journal = try workshop.open()
    let draft = try #require(try journal.quizDraft(at: .day(1)))
    #expect(draft.stage == .quiz("p", item: "claim 7") && draft.text == "因为")
    #expect((draft.answeredBefore, draft.call, draft.hints) == (answeredBefore, call, 0))
    #expect(draft.ahead.isEmpty && draft.answered.isEmpty)
    #expect(try journal.draft(for: "q", at: .day(1))?.hints == 5)
  }

  @Test("A file of a newer program is refused and left as it is")
  func newer() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try journal.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v999')") }
    try journal.close()
    let before = try Data(contentsOf: workshop.file)
    let path = workshop.file.path(percentEncoded: false)
    #expect(throws: JournalError.newerSchema(path: path, found: ["v999"])) {
      try workshop.open()
    }
    #expect(try Data(contentsOf: workshop.file) == before)
  }

  @Test("A file that is no database is refused and left as it is")
  func notADatabase() throws {
    let workshop = Workshop()
    try workshop.makeFolder()
    let text = Data(String(repeating: "Dear diary, ", count: 1000).utf8)
    try text.write(to: workshop.file)
    let path = workshop.file.path(percentEncoded: false)
    #expect(throws: JournalError.notADatabase(path: path)) { try workshop.open() }
    #expect(try Data(contentsOf: workshop.file) == text)
  }

  @Test("Another program's database is refused and left as it is")
  func foreign() throws {
    let workshop = Workshop()
    try workshop.makeFolder()
    let path = workshop.file.path(percentEncoded: false)
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    try other.close()
    let before = try Data(contentsOf: workshop.file)
    #expect(throws: JournalError.notAJournal(path: path)) { try workshop.open() }
    #expect(try Data(contentsOf: workshop.file) == before)
  }

  @Test("A folder that cannot be made is named")
  func noFolder() throws {
    let workshop = Workshop()
    try Data().write(to: workshop.folder)
    let inside = workshop.folder.appending(path: "viva")
    do {
      _ = try Journal.open(at: inside, newDevice: workshop.id())
      Issue.record("a folder below a file was opened")
    } catch JournalError.cannotCreateFolder(let path) {
      #expect(path == inside.path(percentEncoded: false))
    }
  }

  @Test("A folder that cannot be written is named, also where the tests are run by root")
  func readOnlyFolder() async throws {
    let workshop = Workshop()
    try workshop.open().close()
    let path = workshop.folder.path(percentEncoded: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }
    await #expect(processExitsWith: .success) { [path = path as String] in
      // Permissions hold root back as little as they hold this process back once it is nobody's.
      if geteuid() == 0 { try #require(setgid(65534) == 0 && setuid(65534) == 0) }
      #expect(throws: JournalError.readOnly(path: path)) {
        try Journal.open(
          at: URL(filePath: path, directoryHint: .notDirectory),
          newDevice: RecordID(high: 1, low: 1)
        )
      }
    }
  }

  @Test("A temporary journal does all that a kept one does")
  func temporary() throws {
    let workshop = Workshop()
    let journal = try Journal.temporary(device: workshop.id())
    #expect(journal.isTemporary)
    try journal.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
    #expect(try journal.standing(of: "itemcf-time-weight")?.attempts == 1)
    #expect(!FileManager.default.fileExists(atPath: workshop.folder.path(percentEncoded: false)))
  }

  @Test("A file that another program keeps to itself is given up after the wait, not after many")
  func kept() throws {
    let workshop = Workshop()
    let device = workshop.id()
    _ = try workshop.open()
    var alone = Configuration()
    alone.prepareDatabase { database in
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
    }
    let holder = try DatabaseQueue(
      path: workshop.file.path(percentEncoded: false),
      configuration: alone
    )
    let clock = ContinuousClock()
    var refusal: JournalError?
    var waited = Duration.zero
    try holder.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      defer { try? database.execute(sql: "ROLLBACK") }
      waited = clock.measure {
        do throws(JournalError) {
          _ = try Journal.open(at: workshop.folder, newDevice: device, wait: 0.2)
        } catch {
          refusal = error
        }
      }
    }
    #expect(refusal?.sentence.en.isEmpty == false)
    // A hundred tries of the whole wait each took twenty seconds.
    #expect(waited < .seconds(10))
    try holder.close()
    #expect(throws: Never.self) {
      try Journal.open(at: workshop.folder, newDevice: device, wait: 0.2)
    }
  }

  @Test("A journal that can only be read is shown in memory; the file stays as it is")
  func copied() throws {
    let workshop = Workshop()
    let kept = try workshop.open()
    try kept.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
    let before = try Data(contentsOf: workshop.file)
    let scratch = workshop.folder.appending(path: "scratch")
    // The file is open elsewhere and its newest record still in the write-ahead log.
    let shown = try Journal.temporary(
      copying: workshop.folder,
      through: scratch,
      device: workshop.id()
    )
    #expect(shown.isTemporary)
    #expect(shown.device == kept.device)
    #expect(try shown.standings() == kept.standings())
    try shown.append(.answer(.made([.missed])), id: workshop.id(), at: .day(2))
    #expect(try shown.recordCount() == 2)
    #expect(try kept.recordCount() == 1)
    #expect(try Data(contentsOf: workshop.file) == before)
    #expect(!FileManager.default.fileExists(atPath: scratch.path(percentEncoded: false)))

    let empty = workshop.folder.appending(path: "empty")
    #expect(throws: JournalError.self) {
      try Journal.temporary(copying: empty, through: scratch, device: workshop.id())
    }
  }

  @Test("Another retention or model moves the due dates when the file is opened")
  func otherModel() throws {
    let workshop = Workshop()
    let usual = try workshop.open()
    try usual.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
    let first = try #require(try usual.standing(of: "itemcf-time-weight"))
    try usual.close()

    let strict = try workshop.open(desiredRetention: 0.97)
    let second = try #require(try strict.standing(of: "itemcf-time-weight"))
    #expect(second.due < first.due)
    #expect(second.memory == first.memory)
    try strict.close()

    var values = FSRSParameters.standard.values
    values[3] = 50
    let model = FSRS6(parameters: try FSRSParameters(values))
    let other = try workshop.open(scheduler: model)
    #expect(try other.standing(of: "itemcf-time-weight")?.memory.stability == 50)
  }
}
