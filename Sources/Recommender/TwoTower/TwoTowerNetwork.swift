import Neural
import Randomness

/// Both towers, and how users and items are brought before them.
struct TwoTowerNetwork: Sendable {
  /// What is known of users and items.
  let catalogue: TowerCatalogue
  private let userTower: Tower
  private let itemTower: Tower

  /// Adds the numbers of both towers to a store; they are drawn.
  init<Scalar: NeuralScalar>(
    _ catalogue: TowerCatalogue,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    self.catalogue = catalogue
    userTower = Tower(
      catalogue.userShape,
      options: catalogue.options,
      name: "user",
      in: parameters,
      using: &generator
    )
    itemTower = Tower(
      catalogue.itemShape,
      options: catalogue.options,
      name: "item",
      in: parameters,
      using: &generator
    )
  }

  /// The vectors of users after some of their likes: `[users.count, width]`.
  ///
  /// - Parameters:
  ///   - users: their indices; below 0 for one of whom no more than the history is known.
  ///   - history: a group for each of them.
  ///   - isHidden: whether the id is hidden; of none where it is empty.
  func users<Scalar: NeuralScalar>(
    _ users: [Int32],
    history: RowBags,
    isHidden: [Bool] = [],
    on tape: Tape<Scalar>
  ) -> Variable<Scalar> {
    let unknown = Int32(truncatingIfNeeded: catalogue.userCount)
    let ids = users.enumerated().map { row, user in
      user < 0 || !isHidden.isEmpty && isHidden[row] ? unknown : user
    }
    let features = catalogue.userFeatures
    return userTower(
      ids: ids,
      attributes: features.features.indices.map { features.bags(of: $0, for: users) },
      history: history,
      on: tape
    )
  }

  /// The vectors of items: `[items.count, width]`.
  func items<Scalar: NeuralScalar>(
    _ items: [Int32],
    isHidden: [Bool] = [],
    on tape: Tape<Scalar>
  ) -> Variable<Scalar> {
    let unknown = Int32(truncatingIfNeeded: catalogue.liked.count)
    let ids = items.enumerated().map { row, item in
      !isHidden.isEmpty && isHidden[row] ? unknown : catalogue.place[Int(item)]
    }
    let features = catalogue.itemFeatures
    return itemTower(
      ids: ids,
      attributes: features.features.indices.map { features.bags(of: $0, for: items) },
      history: nil,
      on: tape
    )
  }

  /// How many vectors are made at once outside training.
  static let piece = 1024

  /// The vectors of many items, one after the other: `[items.count, width]`.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  func itemVectors(_ items: [Int32], on tape: Tape<Float>) throws(RecommenderError) -> [Float] {
    try pieces(of: items.count, on: tape) { self.items(Array(items[$0]), on: tape) }
  }

  /// The vectors of users after all their likes, one after the other: `[users.count, width]`.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  func userVectors(_ users: [Int32], on tape: Tape<Float>) throws(RecommenderError) -> [Float] {
    try pieces(of: users.count, on: tape) { range in
      var history = RowBags()
      for user in users[range] {
        catalogue.pool(catalogue.likes.history(of: Int(user)), into: &history)
      }
      return self.users(Array(users[range]), history: history, on: tape)
    }
  }

  private func pieces(
    of count: Int,
    on tape: Tape<Float>,
    _ make: (Range<Int>) -> Variable<Float>
  ) throws(RecommenderError) -> [Float] {
    let wasRecording = tape.isRecording
    tape.isRecording = false
    defer { tape.isRecording = wasRecording }
    var numbers: [Float] = []
    numbers.reserveCapacity(count * catalogue.options.outputDimensions)
    for start in stride(from: 0, to: count, by: Self.piece) {
      if Task.isCancelled { throw .cancelled }
      tape.reset()
      numbers.append(contentsOf: make(start..<min(start + Self.piece, count)).matrix.elements)
    }
    return numbers
  }
}
