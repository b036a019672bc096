import Neural
import Randomness
import Synchronization
import Testing
import Wording

@testable import Recommender

/// Two towers on small planted worlds: what they learn, what they refuse, what they hand on.
struct TwoTowerTests {
  /// Small nets that learn in a moment.
  private func options(_ change: (inout TwoTowerOptions) -> Void = { _ in }) -> TwoTowerOptions {
    var options = TwoTowerOptions()
    options.usesUserID = false
    options.embeddingDimensions = 8
    options.attributeDimensions = 4
    options.hiddenUnits = [16]
    options.outputDimensions = 8
    options.temperature = 0.15
    options.batchSize = 64
    options.epochs = 16
    options.learningRate = 0.01
    options.minimumAttributeCount = 1
    change(&options)
    return options
  }

  /// Four tastes of twelve items each: a user of a taste likes eight of its items, in random order.
  ///
  /// Items `n0` to `n3` are new: one of each taste that nobody liked.
  private func tastes(seed: UInt64 = 3) throws -> (log: Interactions, items: AttributeTable) {
    var generator = SeededGenerator(seed: seed)
    let names = IdentifierTable(
      names: (0..<48).map { "i\($0)" } + (0..<4).map { "n\($0)" }
    )
    var columns = InteractionColumns(times: [])
    for user in 0..<40 {
      for (time, place) in generator.sample(8, of: Array(0..<12)).enumerated() {
        columns.users.append(Int32(user))
        columns.items.append(Int32(user % 4 + 4 * place))
        columns.times?.append(time)
      }
    }
    let genre = AttributeTable.Attribute(
      name: "genre",
      vocabulary: IdentifierTable(names: ["a", "b", "c", "d"]),
      rows: names.names.indices.map { [Int32($0 % 4)] }
    )
    return (
      try Interactions(
        users: IdentifierTable(names: (0..<40).map { "u\($0)" }),
        items: names,
        columns: columns
      ),
      AttributeTable(names: names, attributes: [genre])
    )
  }

  /// The share of recommended items that are of the user's taste.
  private func agreement(_ model: TwoTowerModel, count: Int = 4) -> Double {
    let lists = (0..<40).map { model.recommend(to: UserIndex($0), count: count) }
    let right = lists.enumerated().map { user, list in
      list.count { $0.item.value % 4 == user % 4 }
    }
    return Double(right.reduce(0, +)) / Double(40 * count)
  }

  @Test(arguments: [
    (Negatives.inBatch, true), (.uniform(count: 60), true), (.popularity(count: 60), true),
    (.all, true), (.inBatch, false), (.all, false),
  ])
  func learnsAPlantedWorld(negatives: Negatives, normalises: Bool) throws {
    let (log, _) = try tastes()
    let algorithm = TwoTower(
      options: options {
        $0.negatives = negatives
        $0.normalisesOutputs = normalises
        $0.temperature = normalises ? 0.1 : 1
      }
    )
    let model = try algorithm.fit(log)
    // Chance is a quarter.
    #expect(agreement(model) > 0.9)
    let vector = try #require(model.vector(of: UserIndex(0)))
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect((abs(length - 1) < 1e-5) == normalises)
  }

  @Test func hardNegativesAreFromTheTopAndNeverLiked() throws {
    let (log, _) = try tastes()
    let settings = HardNegatives(count: 3, depth: 5, warmUpEpochs: 1)
    let algorithm = TwoTower(options: options { $0.hardNegatives = settings })
    #expect(agreement(try algorithm.fit(log)) > 0.9)
    let catalogue = TowerCatalogue(
      Likes(log),
      users: nil,
      items: nil,
      options: algorithm.options
    )
    let parameters = Parameters<Float>()
    var generator = SeededGenerator(seed: 5)
    let network = TwoTowerNetwork(catalogue, in: parameters, using: &generator)
    let tape = Tape(parameters)
    var miner = try HardNegativeMiner(settings, network: network, on: tape, generator: generator)
    let users = (0..<40).map { Int32($0) }
    let vectors = Matrix(
      rows: 40,
      columns: 8,
      elements: try network.userVectors(users, on: tape)
    )
    let items = try network.itemVectors(catalogue.liked, on: tape)
    for (user, found) in miner.negatives(for: users, vectors: vectors).enumerated() {
      let liked = Set(log.history(of: UserIndex(user)).map { Int32($0.item.value) })
      let scores = catalogue.liked.indices.map { row in
        (0..<8).reduce(Float(0)) { $0 + vectors[user, $1] * items[row * 8 + $1] }
      }
      let order = catalogue.liked.indices.sorted { scores[$0] > scores[$1] }
        .map { catalogue.liked[$0] }.filter { !liked.contains($0) }
      #expect(found.count == 3 && Set(found).count == 3)
      #expect(Set(found).isSubset(of: order.prefix(5)))
    }
  }

