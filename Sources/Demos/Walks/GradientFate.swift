/// What becomes of a gradient on its way back, as the choices of predictions are called.
enum GradientFate: String, Sendable {
  case vanishes, keeps, explodes
  /// 32 bits hold no number for it, or 0.
  case noNumber = "no-number"

  /// The share of the gradient at the start, of that at the end, below which it counts as vanished.
  static let vanishing = 1e-3
  /// The share above which it counts as exploded.
  static let exploding = 1e3

  /// Judges the gradient at the start by its ratio to that at the end.
  init(of ratio: Double) {
    self =
      if !ratio.isFinite || ratio == 0 {
        .noNumber
      } else {
        ratio < Self.vanishing ? .vanishes : ratio > Self.exploding ? .explodes : .keeps
      }
  }
}
