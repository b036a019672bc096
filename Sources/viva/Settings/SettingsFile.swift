import Foundation
import Tutor
import Wording

/// The user's file of settings.
struct SettingsFile {
  /// Where it is, or would be.
  let url: URL

  /// What it says; as usual where there is none.
  func read() -> SettingsText {
    guard let data = try? Data(contentsOf: url) else { return SettingsText("") }
    return String(data: data, encoding: .utf8).map(SettingsText.init) ?? .unreadable(url.path)
  }

  /// Whether it names the language.
  var namesLanguage: Bool { read().language != nil }

  /// Writes settings into it, with its folder where that is missing; the old file stays until the
  /// new one is whole.
  ///
  /// - Returns: Why that failed, or nil.
  func write(language: Language, settings: Settings) -> Bilingual? {
    let data = try? Data(contentsOf: url)
    guard let old = data.map({ String(data: $0, encoding: .utf8) }) ?? SettingsFile.head else {
      return SettingsText.unreadable(url.path).problem
    }
    let text = SettingsText.text(old, language: language, settings: settings)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url, options: .atomic)
      return nil
    } catch {
      return Bilingual(
        zh: "设置存不进 \(url.path)，只在这次有效。请看看文件夹能不能写。",
        en:
          "The settings cannot be written to \(url.path) and hold for this time alone. See whether "
          + "the folder can be written."
      )
    }
  }

  private static let head = """
    # Viva's settings. language: zh|en, theme: auto|basic|plain, retention: 0.70 to 0.97,
    # spread: on|off, interview: a day such as 2026-12-12.

    """
}
