public import Foundation

/// Finds packs in the file system.
public enum PackFolders {
  /// The packs right within a folder, by name; none where the folder is missing.
  public static func all(in folder: URL) -> [URL] { folders(in: folder).filter { isPack($0) } }

  /// The folders right within a folder that is for packs alone, by name; what of them has no
  /// `pack.yaml` is a problem when it is read.
  public static func folders(in folder: URL) -> [URL] {
    let names = (try? FileAccess.names(in: folder.path)) ?? []
    return names.map { folder.appending(component: $0) }
      .filter { FileAccess.isFolder($0.path) }
  }

  /// Whether a folder holds a `pack.yaml`.
  public static func isPack(_ folder: URL) -> Bool {
    (try? FileAccess.stamp(of: PackFolder(path: folder.path).packFile)) != nil
  }

  /// The packs that a path means: a pack's folder itself, a folder of packs, or a file within a
  /// pack; nil where the path leads to none of them.
  public static func meant(by path: URL) -> [URL]? {
    if isPack(path) { return [path] }
    let parent = path.deletingLastPathComponent()
    for folder in [parent, parent.deletingLastPathComponent()]
    where path.path.hasSuffix(".yaml") && isPack(folder) {
      return [folder]
    }
    let packs = all(in: path)
    return packs.isEmpty ? nil : packs
  }
}