  @Test func theSameSeedLearnsTheSameAndAnotherDoesNot() throws {
    let (log, items) = try tastes()
    func fitted(_ seed: UInt64) throws -> TwoTowerModel {
      let options = options {
        $0.seed = seed
        $0.epochs = 2
        $0.negatives = .popularity(count: 10)
        $0.hardNegatives = HardNegatives(count: 2, depth: 10, warmUpEpochs: 1)
        $0.idDropout = 0.2
        $0.usesUserID = true
      }
      return try TwoTower(options: options, itemAttributes: items).fit(log)
    }
    let (one, same, other) = (try fitted(1), try fitted(1), try fitted(2))
    #expect(one.itemNumbers == same.itemNumbers && one.userVectors == same.userVectors)
    #expect(one.itemNumbers != other.itemNumbers)
  }

  /// Attributes by tables of their values, and by the values themselves.
  @Test(arguments: [4, 0]) func attributesServeNewItemsAndUnseenUsers(
    attributeDimensions: Int
  ) throws {
    let (log, items) = try tastes()
    let users = AttributeTable(
      names: IdentifierTable(names: (0..<40).map { "u\($0)" } + ["stranger"]),
      attributes: [
        AttributeTable.Attribute(
          name: "group",
          vocabulary: IdentifierTable(names: ["0", "1", "2", "3"]),
          rows: (0..<40).map { [Int32($0 % 4)] } + [[2]]
        )
      ]
    )
    // One who has liked nothing yet stands in the log's names alone.
    let open = try Interactions(
      users: IdentifierTable(names: users.names.names),
      items: log.items,
      columns: InteractionColumns(
        users: log.users.names.indices.flatMap { user in
          log.history(of: UserIndex(user)).map { _ in Int32(user) }
        },
        items: log.users.names.indices.flatMap { user in
          log.history(of: UserIndex(user)).map { Int32($0.item.value) }
        }
      )
    )
    let algorithm = TwoTower(
      options: options {
        $0.attributeDimensions = attributeDimensions
        $0.idDropout = 0.5
        $0.recommendsNewItems = true
      },
      userAttributes: users,
      itemAttributes: items
    )
    let model = try algorithm.fit(open)
    #expect(model.candidates.count == 52)
    for user in 0..<8 {
      let new = model.recommend(to: UserIndex(user), count: .max).map(\.item.value).filter {
        $0 >= 48
      }
      #expect(new.count == 4 && new.first == 48 + user % 4, "user \(user)")
    }
    let stranger = model.recommend(to: UserIndex(40), count: 8)
    #expect(stranger.count == 8 && stranger.allSatisfy { $0.item.value % 4 == 2 })

    let closed = try TwoTower(options: options { $0.epochs = 1 }, itemAttributes: items).fit(open)
    #expect(closed.candidates.count == 48)
    #expect(closed.recommend(to: UserIndex(40), count: 8).isEmpty)
  }

