import Neural
import Randomness

/// What users and items have in common: a table of ids, tables of attributes, layers, and a length.
///
///     x = [id, attribute 1, …, pooled history]   (what there is of it)
///     h = max(0, W₁ · x + b₁)                    (for each of the hidden layers, if any)
///     v = W₂ · h + b₂,  and v / ‖v‖ where outputs are normalised
struct Tower: Sendable {
  /// A row for each id and one more for an id that is hidden or unknown: `[ids + 1, dimensions]`.
  let ids: Embedding?
  /// A table for each attribute: `[values, dimensions]`.
  let attributes: [Embedding]
  /// A row for each item of a history: `[items, dimensions]`.
  let history: Embedding?
  private let layers: DenseStack
  private let isNormalised: Bool

  /// How large a tower is.
  struct Shape {
    /// How many ids; nil for none.
    var ids: Int?
    /// How many items a history may hold; nil for none.
    var historyItems: Int?
    /// What is known of users or items.
    var attributes: AttributeFeatures
  }

  /// Adds a tower's numbers to a store; they are drawn.
  init<Scalar: NeuralScalar>(
    _ shape: Shape,
    options: TwoTowerOptions,
    name: String,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    let start = Initialiser.constantScale(0.05, .normal)
    func table(_ count: Int, _ dimensions: Int, _ part: String) -> Embedding {
      Embedding(
        count: count,
        dimensions: dimensions,
        initialiser: start,
        name: "\(name).\(part)",
        in: parameters,
        using: &generator
      )
    }
    ids = shape.ids.map { table($0 + 1, options.embeddingDimensions, "id") }
    if let last = ids?.table {
      // Of an id that no example ever shows or hides, nothing is said.
      var numbers = parameters[last]
      for column in 0..<last.columns { numbers[last.rows - 1, column] = 0 }
      parameters[last] = numbers
    }
    attributes = shape.attributes.features.map {
      table($0.valueCount, options.attributeDimensions, $0.name)
    }
    history = shape.historyItems.map { table(max(1, $0), options.embeddingDimensions, "history") }
    layers = DenseStack(
      inputDimensions: ([ids, history].compactMap { $0 } + attributes).reduce(0) {
        $0 + $1.dimensions
      },
      units: options.hiddenUnits,
      outputDimensions: options.outputDimensions,
      name: name,
      in: parameters,
      using: &generator
    )
    isNormalised = options.normalisesOutputs
  }

  /// The vectors of some users or items: `[ids.count, width]`.
  ///
  /// - Parameters:
  ///   - ids: the rows of the id table; not looked at where there is none.
  ///   - attributes: a group for each of them, for each attribute.
  ///   - history: a group for each of them, where the tower reads histories.
  func callAsFunction<Scalar: NeuralScalar>(
    ids indices: [Int32],
    attributes bags: [RowBags],
    history pool: RowBags?,
    on tape: Tape<Scalar>
  ) -> Variable<Scalar> {
    var parts: [Variable<Scalar>] = []
    if let ids { parts.append(ids(indices, on: tape)) }
    for (table, bags) in zip(attributes, bags) { parts.append(table(bags, on: tape)) }
    if let history, let pool { parts.append(history(pool, on: tape)) }
    let output = layers(parts.count == 1 ? parts[0] : tape.concatenation(parts))
    return isNormalised ? output.normalisedRows() : output
  }
}
