import Foundation
import Testing

@testable import Questions

@Suite struct PackCacheTests {
  private let packs: TemporaryPacks

  init() throws {
    packs = try TemporaryPacks()
    try packs.addPack(questions: ["a", "b", "c"])
  }

  /// The one cache file.
  private func cacheFile() throws -> URL {
    let files = try FileManager.default.contentsOfDirectory(
      at: packs.cache,
      includingPropertiesForKeys: nil
    )
    #expect(files.count == 1)
    return try #require(files.first)
  }

  /// Gives every file of the pack a change time that no clock tick can blur, by waiting.
  private func settle() async throws { try await Task.sleep(for: .milliseconds(40)) }

  @Test func aSecondStartParsesNothing() async throws {
    try await settle()
    let first = packs.library()
    #expect(first.parsedCount == 3)
    let second = packs.library()
    #expect(second.parsedCount == 0)
    #expect(second.catalogue == first.catalogue)
    #expect(try second.question("b") == first.question("b"))
  }

  @Test func whatTheCacheHoldsIsWhatTheFileHolds() throws {
    _ = packs.library()
    let cached = try packs.library().question("b")
    #expect(cached == (try packs.library(cached: false).question("b")))
  }

  @Test func onlyAChangedFileIsParsed() async throws {
    try await settle()
    _ = packs.library()
    try packs.writeQuestion("b") { $0.replacing("revision: 2", with: "revision: 3") }
    let library = packs.library()
    #expect(library.parsedCount == 1)
    #expect(try library.question("b").revision == 3)
    #expect(try library.question("c").revision == 2)
  }

  @Test func aTrustedCacheIsShownAsItIsAndRenewedOnceItsFilesHaveChanged() async throws {
    try await settle()
    _ = packs.library()
    let unchanged = packs.library(trustsCaches: true)
    #expect(unchanged.parsedCount == 0)
    #expect(unchanged.renewed() == nil)
    try packs.writeQuestion("b") { $0.replacing("revision: 2", with: "revision: 3") }
    try packs.writeQuestion("d")
    let old = packs.library(trustsCaches: true)
    #expect(old.parsedCount == 0)
    #expect(old.catalogue == unchanged.catalogue)
    let renewed = try #require(old.renewed())
    #expect(renewed.parsedCount == 2)
    #expect(renewed.catalogue.questions.map(\.id) == ["a", "b", "c", "d"])
    #expect(try renewed.question("b").revision == 3)
    #expect(renewed.renewed() == nil, "what was looked at is not looked at again")
  }

  @Test func aTrustedCacheTellsOfRecordsThatCannotBeUsedOnceRenewed() async throws {
    try packs.writeQuestion("b") { $0.replacing("level:", with: "lvl:") }
    try await settle()
    #expect(packs.library().problems.isEmpty == false)
    let trusted = packs.library(trustsCaches: true)
    #expect(trusted.catalogue.questions.map(\.id) == ["a", "c"])
    #expect(try #require(trusted.renewed()).problems.isEmpty == false)
  }

  @Test func withoutACacheTrustChangesNothing() throws {
    let library = packs.library(cached: false, trustsCaches: true)
    #expect(library.parsedCount == 3)
    #expect(library.renewed() == nil)
  }

  @Test func aFileThatWasOnlyTouchedIsNotParsed() async throws {
    try await settle()
    _ = packs.library()
    try packs.writeQuestion("b")
    #expect(packs.library().parsedCount == 0)
  }

  @Test func aChangeOfEqualLengthRightAfterTheStartIsSeen() throws {
    // Within one tick of the kernel's clock neither size nor time tells the two apart.
    for revision in 3...9 {
      try packs.writeQuestion("b") { $0.replacing("revision: 2", with: "revision: \(revision)") }
      #expect(try packs.library().question("b").revision == revision)
    }
  }

