/// A small word that turns round what it reaches.
struct Negator: Hashable, Sendable {
  /// The word itself.
  let tokens: Range<Int>
  /// Sets a thing against another ("not the click rate") and denies no verb.
  let isContrast: Bool
  /// The tokens that it may deny.
  let scope: Range<Int>
  /// How far it reaches in them, in halves of an ideograph.
  let reach: Int
  /// Where the sentence turns to something else, for a disavowal that is carried on until there.
  var turn: Int? = nil
  /// Denies a whole complement, whatever it is made of.
  var isDisavowal: Bool { reach == .max }
}
