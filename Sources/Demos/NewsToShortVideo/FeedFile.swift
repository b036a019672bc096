import Neural
import Randomness
import Recommender
import Wording

/// A table of the user's of views: how long each video is, and how long it was watched.
struct FeedFile: Sendable {
  /// What a column of how long videos are is called; one in `_ms` holds milliseconds.
  private static let durationNames = [
    "video_duration", "duration", "video_length", "length", "duration_seconds", "duration_ms",
    "video_duration_ms", "视频时长", "时长",
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
    let table = try data.rankingTable()
    func column(_ names: [String]) -> String? { OutcomeColumn.first(of: names, among: table.names) }
    guard let time = column(OutcomeColumn.watchTimes), let length = column(Self.durationNames)
    else {
      throw data.refusal(Self.columnsNeeded(table.names))
    }
    let click = column(OutcomeColumn.clicks)
    var wrong: (line: Int, found: Double?)?
    var wrongTime: (line: Int, found: Double?)?
    do throws(RecommenderError) {
      let durations = try table.numbers(inColumn: length)
      if let row = durations.firstIndex(where: { ($0 ?? 0) <= 0 }) {
        wrong = (try table.line(ofRow: row, inColumn: length), durations[row])
      }
      let seconds = try table.numbers(inColumn: time)
      let clicks = try click.map { name throws(RecommenderError) in
        try table.numbers(inColumn: name)
      }
      // Who clicked watched for some time; without clicks a row without a time was not played.
      if let row = (0..<table.count).first(where: { row in
        seconds[row].map { $0 < 0 } ?? (clicks.map { $0[row] == 1 } ?? false)
      }) {
        wrongTime = (try table.line(ofRow: row, inColumn: time), seconds[row])
      }
      let (unit, lengthUnit) = (Self.unit(of: time), Self.unit(of: length))
      views = (0..<table.count).map { row in
        let watched = (seconds[row] ?? 0) * unit
        let duration = (durations[row] ?? 0) * lengthUnit
        return WatchedView(
          isClicked: seconds[row] != nil && clicks.map { $0[row] == 1 } ?? true,
          seconds: watched,
          duration: duration,
          isCompleted: watched >= duration,
          isSkipped: false
        )
      }
    } catch {
      throw data.refusal(error)
    }
    if let wrong {
      throw data.refusal(Self.noLength(wrong.found, line: wrong.line, column: length))
    }
    if let wrongTime {
      throw data.refusal(Self.noTime(wrongTime.found, line: wrongTime.line, column: time))
    }
    hidden = Set(table.names.filter { OutcomeColumn($0) != nil })
    self.table = table
    let played = views.filter(\.isClicked)
    guard played.count >= Self.leastViews else {
      throw data.refusal(
        Bilingual(
          zh: HanLatinSpacing.spaced(
            "只有 \(played.count) 次播放\(click.map { "（\($0) 是 1 的行）" } ?? "")，至少要 \(Self.leastViews) 次。"
          ),
          en: "it has \(played.count.counted("view"))"
            + "\(click.map { " (rows in which \($0) is 1)" } ?? ""); \(Self.leastViews) are needed."
        )
      )
    }
    let watchedAtAll = played.count { $0.seconds > 0 }
    guard watchedAtAll >= Self.leastOfAKind else {
      throw data.refusal(Self.nothingWatched(watchedAtAll, of: played.count, column: time))
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
      throw data.refusal(error)
    }
  }

  /// The seconds that count 1 in a column.
  private static func unit(of column: String) -> Double {
    column.lowercased().hasSuffix("_ms") ? 0.001 : 1
  }

  private static func noLength(_ found: Double?, line: Int, column: String) -> Bilingual {
    let shown = found.map { NumberFormat.fixed($0, fractionDigits: 0) }
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "第 \(line) 行：\(column) \(shown.map { "是 \($0)" } ?? "没有值")，视频时长必须大于 0；请补上，或删掉这一行。"
      ),
      en:
        "Line \(line): \(column) \(shown.map { "is \($0)" } ?? "has no value"), and a video lasts longer than 0; fill it in, or "
        + "remove the line."
    )
  }

  private static func noTime(_ found: Double?, line: Int, column: String) -> Bilingual {
    let shown = found.map { NumberFormat.fixed($0, fractionDigits: 0) }
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        shown.map { "第 \(line) 行：\(column) 是 \($0)，观看时长不能小于 0；请改正，或删掉这一行。" }
          ?? "第 \(line) 行：点击过，\(column) 却是空的；请补上，或删掉这一行。"
      ),
      en: shown.map {
        "Line \(line): \(column) is \($0), and nobody watches for less than 0; correct it, or remove "
          + "the line."
      }
        ?? "Line \(line): it was clicked and \(column) is empty; fill it in, or remove the line."
    )
  }

  private static func nothingWatched(_ count: Int, of played: Int, column: String) -> Bilingual {
    Bilingual(
      zh: HanLatinSpacing.spaced(
        "从第 2 行起，\(played) 次播放里 \(column) 大于 0 的只有 \(count) 次，至少要 \(leastOfAKind) 次；"
          + "请检查这一列是不是观看时长。"
      ),
      en:
        "from line 2 on, \(column) is above 0 in only \(count) of \(played.counted("view")); at least "
        + "\(leastOfAKind) are needed. Check that this column is the watch time."
    )
  }

  private static func columnsNeeded(_ found: [String]) -> Bilingual {
    let (times, lengths) = (
      OutcomeColumn.watchTimes.prefix(4).joined(separator: ", "),
      durationNames.prefix(3).joined(separator: ", ")
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
    let learnt = rows.count * 4 / 5
    let features = try table.part(at: rows).features(
      hiding: hidden,
      trainingOn: Array(0..<learnt)
    )
    func part(_ places: Range<Int>) -> FeedViews {
      let width = features.columns
      return FeedViews(
        features: Matrix(
          rows: places.count,
          columns: width,
          elements: Array(features.elements[places.lowerBound * width..<places.upperBound * width])
        ),
        views: places.map { views[rows[$0]] },
        preference: [],
        expected: []
      )
    }
    return FeedLog(train: part(0..<learnt), test: part(learnt..<rows.count))
  }
}
