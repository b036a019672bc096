import Foundation
import ShippedContent
import Testing

@testable import Questions

/// Times of opening packs, to be printed and not judged: a noisy machine must not fail a build.
///
///     VIVA_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing \
///       --filter QuestionLibraryBenchmarks
@Suite(
  "Question library, timed",
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["VIVA_BENCHMARK"] != nil)
)
struct QuestionLibraryBenchmarks {
  private let clock = ContinuousClock()

  @Test("Copies of the shipped records", arguments: [9, 1_000, 10_000])
  func starts(count: Int) async throws {
    let packs = try TemporaryPacks()
    let folder = try fill(packs, with: count)
    var library: QuestionLibrary?
    let open = { library = QuestionLibrary(packFolders: [folder], cacheFolder: packs.cache) }
    report("\(count), without a cache", [clock.measure(open)])
    #expect(library?.parsedCount == count)
    // Files as young as the cache would be read again, as they must.
    try await Task.sleep(for: .milliseconds(50))
    try FileManager.default.removeItem(at: packs.cache)
    open()
    report("\(count), from the cache", (0..<41).map { _ in clock.measure(open) })
    #expect(library?.parsedCount == 0)
    let warm = try #require(library)
    #expect(warm.catalogue.questions.count == count)
    let questions = warm.catalogue.questions.map(\.id)
    report(
      "\(count), opening one question",
      try (0..<401).map { number in
        let id = questions[number * 7_919 % count]
        return try clock.measure { _ = try warm.question(id) }
      }
    )
    try Data(contentsOf: folder.appending(path: "questions/copy-3.yaml"))
      .write(to: folder.appending(path: "questions/copy-3.yaml"))
    report("\(count), one file touched", [clock.measure(open)])
  }

  private func fill(_ packs: TemporaryPacks, with count: Int) throws -> URL {
    let shipped = try #require(ShippedContent.packs).appending(component: "starter")
    let folder = packs.root.appending(component: "starter")
    try FileManager.default.copyItem(at: shipped, to: folder)
    let questions = folder.appending(component: "questions")
    let records = try FileManager.default
      .contentsOfDirectory(at: questions, includingPropertiesForKeys: nil)
      .map { try String(contentsOf: $0, encoding: .utf8) }
    try FileManager.default.removeItem(at: questions)
    try FileManager.default.createDirectory(at: questions, withIntermediateDirectories: true)
    for number in 0..<count {
      let text = records[number % records.count]
        .replacing(#/(?m)^id: .*$/#, with: "id: copy-\(number)", maxReplacements: 1)
      try packs.write(text, to: "starter/questions/copy-\(number).yaml")
    }
    return folder
  }

  private func report(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    let milliseconds = { (time: Duration) in
      String(
        format: "%.3f ms",
        Double(time.components.attoseconds) / 1e15
          + Double(time.components.seconds) * 1e3
      )
    }
    let median = milliseconds(sorted[sorted.count / 2])
    let slow = milliseconds(sorted[sorted.count * 9 / 10])
    print("\(name): median \(median), nine of ten within \(slow) (\(times.count) runs)")
  }
}
