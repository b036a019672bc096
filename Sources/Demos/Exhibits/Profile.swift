public import Wording

/// Several measures of the same things side by side, one row a layer or a step in time.
///
/// In JSON each measure is a list with one number a row, under the measure's id, and the rows'
/// numbers stand under ``rowID``.
public struct Profile: Hashable, Sendable {
  /// What the rows are called in JSON, such as `layer`.
  public var rowID: String
  /// What a row is, above the rows' numbers.
  public var rowTitle: Bilingual
  /// The measures from left to right; a narrow screen leaves the last ones out.
  public var measures: [Measure]
  /// The measure that the step is about, which no screen leaves out.
  public var leading: String
  /// The rows in the order of their numbers, layer 1 first.
  public var rows: [Row]
  /// Whether the last row is drawn at the top, as in a walk backwards.
  public var lastRowOnTop: Bool
  /// Whether the user meets the rows one at a time, from the one at the top.
  public var isWalked: Bool

  /// Creates a profile.
  public init(
    rowID: String,
    rowTitle: Bilingual,
    measures: [Measure],
    leading: String? = nil,
    rows: [Row],
    lastRowOnTop: Bool = false,
    isWalked: Bool = false
  ) {
    self.rowID = rowID
    self.rowTitle = rowTitle
    self.measures = measures
    self.leading = leading ?? measures.first?.id ?? ""
    self.rows = rows
    self.lastRowOnTop = lastRowOnTop
    self.isWalked = isWalked
  }

  /// One measure: a column of numbers, with a bar each or without.
  public struct Measure: Hashable, Sendable, Identifiable {
    /// The stable name in English kebab-case.
    public var id: String
    /// The heading.
    public var title: Bilingual
    /// How a number becomes a bar; nil for a number alone.
    public var scale: MeasureScale?
    /// How numbers are written.
    public var format: MeasureFormat
    /// The numbers of an empty and a full bar; nil for the extent of what is shown.
    public var range: ClosedRange<Double>?
    /// What the scale covers besides the numbers shown; nil for nothing.
    public var covered: ClosedRange<Double>?
    /// Measures of one axis are drawn to one scale, so that equal bars are equal numbers.
    public var axis: String

    /// Creates a measure, by default on an axis of its own.
    public init(
      id: String,
      title: Bilingual,
      scale: MeasureScale? = nil,
      format: MeasureFormat,
      range: ClosedRange<Double>? = nil,
      axis: String? = nil
    ) {
      self.id = id
      self.title = title
      self.scale = scale
      self.format = format
      self.range = range
      self.axis = axis ?? id
    }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// The layer's or the step's number.
    public var number: Int
    /// One number a measure, in their order; NaN and infinities are shown as such.
    public var values: [Double]
    /// Whether the row is what the step is about.
    public var isFocus: Bool

    /// Creates a row.
    public init(number: Int, values: [Double], isFocus: Bool = false) {
      self.number = number
      self.values = values
      self.isFocus = isFocus
    }
  }

  /// The numbers of a measure, in the order of the rows.
  public func values(of measure: String) -> [Double] {
    guard let place = measures.firstIndex(where: { $0.id == measure }) else { return [] }
    return rows.map { $0.values.indices.contains(place) ? $0.values[place] : .nan }
  }
}
