import ArgumentParser
import Wording

/// Where an export goes.
struct ExportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Console.say(zh: "写到哪个文件；省略时写到标准输出", en: "The file; else standard output.")
    )
  )
  var file: String?

  @Flag(
    help: ArgumentHelp(Console.say(zh: "覆盖已有的文件", en: "Replace the file where it exists."))
  )
  var force = false

  /// Begins the output.
  func open() throws -> OutputFile { try OutputFile(file, isReplacing: force) }
}
