extension LogQCorrection {
  /// Reads `off`, `on` (the negatives alone) or `every-logit`, or nil for another text.
  public init?(_ text: String) {
    switch text {
    case "off": self = .none
    case "on": self = .negativesOnly
    case "every-logit": self = .everyLogit
    default: return nil
    }
  }
}
