import ArgumentParser
import Demos
import Foundation
import Journal
import Questions
import Screen
import Terminal
import Tutor
import Wording

/// Opens the tutor on the terminal.
struct TutorLauncher {
  /// What the command line asks for.
  var options: GlobalOptions
  /// The seed that demos start with; the same every time, so that what was seen can be seen again.
  var seed = DemoSettings.defaultSeed
  /// Whether packs are shown as their caches have them, and looked at behind the first frame: where
  /// what the command line names is no question.
  var trustsCaches = false
  /// How a demo's walk is prepared.
  var prepare = DemoRuns.onOwnWorlds
  private let environment = ProcessInfo.processInfo.environment

  init(options: GlobalOptions) { self.options = options }

  /// Opens the tutor and returns when the user leaves.
  ///
  /// - Parameter opening: what to open with, found with the library at hand.
  func run(
    _ opening: (QuestionLibrary) throws(CommandFailure) -> TutorProgram.Opening
  ) throws {
    let paths = Paths(environment: environment)
    let library = paths.readLibrary(trustsCaches: trustsCaches)
    let opening = try opening(library)
    let settingsFile = SettingsFile(url: paths.settings)
    let found = settingsFile.read()
    let session = try openSession(found.settings.theme)
    let keeper = try keeper(paths)
    keeper.schedule(by: found.settings)
    keeper.troubles += found.problem.map { [$0] } ?? []
    let language = options.lang ?? found.language ?? keeper.language ?? Console.language
    let care = keeper.isKept ? JournalCare(for: paths.data) : nil
    let program = TutorProgram(
      session: session,
      keeper: keeper,
      care: care,
      settingsFile: settingsFile,
      settings: found.settings,
      library: library,
      language: language,
      ascii: options.ascii || !(session.isUTF8 || localeSaysUTF8),
      welcome: opening.isHome && !keeper.isWelcomed
        ? Welcome(isLanguageChosen: options.lang != nil) : nil,
      seed: seed,
      prepare: prepare
    )
    do {
      try program.run(opening)
    } catch {
      session.close()
      throw CommandFailure(error.sentence, status: .terminal)
    }
    session.close()
    if let sentence = care?.finish() { Console.complain("viva: \(sentence[Console.language])") }
    for rescue in program.rescued { Console.complain("viva: \(rescue.sentence[Console.language])") }
    // As a shell counts it, so that a supervisor can tell an end by signal from a quit.
    if let signal = program.endedBy { throw ExitCode(128 + signal) }
    if !program.rescued.isEmpty { throw ExitCode(ExitStatus.problems.rawValue) }
  }

  private func openSession(_ theme: ThemeChoice) throws(CommandFailure) -> TerminalSession {
    let noColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let most: ColourDepth =
      switch theme {
      case _ where noColour: .monochrome
      case .plain: .monochrome
      case .basic: .sixteen
      case .auto: .palette
      }
    do {
      return try TerminalSession(
        TerminalConfiguration(
          terminalName: environment["TERM"],
          maximumColourDepth: most,
          style: { Theme($1).style(of: $0) }
        )
      )
    } catch {
      throw CommandFailure(error.sentence, status: .terminal)
    }
  }

  /// Whether the user's locale is a UTF-8 one by its name, though it may not be installed here.
  private var localeSaysUTF8: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let name = names.first(where: { !$0.isEmpty })?.lowercased() else { return false }
    return name.contains("utf-8") || name.contains("utf8")
  }

  /// The journal in the user's folder, or, where that cannot be had, a temporary one and why.
  private func keeper(_ paths: Paths) throws(CommandFailure) -> JournalKeeper {
    let opener = JournalOpener(folder: paths.data)
    do {
      return JournalKeeper(journal: try opener.open(wait: JournalOpener.patience))
    } catch let failure {
      do {
        return JournalKeeper(
          journal: try opener.temporary(),
          trouble: TutorLauncher.notKept(failure, backup: Backup.newestSound(in: paths.data)),
          opener: opener
        )
      } catch {
        throw CommandFailure(error.sentence, status: .problems)
      }
    }
  }

  private static func notKept(_ failure: JournalError, backup: Backup?) -> Bilingual {
    let why = failure.sentence(offering: backup)
    return Bilingual(
      zh: "这次的回答不会保存：\(why.zh)",
      en: "Answers will not be kept this time: \(why.en)"
    )
  }
}

extension TutorProgram.Opening {
  /// Whether the tutor opens where it always does.
  fileprivate var isHome: Bool { if case .home = self { true } else { false } }
}
