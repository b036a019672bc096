import Foundation
import Wording

/// Where a command writes what it exports: a file, which is there whole or not at all, or standard
/// output.
final class OutputFile {
  private let path: String?
  private let partial: String
  private let handle: FileHandle?
  private var waiting = Data()

  /// Begins a file, or standard output where none is named.
  ///
  /// - Throws: A ``CommandFailure`` where the file is there and may not be replaced, or cannot be
  ///   made.
  init(_ path: String?, isReplacing: Bool) throws(CommandFailure) {
    self.path = path
    guard let path else {
      partial = ""
      handle = nil
      return
    }
    if !isReplacing, FileManager.default.fileExists(atPath: path) {
      throw CommandFailure(
        Bilingual(
          zh: "“\(path)”已经存在，没有改动它；要覆盖请加 --force。",
          en: "\"\(path)\" exists and was left as it is; --force replaces it."
        )
      )
    }
    partial = path + ".partial-\(getpid())"
    let made = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard made >= 0 else {
      throw CommandFailure(
        Bilingual(
          zh: "写不了“\(path)”（\(String(cString: strerror(errno)))）；请检查路径和权限。",
          en: "\"\(path)\" cannot be written (\(String(cString: strerror(errno)))); check the path "
            + "and its permissions."
        )
      )
    }
    handle = FileHandle(fileDescriptor: made, closeOnDealloc: true)
  }

  deinit { if !partial.isEmpty { unlink(partial) } }

  /// Writes bytes; they may wait for more.
  func write(_ bytes: Data) throws(CommandFailure) {
    waiting += bytes
    if waiting.count >= Self.portion { try flush() }
  }

  /// Writes a text.
  func write(_ text: String) throws(CommandFailure) { try write(Data(text.utf8)) }

  /// Writes what waits and gives the file its name.
  func finish() throws(CommandFailure) {
    try flush()
    guard let path, let handle else { return }
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw failure(String(describing: error))
    }
    guard rename(partial, path) == 0 else { throw failure(String(cString: strerror(errno))) }
  }

  /// Writes texts that belong together into a folder, under one name and an ending each. Where a
  /// file is there that differs the name gets a number behind it; none is ever replaced, and where
  /// one cannot be written none is left.
  ///
  /// - Returns: the path without its ending.
  static func keep(
    _ texts: [(ending: String, text: String)],
    named name: String,
    in folder: String
  ) throws(CommandFailure) -> String {
    let folder = URL(filePath: folder, directoryHint: .isDirectory)
    func path(_ number: Int) -> String {
      folder.appending(path: number == 1 ? name : "\(name)-\(number)").path
    }
    func isThere(_ file: String) -> Bool { FileManager.default.fileExists(atPath: file) }
    var number = 1
    while texts.contains(where: { ending, text in
      let file = "\(path(number)).\(ending)"
      return isThere(file) && FileManager.default.contents(atPath: file) != Data(text.utf8)
    }) { number += 1 }
    let path = path(number)
    let missing = texts.filter { !isThere("\(path).\($0.ending)") }
    var files: [OutputFile] = []
    for (ending, text) in missing {
      let file = try OutputFile("\(path).\(ending)", isReplacing: false)
      try file.write(text)
      try file.flush()
      files.append(file)
    }
    for (place, file) in files.enumerated() {
      do {
        try file.finish()
      } catch {
        for written in missing[..<place] { unlink("\(path).\(written.ending)") }
        throw error
      }
    }
    return path
  }

  private static let portion = 1 << 16

  private func flush() throws(CommandFailure) {
    guard !waiting.isEmpty else { return }
    defer { waiting.removeAll(keepingCapacity: true) }
    guard let handle else { return Console.write(bytes: waiting) }
    do {
      try handle.write(contentsOf: waiting)
    } catch {
      throw failure(
        (error as NSError).userInfo[NSUnderlyingErrorKey].map { "\($0)" }
          ?? error.localizedDescription
      )
    }
  }

  private func failure(_ reason: String) -> CommandFailure {
    CommandFailure(
      Bilingual(
        zh: "“\(path ?? "")”没有写成（\(reason)），没有留下半个文件。",
        en: "\"\(path ?? "")\" could not be written (\(reason)); nothing half written was left."
      ),
      status: .problems
    )
  }
}
