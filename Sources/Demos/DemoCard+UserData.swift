import Wording

extension DemoCard {
  /// The card for a walk on data of the user's own: of those nothing is claimed and nothing
  /// predicted.
  var forUserData: DemoCard {
    var card = self
    card.claim = Bilingual(zh: "", en: "")
    card.failsWhen = Bilingual(zh: "", en: "")
    card.predictions = []
    card.claims = []
    return card
  }
}
