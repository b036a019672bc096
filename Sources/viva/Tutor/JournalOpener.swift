import Foundation
import Journal

/// Opens the user's journal, at the start and again as long as it could not be had.
struct JournalOpener {
  private let folder: URL
  private let device: RecordID

  /// Creates an opener for a folder.
  init(folder: URL) {
    self.folder = folder
    var generator = SystemRandomNumberGenerator()
    device = RecordID(using: &generator)
  }

  /// How long the start waits for another program's lock, in seconds: the screen is blank
  /// meanwhile.
  static let patience = 1.5
  /// How long a later try waits, in seconds: the user is writing meanwhile.
  static let glance = 0.2

  /// Opens the journal.
  func open(wait: Double) throws(JournalError) -> Journal {
    try Journal.open(at: folder, newDevice: device, wait: wait)
  }

  /// A journal in memory: with the earlier answers where they can at least be read.
  func temporary() throws(JournalError) -> Journal {
    let scratch = FileManager.default.temporaryDirectory.appending(
      component: "viva-\(UUID().uuidString)"
    )
    if let copy = try? Journal.temporary(copying: folder, through: scratch, device: device) {
      return copy
    }
    return try Journal.temporary(device: device)
  }
}
