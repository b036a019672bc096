import Wording

/// The argument parser's English texts in the language that is spoken.
enum UsageText {
  /// A remark on a command line that cannot be used, as one sentence.
  ///
  /// - Parameter arguments: The command line, without the program's name.
  static func sentence(
    _ remark: String,
    in language: Language,
    arguments: [String] = Array(CommandLine.arguments.dropFirst())
  ) -> String {
    if let (option, value) = hyphenatedValue(remark, arguments) {
      return Bilingual(
        zh: "\(option) 后面要一个值，而“\(value)”以连字符开头，只能是选项；数值不能小于 0。用 viva --help 查看用法。",
        en: "\(option) takes a value, and '\(value)' begins with a hyphen, as options do; numbers "
          + "are from 0 up. See 'viva --help'."
      )[language]
    }
    if let name = unknownCommand(remark, arguments) {
      return Bilingual(
        zh: "没有“\(name)”这个命令。用 viva --help 查看用法。",
        en: "There is no command '\(name)'. See 'viva --help'."
      )[language]
    }
    let oneLine = remark.split(separator: "\n").map { String($0) }.joined(separator: " ")
    let remark = oneLine.hasSuffix(".") || oneLine.hasSuffix("?") ? oneLine : oneLine + "."
    switch language {
    case .en: return "\(remark) See 'viva --help'."
    case .zh:
      let known = remarks.first { remark.hasPrefix($0.start) }
      guard let known else { return "命令写得不对（\(remark)）。用 viva --help 查看用法。" }
      let rest = remark.dropFirst(known.start.count)
      let named = rest.split(separator: "'").first.map { String($0) } ?? ""
      return "\(known.zh)“\(named)”\(choices(in: remark))。用 viva --help 查看用法。"
    }
  }

  /// An option whose value is missing, and what begins with a hyphen in its place, or nil.
  private static func hyphenatedValue(
    _ remark: String,
    _ arguments: [String]
  ) -> (option: String, value: String)? {
    let start = "Missing value for '"
    guard remark.hasPrefix(start) else { return nil }
    let option = remark.dropFirst(start.count).prefix { $0 != " " && $0 != "'" }
    let pair = zip(arguments, arguments.dropFirst()).first { $0 == option && $1.hasPrefix("-") }
    return pair.map { (option: $0, value: $1) }
  }

  /// The unexpected argument that stands where a command is looked for, or nil.
  private static func unknownCommand(_ remark: String, _ arguments: [String]) -> String? {
    // One is quoted behind "Unexpected argument", more behind "2 unexpected arguments:".
    guard remark.lowercased().prefix(40).contains("unexpected argument") else { return nil }
    let name = remark.drop { $0 != "'" }.dropFirst().prefix { $0 != "'" }
    var words = arguments[...]
    while let word = words.first, word.hasPrefix("-") || word == "content" {
      words = words.dropFirst(word == "--lang" ? 2 : 1)
    }
    return words.first.map { $0 == name } == true ? String(name) : nil
  }

  /// The values that an option takes, where the remark names them.
  private static func choices(in remark: String) -> String {
    guard let start = remark.firstRange(of: "lease provide one of ") else { return "" }
    let quoted = remark[start.upperBound...].split(separator: "'", omittingEmptySubsequences: false)
    let names = quoted.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    return names.isEmpty ? "" : "，可取：\(names.joined(separator: "、"))"
  }

  private static let remarks: [(start: String, zh: String)] = [
    ("Unknown option '", "没有这个选项："),
    ("Missing value for '", "这个选项后面缺少取值："),
    ("Unexpected argument '", "多余的参数："),
    ("Missing expected argument '", "缺少参数："),
    ("The value '", "这个取值不能用："),
  ]

  /// A page of help with the argument parser's own words put into the language.
  static func help(_ page: String, in language: Language) -> String {
    guard language == .zh else { return page }
    return page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { helpLine(String($0)) }
      .joined(separator: "\n")
  }

  private static func helpLine(_ line: String) -> String {
    if line.hasPrefix("  See '") {
      let command = line.split(separator: "'").dropFirst().first ?? ""
      return "  详细帮助：\(command)"
    }
    for (english, chinese) in headings where line.contains(english) {
      return line.replacing(english, with: chinese)
    }
    return line
  }

  private static let headings: [(english: String, chinese: String)] = [
    ("OVERVIEW:", "概述："),
    ("USAGE:", "用法："),
    ("ARGUMENTS:", "参数："),
    ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "子命令："),
    ("Show the version.", "显示版本。"),
    ("Show help information.", "显示帮助。"),
    ("(values: ", "(可取："),
  ]
}
