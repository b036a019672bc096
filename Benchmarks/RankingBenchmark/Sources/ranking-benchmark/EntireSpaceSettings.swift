import Recommender

/// How much of the shop's log is learnt from, and how.
struct EntireSpaceSettings {
  var world = ShopWorldOptions()
  /// Whether a model sees names alone, as of a shop that knows nothing else.
  var seesNamesOnly = false
  /// What the loss on carts is multiplied with, that on clicks being 1.
  var cartWeight = 1.0
  var pages = 3000
  var testPages = 3000
  var epochs = 8
  var batchSize = 256
}