  @Test func aChangeUnderAnOldTimeStampIsSeen() async throws {
    try await settle()
    _ = packs.library()
    let path = packs.root.appending(path: "sample/questions/b.yaml").path
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try packs.writeQuestion("b") { $0.replacing("revision: 2", with: "revision: 3") }
    try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: path)
    #expect(try packs.library().question("b").revision == 3)
  }

  @Test func filesThatComeAndGoAreSeen() async throws {
    try await settle()
    _ = packs.library()
    try packs.writeQuestion("d")
    #expect(packs.library().catalogue.questions.count == 4)
    for name in ["a", "c"] {
      try FileManager.default.removeItem(
        at: packs.root.appending(path: "sample/questions/\(name).yaml")
      )
    }
    #expect(packs.library().catalogue.questions.map(\.id) == ["b", "d"])
    try FileManager.default.moveItem(
      at: packs.root.appending(path: "sample/questions/b.yaml"),
      to: packs.root.appending(path: "sample/questions/e.yaml")
    )
    #expect(packs.library().catalogue.questions.map(\.id) == ["b", "d"])
    #expect(try packs.library().question("b").id == "b")
  }

  @Test func aChangedGlossaryReachesEveryQuestion() async throws {
    try await settle()
    _ = packs.library()
    let text = try Sample.text("glossary.yaml").replacing("session*", with: "sitting*")
    try packs.write(text, to: "sample/glossary.yaml")
    let library = packs.library()
    #expect(library.parsedCount == 3)
    #expect(try library.question("c").points[0].evidence[0].slots[0].alternatives[0] == "sitting*")
  }

  @Test(arguments: [0, 8, 12, 20, 28, 36, 400, 4_000])
  func aDamagedCacheIsMadeAnew(offset: Int) throws {
    let expected = try packs.library().question("b")
    let file = try cacheFile()
    var data = try Data(contentsOf: file)
    data[offset] ^= 0x55
    try data.write(to: file)
    let library = packs.library()
    #expect(library.catalogue.questions.map(\.id) == ["a", "b", "c"])
    for id in ["a", "b", "c"] as [QuestionID] { #expect(try library.question(id).id == id) }
    #expect(try library.question("b") == expected)
  }

  @Test func aCacheCutShortAnywhereDoesNoHarm() throws {
    _ = packs.library()
    let file = try cacheFile()
    let data = try Data(contentsOf: file)
    for length in stride(from: 0, to: data.count, by: max(1, data.count / 50)) {
      try data.prefix(length).write(to: file)
      #expect(try packs.library().question("c").id == "c")
    }
  }

  @Test func aCacheLostWhileRunningDoesNoHarm() throws {
    let library = packs.library()
    try FileManager.default.removeItem(at: packs.cache)
    #expect(try library.question("a").id == "a")
  }

  @Test func withoutAPlaceForACacheAllWorks() throws {
    try packs.write("a file where the folder should be", to: "cache")
    let library = packs.library()
    #expect(try library.question("a").id == "a")
    #expect(packs.library().parsedCount == 3)
  }

  @Test func twoPacksOfOneNameKeepApart() throws {
    let other = try TemporaryPacks()
    try other.addPack(questions: ["x"])
    _ = packs.library()
    let library = QuestionLibrary(
      packFolders: [other.root.appending(component: "sample")],
      cacheFolder: packs.cache
    )
    #expect(library.catalogue.questions.map(\.id) == ["x"])
    #expect(packs.library().catalogue.questions.count == 3)
  }

  @Test func manyStartsAtOnceDoNoHarm() async throws {
    let folder = packs.root.appending(component: "sample")
    let cache = packs.cache
    let revisions = await withTaskGroup { group in
      for _ in 0..<12 {
        group.addTask {
          let library = QuestionLibrary(packFolders: [folder], cacheFolder: cache)
          return try? library.question("c").revision
        }
      }
      return await group.reduce(into: Set<Int?>()) { $0.insert($1) }
    }
    #expect(revisions == [2])
    _ = try cacheFile()
  }

  /// Whoever sees this fail has changed what the cache holds: raise ``PackCache/version``, then
  /// put the new fingerprint here.
  @Test func theFormatIsTheOneOfItsVersion() throws {
    var writer = ByteWriter()
    let question = try packs.library().question("a")
    question.write(to: &writer)
    question.summary.write(to: &writer)
    #expect(PackCache.version == 11)
    #expect(checksum(of: writer.bytes) == 17_848_532_378_767_264_874)
  }

  @Test func checksumsDependOnEveryByteAndItsPlace() {
    let bytes = (0..<40).map { UInt8($0) }
    var seen: Set<UInt64> = [checksum(of: bytes)]
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x80
      seen.insert(checksum(of: changed))
      seen.insert(checksum(of: bytes.prefix(index)))
    }
    #expect(seen.count == 81)
    #expect(checksum(of: bytes[...]) == checksum(of: AnySequence(bytes)))
  }
}
