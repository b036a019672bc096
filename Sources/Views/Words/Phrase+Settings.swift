import Tutor
import Wording

/// The words of the settings.
extension Phrase {
  static let settings = Bilingual(zh: "设置", en: "Settings")

  static func name(of row: SettingsRow) -> Bilingual {
    switch row {
    case .language: Bilingual(zh: "语言", en: "Language")
    case .theme: Bilingual(zh: "颜色", en: "Colours")
    case .retention: Bilingual(zh: "记忆目标", en: "Retention")
    case .spread: Bilingual(zh: "错开日期", en: "Spread")
    case .interview: Bilingual(zh: "面试日期", en: "Interview")
    }
  }

  /// What a setting does, in a sentence or two.
  static func meaning(of row: SettingsRow) -> Bilingual {
    switch row {
    case .language: Bilingual(zh: "界面用中文还是英文。", en: "Chinese or English on the screens.")
    case .theme:
      Bilingual(
        zh: "自动：终端有多少色用多少。下次启动生效。文件里写作 auto、basic、plain。",
        en: "Automatic: as many as the terminal has. From the next start on. In the file they are "
          + "auto, basic and plain."
      )
    case .retention:
      Bilingual(
        zh: "没忘的概率降到这么多，就该再答一次。越高，复习越勤。到期日随之重算。",
        en: "A question falls due when its chance of being remembered has fallen to this. Higher "
          + "means more reviews. All due dates follow."
      )
    case .spread:
      Bilingual(
        zh: "到期日提前或推后几天，免得同一天学的又挤在同一天；同一题每次算出来都一样。关掉就严格按模型算的那天。",
        en: "Due dates move by some days either way, so that what was learnt on one day does not "
          + "come back on one. Off: the very day that the model says."
      )
    case .interview:
      Bilingual(
        zh: "首页和统计会算到那天的掌握度。PgUp、PgDn 一次 7 天，r 去掉。",
        en: "Home and the figures tell how ready you will be that day. PgUp and PgDn go by 7 days, "
          + "r takes it away."
      )
    }
  }

  /// What is set.
  static func value(of row: SettingsRow, _ state: State) -> Bilingual {
    switch row {
    case .language: Bilingual(zh: "中文", en: "English")
    case .theme:
      name(of: state.settings.theme)
    case .retention:
      Bilingual(
        zh: NumberFormat.percent(state.settings.retention),
        en: NumberFormat.percent(state.settings.retention)
      )
    case .spread:
      state.settings.spreads ? Bilingual(zh: "开", en: "on") : Bilingual(zh: "关", en: "off")
    case .interview: interview(state)
    }
  }

  private static func name(of theme: ThemeChoice) -> Bilingual {
    switch theme {
    case .auto: Bilingual(zh: "自动", en: "automatic")
    case .basic: Bilingual(zh: "终端自己的 16 色", en: "the terminal's sixteen")
    case .plain: Bilingual(zh: "不用颜色", en: "none")
    }
  }

  private static func interview(_ state: State) -> Bilingual {
    guard let day = state.settings.interviewDay else {
      return Bilingual(zh: "未定", en: "not set")
    }
    let date = CalendarDay(daysSince1970: day).iso8601
    let left = day - state.now.localDay
    guard left > 0 else {
      return left == 0
        ? Bilingual(zh: "\(date)，今天", en: "\(date), today")
        : Bilingual(zh: "\(date)，已过", en: "\(date), past")
    }
    return Bilingual(
      zh: "\(date)，还有 \(left) 天",
      en: "\(date), in \(left.counted("day"))"
    )
  }

  static func keptIn(_ file: String) -> Bilingual {
    Bilingual(zh: "存在 \(file)，也可以直接改文件。", en: "Kept in \(file), which you may edit too.")
  }
}
