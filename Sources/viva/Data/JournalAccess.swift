import Foundation
import Journal
import Wording

/// The user's journal as commands without a screen get at it.
struct JournalAccess {
  /// The folder that the journal lives in.
  let folder: URL
  /// A name for a journal that has to be made.
  let device: RecordID

  /// The journal of a folder; by default the user's.
  init(folder: URL = Paths.current.data) {
    self.folder = folder
    var generator = SystemRandomNumberGenerator()
    device = RecordID(using: &generator)
  }

  /// The file.
  var path: String { folder.appending(path: Journal.fileName).path(percentEncoded: false) }

  /// Whether there is a journal.
  var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  /// The journal for reading: a copy where it can only be read, also for want of space; nil where
  /// there is none, and none is made then.
  func readable() throws(JournalError) -> Journal? {
    guard isThere else { return nil }
    do {
      return try Journal.open(at: folder, newDevice: device)
    } catch let failure {
      switch failure {
      case .readOnly, .diskFull: break
      default: throw failure
      }
      let scratch = FileManager.default.temporaryDirectory.appending(
        component: "viva-\(UUID().uuidString)"
      )
      guard let copy = try? Journal.temporary(copying: folder, through: scratch, device: device)
      else { throw failure }
      return copy
    }
  }

  /// The journal for writing; made where there is none.
  func writable() throws(JournalError) -> Journal {
    try Journal.open(at: folder, newDevice: device)
  }
}

extension CommandFailure {
  /// The failure that tells of an error of the journal: something is wrong with the store.
  init(_ error: JournalError) { self.init(error.sentence, status: .problems) }
}
