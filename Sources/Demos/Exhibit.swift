public import Wording

/// A step of a walk with what it shows.
public struct DemoStep: Hashable, Sendable {
  /// The id of the step's card.
  public var id: String
  /// What is shown, from top to bottom.
  public var exhibits: [Exhibit]
  /// What happened, in one sentence with the computed numbers in it, or nil.
  public var remark: Bilingual?
  /// For a step with predictions: the choice that came true, by prediction id.
  public var outcome: [String: String]
  /// For predictions of which none came true alone: the choices that lead and cannot be told apart,
  /// by prediction id, the first ahead.
  public var tied: [String: [String]]
  /// How far a streamed step has come; nil for a step that is computed at once.
  public var progress: StepProgress?

  /// Creates a step.
  public init(
    id: String,
    exhibits: [Exhibit],
    remark: Bilingual? = nil,
    outcome: [String: String] = [:],
    tied: [String: [String]] = [:],
    progress: StepProgress? = nil
  ) {
    self.id = id
    self.exhibits = exhibits
    self.remark = remark
    self.outcome = outcome
    self.tied = tied
    self.progress = progress
  }

  /// Whether the step is streamed and more of it is to come.
  public var isUnderWay: Bool { progress.map { !$0.isComplete } ?? false }
}

/// Something shown, as data: no demo knows how it is drawn.
public struct Exhibit: Hashable, Sendable, Identifiable {
  /// The stable id within the step, in English kebab-case.
  public var id: String
  /// The heading, or nil.
  public var title: Bilingual?
  /// What it is.
  public var content: Content
  /// Whether it is the same whatever the dials say, so that there is nothing to compare.
  public var isFixed: Bool

  /// Creates an exhibit.
  public init(id: String, title: Bilingual? = nil, content: Content, isFixed: Bool = false) {
    self.id = id
    self.title = title
    self.content = content
    self.isFixed = isFixed
  }

  /// The kinds of exhibits.
  public enum Content: Hashable, Sendable {
    /// Rows and columns.
    case table(Table)
    /// One labelled bar a row, with its number.
    case bars(Bars)
    /// An order before and after.
    case ranking(Ranking)
    /// A few labelled numbers or texts.
    case facts([Fact])
    /// Several measures side by side, one row a layer or a step in time.
    case profile(Profile)
    /// Named series over a common x.
    case curves(Curves)
    /// Numbers over a plane, with points on it.
    case grid(Grid)
  }
}

/// A value in a table or a list of facts.
public enum ExhibitValue: Hashable, Sendable {
  /// A number with the digits after the point to show.
  case number(Double, fractionDigits: Int)
  /// A number that is written as a measure is, for what may span decades.
  case measured(Double, MeasureFormat)
  /// A name or a label.
  case text(Bilingual)
  /// A moment, in seconds since 1970 UTC.
  case time(Int)
}

/// Rows and columns.
public struct Table: Hashable, Sendable {
  /// The columns.
  public var columns: [Column]
  /// The rows; each has one value a column.
  public var rows: [Row]

  /// Creates a table.
  public init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// Whether a column has a number: among numbers a text says that there is none, such as a
  /// stroke. Moments are none. O(rows).
  public func isNumeric(_ column: Int) -> Bool {
    rows.contains { row in
      guard row.values.indices.contains(column) else { return false }
      return switch row.values[column] {
      case .number, .measured: true
      case .text, .time: false
      }
    }
  }

  /// A column's stable name and heading.
  public struct Column: Hashable, Sendable {
    /// The stable name in English kebab-case.
    public var id: String
    /// The heading.
    public var title: Bilingual

    /// Creates a column.
    public init(id: String, title: Bilingual) {
      self.id = id
      self.title = title
    }
  }

  /// A row, which may be one that the eye should meet.
  public struct Row: Hashable, Sendable {
    /// One value a column.
    public var values: [ExhibitValue]
    /// Whether the row is what the step is about.
    public var isFocus: Bool
    /// Rows with the same group stand together, such as one session.
    public var group: Int

