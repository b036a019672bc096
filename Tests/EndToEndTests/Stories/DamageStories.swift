import Foundation
import Testing

extension InTerminal {
  /// A damaged journal: the tutor says so in one sentence, changes nothing, and offers a backup.
  @Suite struct DamageStories {
    /// Words of one record alone.
    private static let words = "Clicks in one session share one intent."

    /// A home with 400 answers and, where asked for, a backup of them.
    private func home(isBackedUp: Bool) throws -> TemporaryFolder {
      let home = try TemporaryFolder()
      var log = SampleLog(device: 1)
      for index in 0..<400 {
        let text = index == 200 ? Self.words : "因为 \(index)"
        log.answer("q-\(index % 7)", day: index / 2, isCovered: index % 3 > 0, text: text)
      }
      try home.write(log.text, to: "log.jsonl")
      let program = try Program(home: home)
      #expect(try program.run(["import", "log.jsonl"]).status == 0)
      // Of the journal before anything was taken in.
      try FileManager.default.removeItem(atPath: home.path("backups"))
      if isBackedUp { #expect(try program.run(["backup"]).status == 0) }
      return home
    }

    @Test(arguments: ["cut", "flipped pages", "overwritten"], [true, false])
    func aDamagedFileIsSaidLeftAsItIsAndABackupOffered(kind: String, isBackedUp: Bool) throws {
      let home = try home(isBackedUp: isBackedUp)
      let journal = home.url.appending(path: "journal.sqlite")
      var bytes = try Data(contentsOf: journal)
      switch kind {
      case "cut": bytes = bytes.prefix(bytes.count * 2 / 3)
      case "flipped pages":
        for index in stride(from: 8192, to: bytes.count, by: 4096) { bytes[index] ^= 0x80 }
      default: bytes = Data("no database at all".utf8)
      }
      try bytes.write(to: journal)

      let english = try VivaInTerminal(["--lang", "en"], home: home)
      try english.expect(
        "Answers will not be kept this time",
        "\(kind == "overwritten" ? "is not a journal" : "is damaged") and was left as it is;",
        isBackedUp
          ? "'viva restore' brings back the backup of 20"
          : "'viva doctor' says what can be restored"
      )
      try english.press("C-c")
      try english.expectLeft()
      let chinese = try VivaInTerminal(["--lang", "zh"], home: home)
      try chinese.expect(
        "这次的回答不会保存",
        kind == "overwritten" ? "不是学习记录文件，没有改动它；" : "已损坏，没有改动它；",
        isBackedUp ? "viva restore 可用 20" : "viva doctor 会说明能恢复什么"
      )
      #expect(try !chinese.screen().contains("malformed"), "the reason is SQLite's own English")
      try chinese.press("C-c")
      try chinese.expectLeft()
      #expect(try Data(contentsOf: journal) == bytes)
    }

    @Test(arguments: [true, false])
    func aFlippedPageOfTheLogIsSaidThoughTheTutorOpens(isBackedUp: Bool) throws {
      let home = try home(isBackedUp: isBackedUp)
      let journal = home.url.appending(path: "journal.sqlite")
      var bytes = try Data(contentsOf: journal)
      let place = try #require(bytes.firstRange(of: Data(Self.words.utf8))).lowerBound
      bytes[place / 4096 * 4096] ^= 0x80
      try bytes.write(to: journal)
      let viva = try VivaInTerminal(["--lang", "en"], home: home)
      let remedy =
        isBackedUp
        ? "'viva restore' brings back the backup of 20" : "'viva doctor' says what can be restored"
      try viva.expect("is damaged and was left as it is;", remedy)
      try viva.press("C-c")
      try viva.expectLeft()
      try viva.expect("viva: ", "is damaged and was left as it is;", remedy)
      let backups = try FileManager.default.contentsOfDirectory(atPath: home.path("backups"))
        .filter { $0.hasSuffix(".sqlite") }
      #expect(backups.count == (isBackedUp ? 1 : 0), "a damaged file was copied: \(backups)")
    }

    @Test(arguments: [true, false])
    func aFlippedBitOfARecordIsSaidOnHomeAndOnceMoreAfterwards(isBackedUp: Bool) throws {
      let first = try VivaInTerminal.atHome()
      try first.press("3", "Enter")
      try first.expect("a shorter gap")
      try first.handIn(Self.words)
      try first.press("Escape")
      try first.expect("Next", "ready")
      try first.press("q")
      try first.expectLeft()
      let home = first.home
      let program = try Program(home: home)
      if isBackedUp { #expect(try program.run(["backup"]).status == 0) }
      let id = try flipABit(in: home)

      let viva = try VivaInTerminal(home: home)
      let remedy =
        isBackedUp
        ? "'viva restore' makes the journal anew with the backup of 20" : "there is no sound backup"
      try viva.expect("Next", "ready", "record \(id) is damaged", remedy)
      try viva.press("q")
      try viva.expectLeft()
      try viva.expect("viva: In", "record \(id) is damaged", remedy)
      let chinese = try VivaInTerminal(["--lang", "zh"], home: home)
      try chinese.expect(
        "记录 \(id) 已损坏",
        isBackedUp ? "退出后 viva restore 可用 20" : "也没有完好的备份；viva doctor"
      )
      try chinese.press("q")
      try chinese.expectLeft()

      guard isBackedUp else { return }
      #expect(try program.run(["restore"]).status == 0)
      let mended = try VivaInTerminal(home: home)
      try mended.expect("Next", "ready")
      try mended.press("q")
      try mended.expectLeft()
      #expect(try !mended.screen().contains("damaged"))
    }

    /// Changes a bit of the answer's words in the file, wherever they stand.
    ///
    /// - Returns: The name of the record.
    private func flipABit(in home: TemporaryFolder) throws -> String {
      let record = try JournalFile(in: home).records()["answer"]?.first
      let journal = home.url.appending(path: "journal.sqlite")
      #expect(!home.holds("journal.sqlite-wal"), "what was written is not in the file yet")
      var bytes = try Data(contentsOf: journal)
      var place = bytes.startIndex
      var count = 0
      while let found = bytes[place...].firstRange(of: Data(Self.words.utf8)) {
        bytes[found.lowerBound] ^= 1
        place = found.upperBound
        count += 1
      }
      try #require(count > 0)
      try bytes.write(to: journal)
      return try #require(record).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}
