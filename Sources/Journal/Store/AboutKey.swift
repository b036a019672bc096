/// What the file says about itself.
enum AboutKey: String {
  /// The journal's own name.
  case device
  /// What the derived tables were computed with.
  case derivation
}
