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
  /// A table for each attribute: `[values, dimensions]`; none where values stand in the input.
  let attributes: [Embedding]
  /// How many values each attribute has that stands in the input without a table.
  private let valueCounts: [Int]
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

    /// How many numbers one of them is before the layers.
    func inputDimensions(_ options: TwoTowerOptions) -> Int {
      ((ids == nil ? 0 : 1) + (historyItems == nil ? 0 : 1)) * options.embeddingDimensions
        + attributes.features.reduce(0) {
          $0 + (options.attributeDimensions == 0 ? $1.valueCount : options.attributeDimensions)
        }
    }

    /// How many numbers a tower of this shape learns.
    func numberCount(_ options: TwoTowerOptions) -> Int {
      let rows = (ids.map { $0 + 1 } ?? 0) + (historyItems.map { max(1, $0) } ?? 0)
      let values = attributes.features.reduce(0) { $0 + $1.valueCount }
      var (count, width) = (
        rows * options.embeddingDimensions + values * options.attributeDimensions,
        inputDimensions(options)
      )
      for units in options.hiddenUnits + [options.outputDimensions] {
        count += (width + 1) * units
        width = units
      }
      return count
    }

    /// How many numbers one of them takes on a tape: its parts, the parts side by side, each layer,
    /// the vector and the vector at length 1, all with their gradients.
    func numbersOnTape(_ options: TwoTowerOptions) -> Double {
      let between: Int = options.hiddenUnits.reduce(inputDimensions(options), +)
      let numbers: Int = 2 * (between + options.outputDimensions) + 1
      return Double(2 * numbers)
    }
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
        isSparse: !options.updatesWholeTables,
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
    valueCounts =
      options.attributeDimensions == 0 ? shape.attributes.features.map(\.valueCount) : []
    let embedded = valueCounts.isEmpty ? shape.attributes.features : []
    attributes = embedded.map {
      table($0.valueCount, options.attributeDimensions, $0.name)
    }
    history = shape.historyItems.map { table(max(1, $0), options.embeddingDimensions, "history") }
    layers = DenseStack(
      inputDimensions: shape.inputDimensions(options),
      units: options.hiddenUnits,
      outputDimensions: options.outputDimensions,
      initialiser: options.layerInitialiser,
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
    for (count, bags) in zip(valueCounts, bags) {
      parts.append(
        tape.constant(rows: bags.count, columns: count) { numbers in
          for group in 0..<bags.count {
            for place in Int(bags.offsets[group])..<Int(bags.offsets[group + 1]) {
              numbers[group * count + Int(bags.rows[place])] = Scalar(Double(bags.weights[place]))
            }
          }
        }
      )
    }
    if let history, let pool { parts.append(history(pool, on: tape)) }
    let output = layers(parts.count == 1 ? parts[0] : tape.concatenation(parts))
    return isNormalised ? output.normalisedRows() : output
  }
}
