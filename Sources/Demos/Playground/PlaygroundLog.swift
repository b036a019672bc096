/// What a training showed, at the states that were shown.
struct PlaygroundLog: Hashable, Sendable {
  /// How many steps there are in all.
  static let steps = 2000
  /// How many steps one state goes on by.
  static let stride = 20

  /// The steps at which it was measured, from 0.
  private(set) var places: [Double] = []
  /// The losses over all training points.
  private(set) var training: [Double] = []
  /// The losses over all test points.
  private(set) var test: [Double] = []
  /// The share of training points that were right at last.
  private(set) var trainingAccuracy = Double.nan
  /// The share of test points that were.
  private(set) var testAccuracy = Double.nan

  /// How many steps were made.
  var done: Int { max(0, places.count - 1) * Self.stride }

  mutating func append(training: NetworkScore, test: NetworkScore) {
    places.append(Double(places.count * Self.stride))
    self.training.append(training.loss)
    self.test.append(test.loss)
    trainingAccuracy = training.accuracy
    testAccuracy = test.accuracy
  }

  /// The first step shown at which the training loss was no finite number, or nil.
  var lostAt: Int? {
    training.firstIndex { !$0.isFinite }.map { Int(places[$0]) }
  }

  /// How it ended, as the choices of a prediction are called.
  var outcome: String {
    guard training.last?.isFinite == true, testAccuracy.isFinite else { return "no-number" }
    return testAccuracy > 0.9 ? "learns" : testAccuracy > 0.7 ? "partly" : "fails"
  }
}
