import ArgumentParser
import Journal
import Memory
import Wording

/// `viva memory reset`: back to the published parameters.
struct MemoryResetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: Console.say(zh: "恢复通用参数", en: "Go back to the published parameters.")
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let access = JournalAccess()
    var generator = SystemRandomNumberGenerator()
    if access.isThere {
      do {
        try access.writable().append(
          .parameters(ParametersRecord(values: FSRSParameters.standard.values)),
          id: RecordID(using: &generator),
          at: .current
        )
      } catch {
        throw CommandFailure(error)
      }
    }
    Console.write(
      Console.say(
        zh: "今后按通用参数排复习。",
        en: "Reviews are scheduled by the published parameters from now on."
      )
    )
  }
}
