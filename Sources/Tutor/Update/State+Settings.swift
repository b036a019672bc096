import Wording

extension State {
  mutating func handle(_ event: Event, _ screen: SettingsScreen) -> [Effect]? {
    var screen = screen
    switch event {
    case .action(.up): screen.moveMark(by: -1)
    case .action(.down): screen.moveMark(by: 1)
    case .action(.first): screen.row = .language
    case .action(.last): screen.row = .interview
    case .choose(let number):
      guard let row = SettingsRow(rawValue: number - 1) else { return [] }
      screen.row = row
    case .action(.left): return turn(screen.row, by: -1)
    case .action(.right): return turn(screen.row, by: 1)
    case .action(.pageUp): return turn(screen.row, by: -7)
    case .action(.pageDown): return turn(screen.row, by: 7)
    case .action(.resetDials): return reset(screen.row)
    case .action(.back):
      pop()
      lookAhead()
      // All due dates are computed anew, which may take long: once, and not at every key.
      return [.reschedule]
    default: return nil
    }
    replaceTop(.settings(screen))
    return []
  }

  /// Turns a setting by so many steps; the date by so many days, from today on.
  private mutating func turn(_ row: SettingsRow, by steps: Int) -> [Effect] {
    switch row {
    case .language:
      language = language.other
      return [.storeLanguage, .storeSettings]
    case .theme:
      let all = ThemeChoice.allCases
      let place = (all.firstIndex(of: settings.theme) ?? 0) + steps.signum()
      settings.theme = all[(place + all.count) % all.count]
    case .retention:
      let percent = Int((settings.retention * 100).rounded()) + steps.signum()
      let range = Settings.retentions
      settings.retention = min(max(Double(percent) / 100, range.lowerBound), range.upperBound)
    case .spread: settings.spreads.toggle()
    case .interview:
      let today = now.localDay
      settings.interviewDay =
        settings.interviewDay.map { max(today, $0 + steps) }
        ?? today + SettingsRow.usualInterviewDays
    }
    return stored
  }

  /// Whether a setting is as it is where nothing was set; the language always is.
  func isUsual(_ row: SettingsRow) -> Bool {
    let usual = Settings()
    return switch row {
    case .language: true
    case .theme: settings.theme == usual.theme
    case .retention: settings.retention == usual.retention
    case .spread: settings.spreads == usual.spreads
    case .interview: settings.interviewDay == usual.interviewDay
    }
  }

  private mutating func reset(_ row: SettingsRow) -> [Effect] {
    let usual = Settings()
    switch row {
    case .language: return []
    case .theme: settings.theme = usual.theme
    case .retention: settings.retention = usual.retention
    case .spread: settings.spreads = usual.spreads
    case .interview: settings.interviewDay = usual.interviewDay
    }
    return stored
  }

  private var stored: [Effect] { [.storeSettings] }

  /// Takes the settings as the file has them.
  mutating func take(_ settings: Settings, file: String) {
    self.settings = settings
    settingsFile = file
    lookAhead()
  }
}

extension SettingsRow {
  /// How many days ahead an interview is put that had no date.
  fileprivate static let usualInterviewDays = 14
}

extension SettingsScreen {
  fileprivate mutating func moveMark(by delta: Int) {
    let last = SettingsRow.allCases.count - 1
    row = SettingsRow(rawValue: min(max(0, row.rawValue + delta), last)) ?? row
  }
}