    /// Creates a row.
    public init(values: [ExhibitValue], isFocus: Bool = false, group: Int = 0) {
      self.values = values
      self.isFocus = isFocus
      self.group = group
    }
  }
}

/// One labelled bar a row.
public struct Bars: Hashable, Sendable {
  /// What the numbers are, with their unit.
  public var measure: Bilingual
  /// The bars from top to bottom.
  public var bars: [Bar]
  /// How many digits after the point are shown.
  public var fractionDigits: Int
  /// The magnitude that a whole bar stands for, so that states of a step can be compared; nil for
  /// the greatest of the numbers.
  public var whole: Double?

  /// Creates a bar chart.
  public init(measure: Bilingual, bars: [Bar], fractionDigits: Int, whole: Double? = nil) {
    self.measure = measure
    self.bars = bars
    self.fractionDigits = fractionDigits
    self.whole = whole
  }

  /// A bar with the number it stands for, and the one before the last change.
  public struct Bar: Hashable, Sendable {
    /// The label.
    public var label: Bilingual
    /// The number.
    public var value: Double
    /// The number before this step, or nil.
    public var before: Double?
    /// How the number comes about, such as `1/log(1+4)`, or nil.
    public var note: Bilingual?
    /// Whether the bar is what the step is about.
    public var isFocus: Bool

    /// Creates a bar.
    public init(
      label: Bilingual,
      value: Double,
      before: Double? = nil,
      note: Bilingual? = nil,
      isFocus: Bool = false
    ) {
      self.label = label
      self.value = value
      self.before = before
      self.note = note
      self.isFocus = isFocus
    }
  }
}

/// An order before and after.
public struct Ranking: Hashable, Sendable {
  /// What the scores are.
  public var measure: Bilingual
  /// The entries in the order after.
  public var entries: [Entry]
  /// How many digits after the point are shown.
  public var fractionDigits: Int
  /// Whether a score of which none of these digits is left is written as 0, rather than in
  /// scientific notation.
  public var isRounded: Bool

  /// Creates a ranking.
  public init(
    measure: Bilingual,
    entries: [Entry],
    fractionDigits: Int,
    isRounded: Bool = false
  ) {
    self.measure = measure
    self.entries = entries
    self.fractionDigits = fractionDigits
    self.isRounded = isRounded
  }

  /// A score as it is written.
  public func text(of score: Double) -> String {
    isRounded
      ? MeasureFormat.rounded(fractionDigits).text(of: score)
      : NumberFormat.fixed(score, fractionDigits: fractionDigits)
  }

  /// A ranked thing.
  public struct Entry: Hashable, Sendable {
    /// The label.
    public var label: Bilingual
    /// The score after.
    public var score: Double
    /// The rank before, counted from 1, or nil where it was not ranked.
    public var rankBefore: Int?
    /// What made up the score: label and share.
    public var contributions: [Contribution]
    /// Whether the entry is what the step is about.
    public var isFocus: Bool

    /// Creates an entry.
    public init(
      label: Bilingual,
      score: Double,
      rankBefore: Int?,
      contributions: [Contribution] = [],
      isFocus: Bool = false
    ) {
      self.label = label
      self.score = score
      self.rankBefore = rankBefore
      self.contributions = contributions
      self.isFocus = isFocus
    }
  }

  /// A part of a score and where it comes from.
  public struct Contribution: Hashable, Sendable {
    /// Where the part comes from.
    public var label: Bilingual
    /// How much it adds.
    public var value: Double

    /// Creates a contribution.
    public init(label: Bilingual, value: Double) {
      self.label = label
      self.value = value
    }
  }
}

/// A labelled number or text.
public struct Fact: Hashable, Sendable {
  /// The stable name in English kebab-case.
  public var id: String
  /// The label.
  public var title: Bilingual
  /// The value.
  public var value: ExhibitValue

  /// Creates a fact.
  public init(id: String, title: Bilingual, value: ExhibitValue) {
    self.id = id
    self.title = title
    self.value = value
  }
}
