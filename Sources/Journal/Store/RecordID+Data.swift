import Foundation

extension RecordID {
  /// The 16 bytes as the database takes them.
  var data: Data { Data(bytes) }
}
