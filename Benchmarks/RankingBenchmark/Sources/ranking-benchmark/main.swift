import Neural
import Recommender

// recipe CORRELATION FIRST-SEED LAST-SEED [NAME=VALUE…]
// esmm FIRST-SEED LAST-SEED [NAME=VALUE…]
// steps
// A name is a setting or a model, whose value is its learning rate; models without one are left
// out.
BLAS.useThreads(1)
let words = CommandLine.arguments.dropFirst().filter { !$0.contains("=") }
var settings: [String: Double] = [:]
for word in CommandLine.arguments.dropFirst() where word.contains("=") {
  let parts = word.split(separator: "=")
  guard parts.count == 2, let value = Double(parts[1]) else {
    fatalError("expected NAME=NUMBER, not \(word)")
  }
  settings[String(parts[0])] = value
}

@MainActor
func take(_ name: String, _ set: (Int) -> Void) {
  if let value = settings.removeValue(forKey: name) { set(Int(value)) }
}

let numbers = words.dropFirst().compactMap { Double($0) }
switch (words.first, numbers.count) {
case ("recipe", 3):
  var recipe = RecipeSettings()
  take("train") { recipe.train = $0 }
  take("test") { recipe.test = $0 }
  take("epochs") { recipe.epochs = $0 }
  take("batch") { recipe.batchSize = $0 }
  try Recipe.run(
    correlation: numbers[0],
    seeds: UInt64(numbers[1])...UInt64(numbers[2]),
    learningRates: settings,
    settings: recipe
  )
case ("esmm", 2):
  var space = EntireSpaceSettings()
  take("pages") { space.pages = $0 }
  take("test-pages") { space.testPages = $0 }
  take("epochs") { space.epochs = $0 }
  take("batch") { space.batchSize = $0 }
  take("names") { space.seesNamesOnly = $0 != 0 }
  take("users") { space.world.users = $0 }
  take("items") { space.world.items = $0 }
  if let weight = settings.removeValue(forKey: "cart-weight") { space.cartWeight = weight }
  let effects: [(String, WritableKeyPath<ShopWorldOptions, Double>)] = [
    ("looks-with-quality", \.looksWithQuality), ("taste", \.taste), ("looks", \.looks),
    ("quality", \.quality), ("price", \.price), ("mood", \.hiddenMood),
    ("policy", \.policyStrength), ("click-logit", \.clickLogit), ("cart-logit", \.cartLogit),
  ]
  for (name, path) in effects {
    if let value = settings.removeValue(forKey: name) { space.world[keyPath: path] = value }
  }
  try EntireSpace.run(
    seeds: UInt64(numbers[0])...UInt64(numbers[1]),
    learningRates: settings,
    settings: space
  )
case ("steps", 0):
  try Steps.serve()
default:
  fatalError("expected recipe CORRELATION SEED SEED, esmm SEED SEED, or steps")
}
