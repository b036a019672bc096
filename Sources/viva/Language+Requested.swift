import Wording

extension Language {
  /// The language that a command line asks for, else that of the locale, else English.
  ///
  /// The command line is searched before it is parsed, so that even a sentence about a command
  /// line that cannot be parsed comes in the right language.
  static func requested(arguments: [String], environment: [String: String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
      if argument == "--lang", arguments.indices.contains(index + 1),
        let language = Language(rawValue: arguments[index + 1])
      {
        return language
      }
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment[name], !locale.isEmpty else { continue }
      return locale.hasPrefix("zh") ? .zh : .en
    }
    return .en
  }
}
