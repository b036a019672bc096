import Neural
import Randomness
import Recommender
import Wording

/// A table of the user's: a label, embeddings by modality, and whatever else is known.
struct ModalFile: Sendable {
  /// What the columns of each modality begin with.
  static let prefixes: [Modality: [String]] = [
    .text: ["text_", "title_"],
    .frames: ["frame_", "frames_", "image_", "visual_"],
    .audio: ["audio_", "sound_", "music_"],
  ]
  /// How many rows are walked: of a longer file some, drawn for each seed.
  private static let mostRows = 20_000

  private let table: RankingTable
  private let label: RankingLabel
  /// Which modalities there are.
  let modalities: [Modality]
  /// The columns of each.
  private let columns: [[String]]

  /// Reads a file.
  init(reading data: DemoData) throws(DemoError) {
    let table = try data.rankingTable()
    let found = Modality.allCases.compactMap { modality -> (Modality, [String])? in
      let names = table.names.filter { name in
        (Self.prefixes[modality] ?? []).contains { name.lowercased().hasPrefix($0) }
      }
      return names.isEmpty ? nil : (modality, names)
    }
    let label = table.names.first { OutcomeColumn($0)?.isLabel == true }
      .flatMap { RankingLabel($0) }
    guard let label, found.count >= 2 else {
      throw data.refusal(
        Bilingual(
          zh: "需要一列 0/1 标签（列名如 like、click），和至少两路 embedding，列名如 text_1、frame_1、audio_1；现有："
            + "\(table.names.prefix(12).joined(separator: "、"))。",
          en:
            "a column of 0 and 1 is needed, called as like or click, and embeddings of two modalities, in "
            + "columns as text_1, frame_1, audio_1; there are "
            + "\(table.names.prefix(12).joined(separator: ", "))."
        )
      )
    }
    self.table = table
    self.label = label
    modalities = found.map(\.0)
    columns = found.map(\.1)
    // What is wrong with a label or a number is said now, not in the middle of a walk.
    do throws(RecommenderError) {
      let answers = try label.labels(of: table)
      let positives = answers.count { $0 > 0 }
      guard positives > 0, positives < answers.count else {
        throw .taskWithoutBothLabels(task: label.name, positives: positives, known: answers.count)
      }
      _ = try log(seed: 1)
    } catch {
      // Another seed may split better; a walk's own is looked at before it trains.
      if case .splitWithoutBothLabels = error { return }
      throw data.refusal(error)
    }
  }

  /// The rows, four fifths to learn from; embeddings standardised by these, 0 where there are none.
  func log(seed: UInt64) throws(RecommenderError) -> ModalLog {
    var generator = SeededGenerator(seed: seed).stream(2)
    let table = table.part(
      at: Array(generator.shuffled(Array(0..<table.count)).prefix(Self.mostRows))
    )
    let learnt = Array(0..<max(1, table.count * 4 / 5))
    let users = try userFeatures(of: table, learnt)
    var parts: [[[Double?]]] = []
    for names in columns {
      var part: [[Double?]] = []
      for name in names {
        part.append(Self.standardised(try table.numbers(inColumn: name), learnt))
      }
      parts.append(part)
    }
    let answers = try label.labels(of: table)
    let layout = ModalityLayout(userDimensions: users.columns, dimensions: columns.map(\.count))
    func examples(_ rows: some Collection<Int>) throws(RecommenderError) -> RankingExamples {
      var features: [Float] = []
      features.reserveCapacity(rows.count * layout.featureCount)
      for (place, row) in rows.enumerated() {
        if place % 256 == 0, Task.isCancelled { throw .cancelled }
        features += (0..<users.columns).map { users[row, $0] }
        features += parts.flatMap { part in part.map { Float($0[row] ?? 0) } }
        features += parts.map { part in part.contains { $0[row] != nil } ? 1 : 0 }
      }
      return try RankingExamples(
        tasks: [RankingTask(label.name)],
        features: Matrix(rows: rows.count, columns: layout.featureCount, elements: features),
        labels: Matrix(rows: rows.count, columns: 1, elements: rows.map { answers[$0] })
      )
    }
    let (train, test) = (
      try examples(learnt), try examples(learnt.count..<table.count)
    )
    try RankingEvaluation.check(train: train, test: test, seed: seed)
    return ModalLog(layout: layout, modalities: modalities, train: train, test: test)
  }

  /// What is known beside embeddings and outcomes; no column where there is nothing.
  private func userFeatures(
    of table: RankingTable,
    _ learnt: [Int]
  ) throws(RecommenderError) -> Matrix<Float> {
    let hidden = Set(columns.joined())
      .union(table.names.filter { OutcomeColumn($0) != nil })
    do throws(RecommenderError) {
      return try table.features(hiding: hidden, trainingOn: learnt)
    } catch {
      guard error == .noFeatures else { throw error }
      return Matrix(rows: table.count, columns: 0)
    }
  }

  private static func standardised(_ numbers: [Double?], _ learnt: [Int]) -> [Double?] {
    let known = learnt.compactMap { numbers[$0] }
    let spread = SampleSpread(known)
    let deviation = spread.deviation > 0 ? spread.deviation : 1
    return numbers.map { $0.map { ($0 - (known.isEmpty ? 0 : spread.mean)) / deviation } }
  }
}
