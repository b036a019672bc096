extension VideoTopic {
  /// How many words each topic has.
  static let wordCount = 6

  /// Words that descriptions of videos on the topic are made of; no word is in two topics.
  ///
  /// The engine reads these alone, whatever language is shown.
  var words: [String] {
    switch self {
    case .coffee: ["beans", "roast", "grinder", "espresso", "crema", "filter"]
    case .camping: ["tent", "campfire", "lantern", "trail", "sleeping", "stove"]
    case .baking: ["flour", "oven", "yeast", "dough", "butter", "crust"]
    case .guitar: ["chord", "strings", "fret", "riff", "capo", "strumming"]
    case .photography: ["lens", "aperture", "shutter", "exposure", "tripod", "portrait"]
    case .fitness: ["squat", "dumbbell", "plank", "protein", "reps", "stretch"]
    case .gardening: ["soil", "seedling", "pruning", "compost", "roses", "watering"]
    case .cats: ["kitten", "litter", "purring", "whiskers", "scratching", "catnip"]
    case .history: ["dynasty", "emperor", "treaty", "ruins", "silk", "chronicle"]
    case .coding: ["compiler", "debugger", "function", "refactor", "loop", "commit"]
    case .running: ["marathon", "pace", "sneakers", "jog", "sprint", "stride"]
    case .calligraphy: ["brush", "ink", "stroke", "xuan", "seal", "inkstone"]
    }
  }

  /// Words that go with any video.
  static let clickbait = ["unbelievable", "secret", "finally", "shocking", "truth", "wow"]
}
