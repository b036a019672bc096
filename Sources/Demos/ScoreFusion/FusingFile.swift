import Neural
import Recommender
import Wording

/// Pages of a user's file: its rows of test, scored by a net that has learnt from the others.
enum FusingFile {
  /// How many rows a page has at least and at most, and how many where users have too few.
  private static let (fewest, most, cut) = (5, 200, 20)
  /// What the split and the net are drawn from: one file gives one world.
  private static let seed: UInt64 = 7

  /// Splits the rows, four fifths to learn from, trains a net, and cuts the others into pages: a
  /// user's rows, or twenty each where there are no users or too few have five.
  ///
  /// - Throws: ``DemoError/data(_:)`` where two pages cannot be made.
  static func world(_ file: MultiTaskFile, of data: DemoData) throws(DemoError) -> FusingWorld {
    let made: FusingWorld?
    do throws(RecommenderError) { made = try scored(file) } catch { throw data.refusal(error) }
    if let made { return made }
    throw data.refusal(
      Bilingual(
        zh: "留出五分之一的行来排，至少要排成两页、每页 \(fewest) 行；这个文件的行太少。",
        en:
          "a fifth of the rows is ranked, and two pages of \(fewest) are the least; there are too few."
      )
    )
  }

  /// The file's pages, or nil where there are fewer than two.
  private static func scored(_ file: MultiTaskFile) throws(RecommenderError) -> FusingWorld? {
    let split = try MultiTaskWorld(file, seed: seed)
    let pages = cutPages(split.test, hasUsers: file.table.hasUsers)
    guard pages.count >= 2 else { return nil }
    let model = try model(of: split.train)
    let scores = try model.predictions(for: split.test.features)
    let areas = try model.figures(on: split.test).map { $0?.area ?? .nan }
    let goals = order(of: split)
    let longest = pages.indices.max { pages[$0].count < pages[$1].count } ?? 0
    return FusingWorld(
      goals: goals.map { split.tasks[$0] },
      hidden: file.hidden,
      areas: goals.map { areas[$0] },
      shown: page(pages[longest], goals, split, scores, isNamed: true),
      pages: pages.map { page($0, goals, split, scores, isNamed: false) },
      isMade: false,
      attention: (1...FusingWorld.places).map { 1 / Double($0) }
    )
  }

  private static func model(
    of train: RankingExamples
  ) throws(RecommenderError) -> RankingModel {
    let options = RankingCatalogue.options(
      named: "shared-bottom",
      tasks: train.tasks.count,
      features: train.featureCount,
      examples: train.count,
      seed: seed
    )
    guard let options else { preconditionFailure("the catalogue has no shared bottom") }
    var training = try RankingTraining(train, options: options)
    try training.run()
    return training.model()
  }

  /// The tasks from the most frequent to the rarest.
  private static func order(of split: MultiTaskWorld) -> [Int] {
    let shares = split.tasks.indices.map(split.share(of:))
    return shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }
  }

  /// The rows of each page.
  private static func cutPages(_ test: RankingExamples, hasUsers: Bool) -> [[Int]] {
    func pieces(of rows: [Int], of length: Int) -> [[Int]] {
      stride(from: 0, to: rows.count, by: length)
        .map { Array(rows[$0..<min($0 + length, rows.count)]) }
        .filter { $0.count >= fewest }
    }
    let everything = pieces(of: Array(0..<test.count), of: cut)
    guard hasUsers else { return everything }
    var rows: [Int32: [Int]] = [:]
    for (row, user) in test.groups.enumerated() { rows[user, default: []].append(row) }
    let ofUsers = rows.sorted { $0.key < $1.key }.flatMap { pieces(of: $0.value, of: most) }
    return ofUsers.count >= min(10, everything.count) ? ofUsers : everything
  }

  private static func page(
    _ rows: [Int],
    _ goals: [Int],
    _ split: MultiTaskWorld,
    _ scores: Matrix<Double>,
    isNamed: Bool
  ) -> FusingPage {
    let labels = split.test.labels
    let shape = (rows: rows.count, columns: goals.count)
    return FusingPage(
      page: FusionPages.Page(
        scores: GoalScores(
          Matrix(
            rows: shape.rows,
            columns: shape.columns,
            elements: rows.flatMap { row in goals.map { scores[row, $0] } }
          )
        ),
        worth: Matrix(
          rows: shape.rows,
          columns: shape.columns,
          elements: rows.flatMap { row in goals.map { Double(labels[row, $0]) } }
        )
      ),
      labels: isNamed
        ? rows.enumerated().map { place, row in
          let reached = goals.filter { labels[row, $0] > 0 }.map { split.tasks[$0] }
          return label(place + 1, reached)
        } : [],
      isBait: rows.map { _ in false }
    )
  }

  /// A candidate's number, and what came of it.
  private static func label(_ number: Int, _ reached: [Bilingual]) -> Bilingual {
    guard !reached.isEmpty else { return Bilingual(zh: "候选 \(number)", en: "candidate \(number)") }
    return Bilingual(
      zh: "候选 \(number)：" + reached.map(\.zh).joined(separator: "、"),
      en: "candidate \(number): " + reached.map(\.en).joined(separator: ", ")
    )
  }
}
