import ArgumentParser
import ShippedContent
import Wording

/// The root of all commands.
@main
struct Viva: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "viva",
    abstract: Console.say(
      zh: "推荐系统与深度学习面试的终端教练",
      en: "A terminal tutor and interview drill for recommender systems and deep learning."
    ),
    discussion: Console.say(
      zh: "不带子命令时打开界面，从首页开始。",
      en: "Without a subcommand the tutor opens on its home screen."
    ),
    version: "0.1.0",
    subcommands: [
      DrillCommand.self, LearnCommand.self, QuizCommand.self, InterviewCommand.self,
      DemoCommand.self, StatsCommand.self, EvaluateCommand.self, GradeCommand.self,
      ContentCommand.self, DoctorCommand.self, BackupCommand.self, RestoreCommand.self,
      ExportCommand.self, ImportCommand.self, DataCommand.self, MemoryCommand.self,
    ]
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var launcher = TutorLauncher(options: options)
    launcher.trustsCaches = true
    try launcher.run { _ throws(CommandFailure) in .home }
  }

  static func main() {
    Console.holdClosedHandles()
    do {
      var command = try parseAsRoot()
      if !(command is DemoCommand), ShippedContent.packs == nil {
        Console.complain("viva: \(CommandFailure.noShippedPacks[Console.language])")
      }
      try command.run()
    } catch {
      Console.leave(after: error)
    }
  }
}
