public import Randomness

/// A table with a row of learned numbers for each of many things.
///
/// A step reads few rows, and a sparse table changes only those: the cost of a step does not depend
/// on the table's size, and Adam's moments of the other rows rest (lazy update).
public struct Embedding: Hashable, Sendable {
  /// The table: `[count, dimensions]`.
  public let table: Parameter

  /// How many things there are.
  public var count: Int { table.rows }
  /// How many numbers each has.
  public var dimensions: Int { table.columns }

  /// Creates a table of drawn numbers.
  public init<Scalar: NeuralScalar>(
    count: Int,
    dimensions: Int,
    initialiser: Initialiser = .constantScale(1, .normal),
    isSparse: Bool = true,
    name: String = "embedding",
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    table = parameters.add(
      initialiser.weights(
        inputDimensions: count,
        outputDimensions: dimensions,
        using: &generator
      ),
      name: "\(name).table",
      kind: isSparse ? .sparse : .dense
    )
  }

  /// The rows of things: `[indices.count, dimensions]`.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ indices: [Int32],
    on tape: Tape<Scalar>
  ) -> Variable<Scalar> {
    tape.variable(table).gatheringRows(indices)
  }

  /// One row for each group of things, their weighted sum: `[bags.count, dimensions]`.
  ///
  /// Weights that sum to 1 pool a history or several values of an attribute into their mean.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ bags: RowBags,
    on tape: Tape<Scalar>
  ) -> Variable<Scalar> {
    tape.variable(table).gatheringBags(bags)
  }
}
