import Foundation
import Neural
import Testing

/// What Scripts/generate_neural_fixtures.py wrote down of PyTorch in float64.
enum Fixture {
  struct Numbers: Decodable {
    var rows: Int
    var columns: Int
    var elements: [Double]

    func matrix<Scalar: NeuralScalar>() -> Matrix<Scalar> {
      Matrix(rows: rows, columns: columns, elements: elements.map { Scalar($0) })
    }
  }

  struct Case: Decodable {
    var name: String
    var inputs: [Numbers]
    var factors: Numbers
    var result: Numbers
    var gradients: [Numbers]
    var integers: [Int32]?
    var state: [Numbers]?
  }

  struct Clipping: Decodable {
    var name: String
    var limit: Double
    var norm: Double
    var before: [Numbers]
    var after: [Numbers]
  }

  struct Optimisation: Decodable {
    var name: String
    var start: Numbers
    var gradients: [Numbers]
    var values: [Numbers]
  }

  struct Sparse: Decodable {
    struct Step: Decodable {
      var rows: [Int32]
      var factors: Numbers
      var value: Numbers
    }

    var start: Numbers
    var steps: [Step]
  }

  struct Initialisation: Decodable {
    var name: String
    var inputs: Int
    var outputs: Int
    var deviation: Double
  }

  struct Schedule: Decodable {
    var name: String
    var factors: [Double]
  }

  static func read<Content: Decodable>(_ name: String) throws -> Content {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures")
    )
    return try JSONDecoder().decode(Content.self, from: Data(contentsOf: url))
  }

  /// The largest difference, as a share of the number that was expected there.
  ///
  /// Of numbers that cancelled to less than a hundredth of the largest, as a share of that
  /// hundredth: a precision's last digits decide about them.
  static func error<Scalar: NeuralScalar>(_ found: Matrix<Scalar>, _ expected: Numbers) -> Double {
    guard found.rows == expected.rows, found.columns == expected.columns else { return .infinity }
    let floor = (expected.elements.map(abs).max() ?? 0) / 100
    var worst = 0.0
    for (number, target) in zip(found.elements, expected.elements) {
      let difference = abs(Double(number) - target)
      let share = difference == 0 ? 0 : difference / max(abs(target), floor)
      // NaN is the worst of all.
      if !(share <= worst) { worst = share }
    }
    return worst
  }

  /// How far a precision may be from float64.
  static func tolerance<Scalar: NeuralScalar>(_: Scalar.Type) -> Double {
    Scalar.self == Double.self ? 1e-6 : 1e-4
  }
}
