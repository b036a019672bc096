import Foundation
import GRDB
import Testing

extension InTerminal {
  /// `kill -9` at random moments of a session that goes on each time: no acknowledged record is
  /// lost, none is half, the draft is at most a second old, and the store opens.
  ///
  /// The session answers a question, overrules a verdict, takes a quiz item, and answers in a mock
  /// interview, in turn. `VIVA_KILLS=500` kills so often; `./check` does so twice for each.
  @Suite struct KillStories {
    private static let kills =
      ProcessInfo.processInfo.environment["VIVA_KILLS"].flatMap { Int($0) }
      ?? 2 * Scene.allCases.count

    /// How old a draft may be, and how long a key may take from here to the program.
    private static let age = Duration.seconds(1)
    private static let way = Duration.milliseconds(300)

    @Test func nothingThatWasAcknowledgedIsLost() throws {
      let home = try TemporaryFolder()
      var known: [String: Set<Data>] = [:]
      for round in 0..<Self.kills {
        let scene = Scene.allCases[round % Scene.allCases.count]
        let viva = try scene.open(home)
        let journal = try JournalFile(in: home)
        let opened = try journal.records()
        Self.expect(known, in: opened, "round \(round), opened again")
        // What it took to come this far was waited for.
        let kept = opened.mapValues(\.count)
        let session = try Session(of: scene, on: viva, round: round)
        let end = ContinuousClock.now
        try viva.kill(SIGKILL)
        try viva.expectLeft(with: 128 + SIGKILL)

        let left = try journal.records()
        Self.expect(opened, in: left, "round \(round), killed")
        let found = left.mapValues(\.count)
        for kind in Scene.kinds {
          let told = kept[kind, default: 0] + session.acknowledged.count { $0 == kind }
          // What was handed in just now may be there though the screen had not said so.
          let most = told + (session.pending == kind ? 1 : 0)
          #expect((told...most).contains(found[kind, default: 0]), "round \(round): \(kind)")
        }
        let records = Scene.kinds.reduce(0) {
          $0 + found[$1, default: 0] - kept[$1, default: 0]
        }
        if records == session.acknowledged.count {
          let draft = try journal.drafts().joined(separator: "\n")
          let old = session.typed.filter { $0.at + Self.age + Self.way < end }.map(\.word)
          let lost = old.filter { !draft.contains($0 + " ") }
          #expect(
            lost.isEmpty,
            "round \(round): \(lost) of \(session.typed.count) words, in \(draft)"
          )
        }
        known = left
        #expect(try Program(home: home).run(["doctor"]).status == 0, "round \(round)")
      }
      let told = Scene.kinds.map { "\(known[$0]?.count ?? 0) \($0)" }.joined(separator: ", ")
      print("\(Self.kills) kills: \(told) kept")
    }

    /// Kills it while it opens and makes its backup, and while it leaves and saves what was written
    /// last: whatever was there is there still, and a backup is whole or is not there.
    @Test func nothingIsLostToAKillWhileItOpensOrLeaves() throws {
      let home = try TemporaryFolder()
      var log = SampleLog(device: 1)
      for index in 0..<2000 { log.answer("q-\(index % 7)", day: index / 9, isCovered: true) }
      try home.write(log.text, to: "log.jsonl")
      let program = try Program(home: home)
      #expect(try program.run(["import", "log.jsonl"]).status == 0)
      let known = try JournalFile(in: home).records()
      var backups = 0
      for round in 0..<Self.kills {
        let leaves = round.isMultiple(of: 2)
        try? FileManager.default.removeItem(atPath: home.path("backups"))
        let viva = try VivaInTerminal(["drill", "itemcf-time-weight"], home: home)
        if leaves {
          try viva.expect("Ctrl-D")
          try viva.type("w\(round)")
          try viva.press("C-c")
        } else {
          try viva.expect(
            { try viva.stage.holds("pid") && viva.stage.text("pid").hasSuffix("\n") },
            "it never started"
          )
        }
        usleep(UInt32.random(in: 0...(leaves ? 60_000 : 400_000)))
        try viva.killUnlessLeft()
        let left = try JournalFile(in: home).records()
        Self.expect(known, in: left, "round \(round)")
        #expect(left == known, "round \(round)")
        #expect(try program.run(["doctor"]).status == 0, "round \(round)")
        let names = try? FileManager.default.contentsOfDirectory(atPath: home.path("backups"))
        for name in names ?? [] where name.hasSuffix(".sqlite") {
          backups += 1
          let exact = try program.run(["restore", name, "--exact", "--dry-run"])
          #expect(exact.output.contains("with 2000 sound records"), "\(exact.output)")
        }
      }
      print("\(Self.kills) kills at opening or leaving: \(backups) backups made, all whole")
    }

