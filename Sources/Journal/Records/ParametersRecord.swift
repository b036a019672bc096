/// The parameters of the model of forgetting, as fitted to the user's own reviews.
///
/// The last of them in the log's order decides when questions fall due, on every machine that holds
/// the record.
public struct ParametersRecord: Codable, Hashable, Sendable {
  /// The model's name and version, such as `FSRS-6`; another program may know others.
  public var model: String
  /// The model's numbers in its own order.
  public var values: [Double]
  /// How many reviews they were fitted to; 0 for the published ones.
  public var reviews: Int
  /// The log loss of the published parameters on those reviews, in nats, or nil.
  public var lossBefore: Double?
  /// The log loss of fitted parameters on reviews that were held out, in nats, or nil.
  public var lossAfter: Double?

  private enum CodingKeys: String, CodingKey {
    case model, values, reviews, lossBefore, lossAfter
  }

  /// Creates a record of the model that this program knows.
  public init(
    values: [Double],
    reviews: Int = 0,
    lossBefore: Double? = nil,
    lossAfter: Double? = nil
  ) {
    model = ParametersRecord.fsrs6
    self.values = values
    self.reviews = reviews
    self.lossBefore = lossBefore
    self.lossAfter = lossAfter
  }

  /// The name of FSRS-6.
  public static let fsrs6 = "FSRS-6"
}
