import Neural
import Randomness
import Recommender
import Wording

/// A table of the user's of views: how long each video is, and how long it was watched.
struct FeedFile: Sendable {
  /// What a column of what was watched is called.
  static let timeNames = [
    "watch_time", "play_time", "watch_seconds", "play_duration", "watched", "play_seconds",
    "watchtime", "playtime", "seconds",
  ]
  /// What a column of how long videos are is called.
  static let durationNames = [
    "video_duration", "duration", "video_length", "length", "duration_seconds",
  ]
  /// What a column of clicks is called.
  private static let clickNames = ["click", "clicked", "is_click"]
  /// What tells how long was watched, and so may be no feature.
  private static let telling = [
    "watch_ratio", "play_ratio", "ratio", "finish", "finished", "completion", "completion_rate",
    "progress", "timestamp", "time", "date",
  ]
  /// How many views and how few of either kind a walk needs.
  private static let leastViews = 100
  private static let leastOfAKind = 20
  /// How many rows are walked: of a longer file some, drawn for each seed.
  private static let mostRows = 20_000

  private let table: RankingTable
  private let views: [WatchedView]
  private let hidden: Set<String>
  /// What can be learnt from the file.
  let rankers: [FeedRanker]

  /// Reads a file.
  init(reading data: DemoData) throws(DemoError) {
    func refusal(_ sentence: Bilingual) -> DemoError {
      .data(Bilingual(zh: "\(data.name)：\(sentence.zh)", en: "\(data.name): \(sentence.en)"))
    }
    let table: RankingTable
    do throws(CSVError) { table = try RankingTable(data.bytes) } catch {
      if error == .log(.cancelled) { throw .cancelled }
      throw refusal(error.sentence)
    }
    func column(_ names: [String]) -> String? {
      names.lazy.compactMap { name in table.names.first { $0.lowercased() == name } }.first
    }
    guard let time = column(Self.timeNames), let length = column(Self.durationNames) else {
      throw refusal(Self.columnsNeeded(table.names))
    }
    let click = column(Self.clickNames)
    do throws(RecommenderError) {
      let seconds = try table.numbers(inColumn: time)
      let durations = try table.numbers(inColumn: length)
      let clicks = try click.map { name throws(RecommenderError) in
        try table.numbers(inColumn: name)
      }
      var views: [WatchedView] = []
      for row in 0..<table.count {
        guard let duration = durations[row], duration > 0 else {
          throw .option(name: length, value: durations[row] ?? 0, range: 0.001...1e9)
        }
        let watched = seconds[row] ?? 0
        views.append(
          WatchedView(
            isClicked: seconds[row] != nil && watched >= 0 && clicks.map { $0[row] == 1 } ?? true,
            seconds: max(0, watched),
            duration: duration,
            isCompleted: watched >= duration,
            isSkipped: false
          )
        )
      }
      self.views = views
    } catch {
      throw error == .cancelled ? .cancelled : refusal(error.sentence)
    }
    let telling = Set(Self.telling + Self.clickNames + Self.timeNames + MultiTaskFile.names)
    hidden = Set(table.names.filter { telling.contains($0.lowercased()) })
    self.table = table
    let played = views.filter(\.isClicked)
    guard played.count >= Self.leastViews else {
      throw refusal(
        Bilingual(
          zh: "只有 \(played.count) 次播放，至少要 \(Self.leastViews) 次。",
          en: "it has \(played.count) views; \(Self.leastViews) are needed."
        )
      )
    }
    func hasBoth(_ positives: Int, of count: Int) -> Bool {
      positives >= Self.leastOfAKind && count - positives >= Self.leastOfAKind
    }
    let hasClicks = click != nil && hasBoth(played.count, of: table.count)
    let hasEnds = hasBoth(played.count { $0.isCompleted }, of: played.count)
    rankers = FeedRanker.allCases.filter { ranker in
      switch ranker {
      case .click: hasClicks
      case .completion: hasEnds
      case .time, .quantile: true
      }
    }
    // What is wrong with a feature is said now, not in the middle of a walk.
    do throws(RecommenderError) { _ = try log(seed: 1) } catch {
      throw error == .cancelled ? .cancelled : refusal(error.sentence)
    }
  }

  private static func columnsNeeded(_ found: [String]) -> Bilingual {
    let (times, lengths) = (
      timeNames.prefix(4).joined(separator: ", "), durationNames.prefix(3).joined(separator: ", ")
    )
    return Bilingual(
      zh: "需要一列观看时长（列名如 \(times)）和一列视频时长（如 \(lengths)）；现有：\(found.joined(separator: "、"))。",
      en:
        "a column of what was watched is needed, called as \(times), and one of how long videos are, as "
        + "\(lengths); there are \(found.joined(separator: ", "))."
    )
  }

  /// The rows, four fifths to learn from, in an order of the seed's.
  func log(seed: UInt64) throws(RecommenderError) -> FeedLog {
    var generator = SeededGenerator(seed: seed).stream(2)
    let rows = Array(generator.shuffled(Array(0..<table.count)).prefix(Self.mostRows))
    let learnt = Array(rows.prefix(rows.count * 4 / 5))
    let features = try table.features(hiding: hidden, trainingOn: learnt)
    func part(_ rows: some Collection<Int>) -> FeedViews {
      let width = features.columns
      return FeedViews(
        features: Matrix(
          rows: rows.count,
          columns: width,
          elements: rows.flatMap { features.elements[$0 * width..<($0 + 1) * width] }
        ),
        views: rows.map { views[$0] },
        preference: [],
        expected: []
      )
    }
    return FeedLog(train: part(learnt), test: part(rows.dropFirst(learnt.count)))
  }
}