  /// Where every row is read in every step there is nothing that could rest.
  @Test func tablesMoveAsAWholeOrByTheRowsOfABatch() throws {
    let (log, _) = try tastes()
    func distance(_ change: (inout TwoTowerOptions) -> Void) throws -> Float {
      let made = options {
        $0.epochs = 2
        change(&$0)
      }
      var whole = made
      whole.updatesWholeTables = true
      let (one, other) = (
        try TwoTower(options: made).fit(log), try TwoTower(options: whole).fit(log)
      )
      return zip(one.itemNumbers, other.itemNumbers).map { abs($0 - $1) }.max() ?? 0
    }
    #expect(try distance { $0.batchSize = 8 } > 0.01)
    #expect(
      try distance {
        $0.batchSize = 4096
        $0.negatives = .all
      } < 1e-4
    )
  }

  @Test func withoutCorrectionPopularityIsTakenOutOfTheScores() throws {
    // All have the same taste: item k is liked by 60 − 2k users, whatever else they liked.
    var generator = SeededGenerator(seed: 9)
    var columns = InteractionColumns(times: [])
    for user in 0..<60 {
      let liked = (0..<25).filter { generator.chance(Double(60 - 2 * $0) / 64) }
      for (time, item) in generator.shuffled(liked).enumerated() {
        columns.users.append(Int32(user))
        columns.items.append(Int32(item))
        columns.times?.append(time)
      }
    }
    let log = try Interactions(
      users: IdentifierTable(names: (0..<60).map { "u\($0)" }),
      items: IdentifierTable(names: (0..<25).map { "i\($0)" }),
      columns: columns
    )
    let popularity = log.popularity()
    func meanPopularity(_ correction: LogQCorrection, _ negatives: Negatives) throws -> Double {
      let options = options {
        $0.negatives = negatives
        $0.logQCorrection = correction
        $0.batchSize = 256
      }
      let model = try TwoTower(options: options).fit(log)
      let lists = (0..<60).flatMap {
        model.recommend(to: UserIndex($0), count: 5, excludingSeen: false)
      }
      return Double(lists.reduce(0) { $0 + popularity[$1.item.value] }) / Double(lists.count)
    }
    let full = try meanPopularity(.none, .all)
    let plain = try meanPopularity(.none, .inBatch)
    #expect(plain < full - 8)
    for correction in [LogQCorrection.everyLogit, .negativesOnly] {
      let corrected = try meanPopularity(correction, .inBatch)
      #expect(abs(corrected - full) < (full - plain) / 2)
    }
  }

  @Test func vectorsLeadToTheSameLists() throws {
    let (log, _) = try tastes()
    let model = try TwoTower(options: options { $0.epochs = 2 }).fit(log)
    let indices = [
      try model.index(), try model.index(.hnsw(links: 16, buildBreadth: 60, breadth: 60)),
    ]
    #expect(model.itemVectors.itemCount == 52 && model.itemVectors.width == 8)
    for user in (0..<10).map(UserIndex.init) {
      let vector = try #require(model.vector(of: user))
      let list = model.recommend(to: user, count: 5, excludingSeen: false)
      for index in indices {
        let found = index.nearest(to: vector, count: 5)
        #expect(found.map { model.candidates[$0.index] } == list.map(\.item))
        for (match, recommendation) in zip(found, list) {
          #expect(abs(Double(match.score) - recommendation.score) < 1e-5)
        }
      }
      // The towers make anew what was kept.
      let again = model.vector(after: log.history(of: user).map(\.item), user: user)
      #expect(zip(again, vector).allSatisfy { abs($0 - $1) < 1e-5 })
      #expect(model.vector(after: [], user: nil).count == 8)
      #expect(model.vector(after: [ItemIndex(-4), ItemIndex(99)]).allSatisfy { $0.isFinite })
    }
    #expect(model.vector(of: UserIndex(99)) == nil && model.vector(of: ItemIndex(-1)) == nil)
  }

  @Test func historiesArePooledByTheirWeights() throws {
    let log = try Interactions([
      Interaction(user: "a", item: "x", time: 0), Interaction(user: "a", item: "y", time: 86_400),
      Interaction(user: "a", item: "z", time: 3 * 86_400),
      Interaction(user: "a", item: "bad", time: 2 * 86_400, value: 0),
    ])
    let catalogue = TowerCatalogue(
      Likes(log),
      users: nil,
      items: nil,
      options: options {
        $0.historyLength = 2
        $0.history = HistoryWeighting(timeDecay: .halfLife(days: 2), positionDecay: 0.5)
      }
    )
    #expect(catalogue.liked == [0, 1, 2] && catalogue.place == [0, 1, 2, 3])
    var bags = RowBags()
    catalogue.pool(0..<3, into: &bags)
    catalogue.pool(0..<0, into: &bags)
    // z weighs 1, y two days and a place back ½ · ½; x is too long ago.
    #expect(bags.rows == [2, 1] && bags.offsets == [0, 2, 2])
    #expect(bags.weights == [0.8, 0.2])
    #expect(TowerExamples(catalogue).count == 2)
  }

  @Test func valuesThatFewHaveArePassedOver() {
    let names = IdentifierTable(names: ["a", "b", "c", "d"])
    let table = AttributeTable(
      names: IdentifierTable(names: ["d", "c", "a", "elsewhere"]),
      attributes: [
        AttributeTable.Attribute(
          name: "title",
          vocabulary: IdentifierTable(names: ["1", "2", "3", "4"]),
          rows: [[0], [1], [2], [3]]
        ),
        AttributeTable.Attribute(
          name: "genre",
          vocabulary: IdentifierTable(names: ["rare", "common", "other"]),
          rows: [[1, 1, 2], [0, 1], [2], [0]]
        ),
      ]
    )
    let features = AttributeFeatures(table, for: names, minimum: 2)
    #expect(features.features.map(\.name) == ["genre"])
    #expect(features.features[0].valueCount == 2)
    #expect(features.features[0].rows == [[1], [], [0], [0, 1]])
    #expect(features.knows(0) && !features.knows(1))
    let bags = features.bags(of: 0, for: [3, -1, 1, 2])
    #expect(bags.offsets == [0, 2, 2, 2, 3] && bags.weights == [0.5, 0.5, 1])
  }

  /// The file holds what an index searches: its vectors, read back, rank as the model does.
  @Test func exportedVectorsRankAsTheModelDoes() throws {
    let (log, items) = try tastes()
    let towers = TwoTower(
      options: options { $0.recommendsNewItems = true },
      itemAttributes: items
    )
    let model = try towers.fit(log)
    let file = try VectorFile(try model.vectorFile().bytes)
    #expect(file.width == model.width && file.names.count == 52 && model.candidates.count == 52)
    let index = ExactIndex(vectors: file.numbers, width: file.width)
    for user in 0..<10 {
      let vector = try #require(model.vector(of: UserIndex(user)))
      let list = model.recommend(to: UserIndex(user), count: 5, excludingSeen: false)
      let found = index.nearest(to: vector, count: 5).map { file.names[$0.index] }
      #expect(found == list.map { log.items.names[$0.item.value] })
    }
  }

  @Test(
    arguments: [
      ("in-batch", Negatives.inBatch), ("all", .all), ("uniform", .uniform(count: 512)),
      ("uniform:9", .uniform(count: 9)), ("popularity", .popularity(count: 512)),
      ("popularity:9", .popularity(count: 9)),
      ("popularity:9:1", .popularity(count: 9, exponent: 1)),
      ("", nil), ("batch", nil), ("all:3", nil), ("in-batch:3", nil), ("uniform:", nil),
      ("uniform:9:1", nil), ("popularity:9:", nil), ("popularity:9:1:2", nil), ("uniform:0.5", nil),
    ] as [(String, Negatives?)]
  )
  func negativesAreReadFromWords(text: String, negatives: Negatives?) {
    #expect(Negatives(text) == negatives)
  }

  @Test func hardNegativesAndCorrectionsAreReadFromWords() {
    #expect(HardNegatives("3") == HardNegatives(count: 3))
    #expect(HardNegatives("3:50") == HardNegatives(count: 3, depth: 50))
    #expect(HardNegatives("3:50:0") == HardNegatives(count: 3, depth: 50, warmUpEpochs: 0))
    for text in ["", "3:", "x", "3:50:0:1", "1.5"] {
      #expect(HardNegatives(text) == nil, "\(text)")
    }
    #expect(LogQCorrection("on") == .negativesOnly && LogQCorrection("off") == LogQCorrection.none)
    #expect(LogQCorrection("every-logit") == .everyLogit && LogQCorrection("yes") == nil)
  }

  @Test func optionsOutOfRangeAreOneSentence() throws {
    let (log, _) = try tastes()
    let changes: [(inout TwoTowerOptions) -> Void] = [
      { $0.temperature = 0 }, { $0.temperature = .nan }, { $0.learningRate = -1 },
      { $0.epochs = -1 }, { $0.batchSize = 0 }, { $0.embeddingDimensions = 0 },
      { $0.outputDimensions = 100_000 }, { $0.hiddenUnits = [8, 0] }, { $0.historyLength = 0 },
      { $0.history.positionDecay = 1.5 }, { $0.idDropout = 1.01 },
      { $0.negatives = .uniform(count: 0) }, { $0.negatives = .popularity(count: 4, exponent: 9) },
      { $0.hardNegatives = HardNegatives(count: 0) }, { $0.weightDecay = .infinity },
    ]
    for change in changes {
      let error = #expect(throws: RecommenderError.self) {
        _ = try TwoTower(options: options(change)).fit(log)
      }
      guard case .option = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    #expect(
      RecommenderError.option(name: "batchSize", value: 0, range: 1...1e6).sentence.en
        == "The option batchSize cannot be 0; it lies between 1 and 1000000."
    )
    #expect(throws: RecommenderError.towerWithoutFeatures(ofUsers: true)) {
      _ = try TwoTower(options: options { $0.usesHistory = false }).fit(log)
    }
    #expect(throws: RecommenderError.towerWithoutFeatures(ofUsers: false)) {
      _ = try TwoTower(options: options { $0.usesItemID = false }).fit(log)
    }
  }

  @Test func aTrainingThatRunsAwayIsStopped() throws {
    let (log, _) = try tastes()
    var ends: [Bool] = []
    // Wherever it ends, also in the very last step, there is a model or a sentence.
    for epochs in 1...12 {
      let algorithm = TwoTower(
        options: options {
          $0.normalisesOutputs = false
          $0.hiddenUnits = [16, 16, 16]
          $0.learningRate = 1000
          $0.temperature = 1e-4
          $0.batchSize = 400
          $0.epochs = epochs
        }
      )
      do {
        _ = try algorithm.fit(log)
        ends.append(false)
      } catch RecommenderError.diverged(let epoch) {
        #expect(epoch < epochs)
        ends.append(true)
      }
    }
    #expect(ends.last == true)
  }

  @Test func aFitSaysHowFarItIsAndHowMuchItWouldTake() throws {
    let (log, _) = try tastes()
    let told = Mutex<[Double]>([])
    let conditions = FitConditions { share in told.withLock { $0.append(share) } }
    _ = try TwoTower(options: options { $0.epochs = 3 }).fit(Likes(log), under: conditions)
    let shares = told.withLock { $0 }
    #expect(shares.count > 10 && shares.last == 1)
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(shares.allSatisfy { (0...1).contains($0) })
    let error = #expect(throws: RecommenderError.self) {
      _ = try TwoTower().fit(Likes(log), under: FitConditions(memoryLimit: 10_000))
    }
    guard case .memory(let needed, let limit) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(needed > 10_000 && limit == 10_000)
  }

  /// What a fit does at once, a batch at a time; a look on the way changes nothing.
  @Test func aTrainingThatIsWatchedLearnsTheSame() throws {
    let (log, items) = try tastes()
    let towers = TwoTower(
      options: options {
        $0.epochs = 3
        $0.idDropout = 0.3
        $0.hardNegatives = HardNegatives(count: 2, depth: 10, warmUpEpochs: 1)
      },
      itemAttributes: items
    )
    var training = try towers.training(Likes(log))
    #expect(training.batchCount == 3 * training.batchesInEpoch && training.batchesInEpoch == 5)
    while training.done < training.batchCount {
      let done = training.done
      #expect(try training.step()?.isFinite == true)
      #expect(training.done == done + 1)
      if done == 4 { _ = try training.model() }
    }
    let (watched, fitted) = (try training.model(), try towers.fit(log))
    #expect(watched.itemNumbers == fitted.itemNumbers && watched.userVectors == fitted.userVectors)
    var nothing = try towers.training(Likes(try Interactions([])))
    #expect(try nothing.step() == nil && nothing.batchCount == 0)
  }

  @Test func lossFallsFromThatOfGuessing() throws {
    let (log, _) = try tastes()
    func training(learningRate: Double) -> TwoTowerTraining {
      let options = options {
        $0.negatives = .all
        $0.normalisesOutputs = false
        $0.temperature = 1
        $0.learningRate = learningRate
      }
      return TwoTowerTraining(
        TowerCatalogue(Likes(log), users: nil, items: nil, options: options)
      )
    }
    // Guessing one of 48 costs ln 48 = 3.87 nats; to know the one taste of four ln 12 = 2.48.
    var still = training(learningRate: 0)
    let guessed = try #require(try still.advance())
    #expect(abs(guessed - 3.87) < 0.05)
    var learning = training(learningRate: 0.01)
    var last = guessed
    for _ in 0..<25 { last = try #require(try learning.advance()) }
    #expect(last < 2.6)
    let empty = try TwoTower(options: options()).fit(try Interactions([]))
    #expect(empty.candidates.isEmpty && empty.itemNumbers.isEmpty)
  }
}
