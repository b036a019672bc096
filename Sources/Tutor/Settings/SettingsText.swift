public import Wording

/// The file of settings: a line `key: value` each, `#` before remarks. It is YAML, so that editors
/// know it.
///
/// | key | values |
/// | --- | --- |
/// | `language` | `zh`, `en` |
/// | `theme` | `auto`, `basic`, `plain` |
/// | `retention` | from 0.70 to 0.97 |
/// | `spread` | `on`, `off` |
/// | `interview` | a day such as `2026-12-12` |
public struct SettingsText: Hashable, Sendable {
  /// The language, or nil where the file names none.
  public var language: Language?
  /// All else; what the file does not name is as usual.
  public var settings = Settings()
  /// What is wrong with the file, each a sentence with the line's number; those lines count for
  /// nothing.
  public private(set) var problems: [Bilingual] = []

  /// Reads a file's text. It never fails: what cannot be used is named and left out.
  public init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      guard let (key, value) = SettingsText.pair(in: line) else {
        if !SettingsText.isRemark(line) {
          problems.append(SettingsText.noPair(number + 1))
        }
        continue
      }
      if !take(key, value) { problems.append(SettingsText.unusable(key, value, number + 1)) }
    }
  }

  /// The settings as usual, for a file that is no text.
  public static func unreadable(_ file: String) -> SettingsText {
    var text = SettingsText("")
    text.problems = [
      Bilingual(
        zh: "设置文件 \(file) 不是 UTF-8 文本，没有生效，也不会被改写。请改好或删掉它。",
        en: "The settings in \(file) are no UTF-8 text; they count for nothing and are left as "
          + "they are. Mend or remove the file."
      )
    ]
    return text
  }

  /// The first of what is wrong, and how much more there is; nil where nothing is.
  public var problem: Bilingual? {
    guard let first = problems.first, problems.count > 1 else { return problems.first }
    let more = problems.count - 1
    return Bilingual(
      zh: first.zh + "另有 \(more) 行也有问题。",
      en: first.en + (more == 1 ? " One more line is wrong." : " \(more) more lines are wrong.")
    )
  }

  private mutating func take(_ key: String, _ value: String) -> Bool {
    switch Key(rawValue: key) {
    case .language:
      guard let found = Language(rawValue: value) else { return false }
      language = found
    case .theme:
      guard let found = ThemeChoice(rawValue: value) else { return false }
      settings.theme = found
    case .retention:
      guard let found = Double(value), Settings.retentions.contains(found) else { return false }
      settings.retention = found
    case .spread:
      guard value == "on" || value == "off" else { return false }
      settings.spreads = value == "on"
    case .interview:
      guard let day = CalendarDay(iso8601: value) else { return false }
      settings.interviewDay = day.daysSince1970
    case nil: return false
    }
    return true
  }

  /// A file's text with settings in the place of those that it had; remarks, and lines that mean
  /// nothing, stay where they are.
  public static func text(
    _ old: String,
    language: Language,
    settings: Settings
  ) -> String {
    var values: [(key: Key, value: String?)] = [
      (.language, language.rawValue), (.theme, settings.theme.rawValue),
      (.retention, NumberFormat.fixed(settings.retention, fractionDigits: 2)),
      (.spread, settings.spreads ? "on" : "off"),
      (.interview, settings.interviewDay.map { CalendarDay(daysSince1970: $0).iso8601 }),
    ]
    var lines: [String] = []
    for line in old.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      guard let key = pair(in: line).flatMap({ Key(rawValue: $0.key) }) else {
        lines.append(String(line))
        continue
      }
      guard let place = values.firstIndex(where: { $0.key == key }) else { continue }
      if let value = values.remove(at: place).value { lines.append("\(key.rawValue): \(value)") }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    for (key, value) in values {
      if let value { lines.append("\(key.rawValue): \(value)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private enum Key: String {
    case language, theme, retention, spread, interview
  }

  private static func isRemark(_ line: Substring) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    return text.isEmpty || text.hasPrefix("#") || text == "---"
  }

  /// The key and the value of a line, without quotes and a remark behind them.
  private static func pair(in line: Substring) -> (key: String, value: String)? {
    guard !isRemark(line), let colon = line.firstIndex(of: ":") else { return nil }
    func trimmed(_ text: Substring) -> String {
      let start = text.drop(while: \.isWhitespace)
      return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
    var value = line[line.index(after: colon)...]
    if let remark = value.firstRange(of: " #") { value = value[..<remark.lowerBound] }
    let bare = trimmed(value).filter { $0 != "\"" && $0 != "'" }
    return (trimmed(line[..<colon]), bare)
  }

  private static func noPair(_ line: Int) -> Bilingual {
    Bilingual(
      zh: "设置文件第 \(line) 行看不懂，应写成“键: 值”；这一行没有生效。",
      en: "Line \(line) of the settings is no \"key: value\"; it counts for nothing."
    )
  }

  private static func unusable(_ key: String, _ value: String, _ line: Int) -> Bilingual {
    let known = ["language", "theme", "retention", "spread", "interview"]
    guard let wanted = wanted[key] else {
      let meant = NearestName.of(key, in: known).map(NearestName.question)
      return Bilingual(
        zh: "设置文件第 \(line) 行没有“\(key)”这一项"
          + (meant.map { "；\($0.zh)" } ?? "，可用的有 \(known.joined(separator: "、"))。"),
        en: "Line \(line) of the settings: there is no \"\(key)\"; "
          + (meant?.en ?? "there are \(known.joined(separator: ", ")).")
      )
    }
    return Bilingual(
      zh: "设置文件第 \(line) 行的 \(key) 不能是“\(value)”，要写 \(wanted.zh)；这一行没有生效。",
      en: "Line \(line) of the settings: \(key) cannot be \"\(value)\"; it takes \(wanted.en)."
    )
  }

  private static let wanted: [String: Bilingual] = [
    "language": Bilingual(zh: "zh 或 en", en: "zh or en"),
    "theme": Bilingual(zh: "auto、basic 或 plain", en: "auto, basic or plain"),
    "retention": Bilingual(zh: "0.70 到 0.97", en: "0.70 to 0.97"),
    "spread": Bilingual(zh: "on 或 off", en: "on or off"),
    "interview": Bilingual(zh: "2026-12-12 这样的日期", en: "a day such as 2026-12-12"),
  ]
}
