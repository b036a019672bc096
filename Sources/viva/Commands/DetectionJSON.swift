import Authoring

/// The counts of a detection.
struct DetectionJSON: Encodable {
  private let wanted: Int
  private let found: Int
  private let right: Int

  /// Takes counts.
  init(_ detection: Detection) {
    wanted = detection.wanted
    found = detection.found
    right = detection.right
  }
}
