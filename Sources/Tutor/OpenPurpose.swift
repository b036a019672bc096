public import Questions

/// Why a question is opened.
public enum OpenPurpose: Hashable, Sendable {
  /// To read its material.
  case learn
  /// To read its material from one of its points on.
  case point(PointID)
  /// To see every answer to it.
  case history
  /// To answer it.
  case drill
  /// To be asked in a mock interview.
  case interview
  /// To name on home what of it is slipping.
  case glance
}