    /// Expects every record that was there to be there still, whatever came in since.
    private static func expect(
      _ known: [String: Set<Data>],
      in found: [String: Set<Data>],
      _ moment: String
    ) {
      for (kind, records) in known {
        let lost = records.subtracting(found[kind] ?? [])
        #expect(lost.isEmpty, "\(moment): \(lost.count) of \(records.count) \(kind) are gone")
      }
    }

    /// What is done in a round until it is killed.
    private enum Scene: CaseIterable {
      case answer, overrule, quiz, interview

      /// The kinds of records that come of it.
      static let kinds = ["answer", "overrule", "quiz", "interview", "probe"]

      /// Starts the tutor and goes to where words are written.
      func open(_ home: TemporaryFolder) throws -> VivaInTerminal {
        switch self {
        case .answer, .overrule: return try .answering(home: home)
        case .quiz:
          let viva = try VivaInTerminal(
            ["quiz", "itemcf-time-weight", "--lang", "en"],
            home: home
          )
          // A round that was killed is gone on with, from where it was.
          try viva.expect("Quiz ", "/")
          try QuizTaker(viva).goToWords()
          return viva
        case .interview:
          let viva = try VivaInTerminal(
            ["interview", "--length", "10", "deep-networks", "--lang", "en"],
            home: home
          )
          // One that was killed is gone on with, from where it was.
          try viva.expect(
            {
              let screen = try viva.screen()
              return screen.contains("Ctrl-D") || screen.contains("Enter go on")
            },
            "the interview did not begin"
          )
          if try viva.screen().contains("Enter go on") { try viva.press("Enter") }
          try viva.expect("question ", "Ctrl-D")
          return viva
        }
      }

      /// What is pressed once some words are written, what the screen says then, and the kind of
      /// record that it tells of. An interview has its own steps.
      var steps: [(key: String, said: String, record: String?)] {
        let answered: [(String, String, String?)] = [
          ("C-d", "How sure are you?", nil), ("2", "What a full answer names", "answer"),
        ]
        return switch self {
        case .answer: answered
        case .overrule: answered + [("o", "You overruled the grader", "overrule")]
        case .quiz: [("Enter", "How sure are you?", nil), ("2", "back in", "quiz")]
        case .interview: []
        }
      }
    }

    /// What was done in a round, up to a random moment.
    private struct Session {
      /// The words that were typed since words were handed in last.
      private(set) var typed: [(word: String, at: ContinuousClock.Instant)] = []
      /// The kinds of records that the screen has told of.
      private(set) var acknowledged: [String] = []
      /// The kind of record that was asked for and not told of, or nil.
      private(set) var pending: String?

      init(of scene: Scene, on viva: VivaInTerminal, round: Int) throws {
        let moment = ContinuousClock.now + .milliseconds(Int.random(in: 50...4000))
        // Two of three rounds hand in what they have written after some words.
        let handsIn = !(round / Scene.allCases.count).isMultiple(of: 3)
        var steps = handsIn ? scene.steps[...] : []
        var words = Int.random(in: 1...12)
        var number = 0
        while ContinuousClock.now < moment {
          if typed.count >= words, let step = steps.first {
            guard
              try press(
                step.key,
                for: step.record,
                on: viva,
                until: moment,
                { $0.contains(step.said) }
              )
            else { return }
            steps.removeFirst()
            words = 0
          } else if typed.count >= words, scene == .interview, handsIn {
            let place = try Self.place(on: viva)
            let record = place?.contains("follow-up") == true ? "probe" : "answer"
            guard
              try press("C-d", for: record, on: viva, until: moment, { Self.place($0) != place })
            else { return }
            // The interview may be over.
            guard try Self.place(on: viva) != nil else { return }
            words = Int.random(in: 1...6)
          } else if acknowledged.isEmpty || scene == .interview {
            let word = "w\(round)x\(number)"
            number += 1
            try viva.type(word + " ")
            typed.append((word, .now))
            usleep(60_000)
          } else {
            usleep(60_000)
          }
        }
      }

      /// Presses a key and looks whether the screen says what it should, as long as there is time.
      private mutating func press(
        _ key: String,
        for record: String?,
        on viva: VivaInTerminal,
        until moment: ContinuousClock.Instant,
        _ isSaid: (String) -> Bool
      ) throws -> Bool {
        pending = record
        try viva.press(key)
        while ContinuousClock.now < moment {
          guard isSaid(try viva.screen()) else { continue }
          pending = nil
          if let record {
            acknowledged.append(record)
            typed = []
          }
          return true
        }
        return false
      }

      /// Which question or follow-up of an interview is on the screen, or nil.
      private static func place(on viva: VivaInTerminal) throws -> String? {
        place(try viva.screen())
      }

      private static func place(_ screen: String) -> String? {
        screen.firstMatch(of: #/question \d+ of \d+(, follow-up \d+)?/#).map { String($0.0) }
      }
    }
  }
}
