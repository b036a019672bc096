import Foundation

/// Where Viva keeps what belongs to the user.
struct Paths: Hashable {
  /// Packs, the journal, and nothing that could be made anew.
  let data: URL
  /// What can be made anew at any time, or nil where no place for it is known.
  let cache: URL?
  /// What the user has set.
  let settings: URL

  /// Finds the folders from the environment: `VIVA_HOME` holds all, else the XDG folders count,
  /// else those below the home folder. A relative XDG path is ignored, as its specification asks.
  init(environment: [String: String]) {
    func folder(_ name: String) -> URL? {
      guard let path = environment[name], !path.isEmpty else { return nil }
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    func absolute(_ name: String) -> URL? {
      environment[name]?.hasPrefix("/") == true ? folder(name) : nil
    }
    let home = folder("HOME") ?? FileManager.default.homeDirectoryForCurrentUser
    if let all = folder("VIVA_HOME") {
      data = all
      cache = all.appending(component: "cache")
      settings = all.appending(component: "settings.yaml")
    } else {
      let share = absolute("XDG_DATA_HOME") ?? home.appending(path: ".local/share")
      let caches = absolute("XDG_CACHE_HOME") ?? home.appending(component: ".cache")
      data = share.appending(component: "viva")
      cache = caches.appending(component: "viva")
      let configuration = absolute("XDG_CONFIG_HOME") ?? home.appending(component: ".config")
      settings = configuration.appending(path: "viva/settings.yaml")
    }
  }

  /// The user's own packs, one folder each.
  var packs: URL { data.appending(component: "packs") }
}
