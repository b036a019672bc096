/// Why a question is opened.
public enum OpenPurpose: Hashable, Sendable {
  /// To read its material.
  case learn
  /// To answer it.
  case drill
  /// To be asked in a mock interview.
  case interview
  /// To name on home what of it is slipping.
  case glance
}
