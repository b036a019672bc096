import Foundation
import GRDB

extension JournalError {
  /// Tells an error of SQLite, or of the layer above it, in the journal's own terms.
  init(_ error: any Error, path: String) {
    if let error = error as? JournalError {
      self = error
      return
    }
    if let error = error as? RowDecodingError {
      self = .damaged(path: path, reason: String(describing: error))
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, code: 0, reason: String(describing: error))
      return
    }
    let reason = error.message ?? String(describing: error.resultCode)
    self =
      switch error.resultCode {
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly(path: path)
      case .SQLITE_CANTOPEN: .cannotOpen(path: path)
      case .SQLITE_NOTADB: .notADatabase(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, reason: reason)
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      // The file that instances share beside the journal cannot grow.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
        .diskFull(path: path)
      default:
        .failed(path: path, code: Int(error.extendedResultCode.rawValue), reason: reason)
      }
  }

  /// Tells what reading a journal met.
  public init(reading error: any Error, path: String) { self.init(error, path: path) }

  /// Tells an error of the system by its number.
  static func ofSystem(_ number: Int32, path: String) -> JournalError {
    switch number {
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOENT, EISDIR, ENOTDIR: .cannotOpen(path: path)
    default: .failed(path: path, code: Int(number), reason: String(cString: strerror(number)))
    }
  }
}
