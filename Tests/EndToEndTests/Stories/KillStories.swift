import Foundation
import GRDB
import Testing

extension InTerminal {
  /// `kill -9` at random moments of a session that goes on each time: no acknowledged answer is
  /// lost, no record is half, the draft is at most a second old, and the store opens.
  ///
  /// `VIVA_KILLS=500` kills so often; `./check` does so three times.
  @Suite struct KillStories {
    private static let kills =
      ProcessInfo.processInfo.environment["VIVA_KILLS"].flatMap { Int($0) } ?? 3

    /// How old a draft may be, and how long a key may take from here to the program.
    private static let age = Duration.seconds(1)
    private static let way = Duration.milliseconds(300)

    @Test func nothingThatWasAcknowledgedIsLost() throws {
      let home = try TemporaryFolder()
      var acknowledged = 0
      var answered = 0
      for round in 0..<Self.kills {
        let viva = try VivaInTerminal.answering(home: home)
        let moment = ContinuousClock.now + .milliseconds(Int.random(in: 50...4000))
        var typed: [(word: String, at: ContinuousClock.Instant)] = []
        // Every other round hands in what it has written after some words.
        let handsIn = round.isMultiple(of: 2) ? Int.random(in: 1...12) : .max
        var isHandedIn = false
        while ContinuousClock.now < moment {
          if typed.count == handsIn {
            isHandedIn = true
            try viva.press("C-d")
            guard try Self.waits(for: "How sure are you?", on: viva, until: moment) else { break }
            try viva.press("2")
            guard try Self.waits(for: "What a full answer names", on: viva, until: moment) else {
              break
            }
            acknowledged += 1
            break
          }
          let word = "w\(round)x\(typed.count)"
          try viva.type(word + " ")
          typed.append((word, .now))
          usleep(60_000)
        }
        let end = ContinuousClock.now
        try viva.kill(SIGKILL)
        try viva.expectLeft(with: 128 + SIGKILL)

        let journal = try JournalFile(in: home)
        let count = try journal.count(of: "answer")
        // What was handed in just now may be there though the screen had not said so.
        #expect(
          (acknowledged...acknowledged + (isHandedIn ? 1 : 0)).contains(count),
          "round \(round)"
        )
        let isAnswered = count > answered
        (acknowledged, answered) = (count, count)
        if !isAnswered {
          let draft = try journal.drafts().joined(separator: "\n")
          let old = typed.filter { $0.at + Self.age + Self.way < end }.map(\.word)
          let lost = old.filter { !draft.contains($0 + " ") }
          #expect(lost.isEmpty, "round \(round): \(lost) of \(typed.count) words, in \(draft)")
        }
        #expect(try Program(home: home).run(["doctor"]).status == 0, "round \(round)")
      }
      print("\(Self.kills) kills: \(answered) answers kept")
    }

    /// Looks for a text as long as there is time.
    private static func waits(
      for text: String,
      on viva: VivaInTerminal,
      until moment: ContinuousClock.Instant
    ) throws -> Bool {
      while ContinuousClock.now < moment {
        if try viva.screen().contains(text) { return true }
      }
      return false
    }
  }
}
