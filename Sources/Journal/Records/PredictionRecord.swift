/// What the user expected of a demo, and what came.
public struct PredictionRecord: Hashable, Sendable {
  /// The demo's name.
  public var demo: String
  /// The prediction's id within the demo.
  public var prediction: String
  /// The id of the user's choice.
  public var choice: String
  /// The id of the choice that came true; where several lead and cannot be told apart, and the
  /// user's is none of them, the first of those.
  public var outcome: String
  /// The dials by name, each as it is written after `--set`.
  public var settings: [String: String]
  /// The seed of the run.
  public var seed: UInt64

  /// Creates a record.
  public init(
    demo: String,
    prediction: String,
    choice: String,
    outcome: String,
    settings: [String: String],
    seed: UInt64
  ) {
    self.demo = demo
    self.prediction = prediction
    self.choice = choice
    self.outcome = outcome
    self.settings = settings
    self.seed = seed
  }
}

extension PredictionRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case demo, prediction, choice, outcome, settings, seed
  }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    demo = try values.decode(String.self, forKey: .demo)
    prediction = try values.decode(String.self, forKey: .prediction)
    choice = try values.decode(String.self, forKey: .choice)
    outcome = try values.decode(String.self, forKey: .outcome)
    settings = try values.decode([String: String].self, forKey: .settings)
    let digits = try values.decode(String.self, forKey: .seed)
    guard let seed = UInt64(digits) else {
      throw DecodingError.dataCorruptedError(
        forKey: .seed,
        in: values,
        debugDescription: "a whole number of 64 bits expected, found \(digits)"
      )
    }
    self.seed = seed
  }

  /// Writes the stored form; the seed as text, since many readers of JSON keep only 53 bits.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(demo, forKey: .demo)
    try values.encode(prediction, forKey: .prediction)
    try values.encode(choice, forKey: .choice)
    try values.encode(outcome, forKey: .outcome)
    try values.encode(settings, forKey: .settings)
    try values.encode(String(seed), forKey: .seed)
  }
}
