import CNcurses

/// How characters are written to the terminal.
public enum LocaleEncoding: Hashable, Sendable {
  /// UTF-8, as the user's locale says.
  case utf8
  /// UTF-8, although the user's locale knows only ASCII or is not installed. Terminals of today
  /// show it, but nobody promised.
  case assumedUTF8
  /// Another encoding: what it can not write becomes a question mark.
  case other(name: String)

  /// Takes a locale for characters, and UTF-8 where that one knows only ASCII.
  static func take(localeName: String) -> LocaleEncoding {
    let isInstalled = viva_locale_set(localeName) == 0
    let name = currentName()
    if isInstalled, isUTF8(name) { return .utf8 }
    // What ASCII is called by glibc, by musl and Darwin, and by Solaris.
    let asciiNames = ["ANSI_X3.4-1968", "US-ASCII", "ASCII", "646", ""]
    guard !isInstalled || asciiNames.contains(name) else { return .other(name: name) }
    for fallback in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where viva_locale_set(fallback) == 0 {
      if isUTF8(currentName()) { return .assumedUTF8 }
    }
    _ = viva_locale_set("C")
    return .other(name: currentName())
  }

  private static func isUTF8(_ name: String) -> Bool {
    ["utf-8", "utf8"].contains(name.lowercased())
  }

  private static func currentName() -> String {
    String(unsafeUninitializedCapacity: 64) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { Int(viva_locale_encoding($0.baseAddress, 64)) }
    }
  }
}
