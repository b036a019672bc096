import ArgumentParser

/// `--json`, of a command that prints one object.
struct JSONOption: ParsableArguments {
  @Flag(help: ArgumentHelp(Console.say(zh: "输出一个 JSON 对象", en: "Print one JSON object.")))
  var json = false
}
