public import Wording

/// Numbers over a plane: a heat map or a decision surface, with points on it.
///
/// In JSON the numbers stand in one list under `value`, row after row from the top, beside `rows`
/// and `columns`; the points under `point-x`, `point-y` and `point-group`.
public struct Grid: Hashable, Sendable {
  /// What the numbers are.
  public var measure: Bilingual
  /// How many rows there are.
  public var rowCount: Int
  /// How many columns there are.
  public var columnCount: Int
  /// The numbers, row after row from the top: `[rowCount × columnCount]`.
  public var values: [Double]
  /// The numbers that the faintest and the fullest cell stand for; nil for the extent of the
  /// values.
  public var range: ClosedRange<Double>?
  /// What stands at the left and the right edge.
  public var horizontal: ClosedRange<Double>
  /// What stands at the lower and the upper edge.
  public var vertical: ClosedRange<Double>
  /// The points on it.
  public var points: [Point]
  /// What the points of each group are.
  public var groups: [Bilingual]
  /// How numbers are written.
  public var format: MeasureFormat
  /// What runs to the right and upwards; nil where that needs no words.
  public var axes: Axes?

  /// Creates a grid of `[rowCount × columnCount]` values.
  public init(
    measure: Bilingual,
    rowCount: Int,
    columnCount: Int,
    values: [Double],
    range: ClosedRange<Double>? = nil,
    horizontal: ClosedRange<Double>,
    vertical: ClosedRange<Double>,
    points: [Point] = [],
    groups: [Bilingual] = [],
    format: MeasureFormat = .fixed(2),
    axes: Axes? = nil
  ) {
    precondition(
      values.count == rowCount * columnCount,
      "\(values.count) values are no grid of [\(rowCount), \(columnCount)]"
    )
    self.measure = measure
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.values = values
    self.range = range
    self.horizontal = horizontal
    self.vertical = vertical
    self.points = points
    self.groups = groups
    self.format = format
    self.axes = axes
  }

  /// What the plane is over.
  public struct Axes: Hashable, Sendable {
    /// What runs to the right.
    public var across: Bilingual
    /// What runs upwards.
    public var upwards: Bilingual
    /// How the numbers at the edges are written.
    public var format: MeasureFormat

    /// Creates axes.
    public init(across: Bilingual, upwards: Bilingual, format: MeasureFormat) {
      self.across = across
      self.upwards = upwards
      self.format = format
    }
  }

  /// A point on the plane.
  public struct Point: Hashable, Sendable {
    /// To the right.
    public var x: Double
    /// Upwards.
    public var y: Double
    /// Which group it belongs to, counted from 0.
    public var group: Int

    /// Creates a point.
    public init(x: Double, y: Double, group: Int) {
      self.x = x
      self.y = y
      self.group = group
    }
  }
}
