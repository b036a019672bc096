public import Foundation

/// The packs that ship with Viva.
public enum ShippedContent {
  /// The folder that holds one folder a pack, or nil where the installation has lost it, as when
  /// the program was moved without what lies beside it.
  ///
  /// SwiftPM's own `Bundle.module` ends the program where the folder is gone, so it is looked for
  /// here: beside the program, then beside the code that was loaded, which tests run from.
  public static var packs: URL? {
    let beside = [
      Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent(),
      Bundle(for: Marker.self).bundleURL.deletingLastPathComponent(),
      Bundle(for: Marker.self).bundleURL,
    ]
    return packs(beside: beside.compactMap { $0 })
  }

  /// The first such folder beside something in one of these folders, or nil.
  static func packs(beside folders: [URL]) -> URL? {
    let files = FileManager.default
    for folder in folders {
      for path in ["resources/packs", "bundle/packs", "bundle/Contents/Resources/packs"] {
        let packs = folder.appending(path: "viva_ShippedContent.\(path)")
        var isFolder: ObjCBool = false
        if files.fileExists(atPath: packs.path, isDirectory: &isFolder), isFolder.boolValue {
          return packs
        }
      }
    }
    return nil
  }

  /// Tells which file the code was loaded from.
  private final class Marker {}
}
