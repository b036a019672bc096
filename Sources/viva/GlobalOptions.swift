public import ArgumentParser
public import Wording

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  /// Read through ``Console/language``, so that it also holds before a subcommand and in help.
  @Option(
    help: ArgumentHelp(
      Console.say(zh: "界面和消息的语言：zh 或 en", en: "The language of messages: zh or en.")
    )
  )
  var lang: Language?

  @Flag(
    help: ArgumentHelp(
      Console.say(zh: "记号、线条和图只用 ASCII 字符", en: "Draw marks, lines and charts in ASCII.")
    )
  )
  var ascii = false
}

extension Language: ExpressibleByArgument {}
