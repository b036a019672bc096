public import Wording

/// Named series over a common x.
///
/// In JSON x and each series are lists of one length, under their ids.
public struct Curves: Hashable, Sendable {
  /// What runs to the right.
  public var x: Axis
  /// What runs upwards.
  public var y: Axis
  /// Where the points stand, in ascending order.
  public var places: [Double]
  /// The series, each with one number a place; the most important first.
  public var series: [Series]

  /// Creates curves.
  public init(x: Axis, y: Axis, places: [Double], series: [Series]) {
    self.x = x
    self.y = y
    self.places = places
    self.series = series
  }

  /// What an axis measures.
  public struct Axis: Hashable, Sendable {
    /// The stable name in English kebab-case.
    public var id: String
    /// What it measures, with its unit.
    public var title: Bilingual
    /// How numbers become lengths.
    public var scale: MeasureScale
    /// The numbers at its ends; nil for the extent of what is shown.
    public var range: ClosedRange<Double>?
    /// How its numbers are written.
    public var format: MeasureFormat
    /// Whether it is drawn from its greatest number to its least, as layers on the way back; the
    /// curves then end in their first numbers.
    public var isReversed: Bool

    /// Creates an axis.
    public init(
      id: String,
      title: Bilingual,
      scale: MeasureScale = .linear,
      range: ClosedRange<Double>? = nil,
      format: MeasureFormat,
      isReversed: Bool = false
    ) {
      self.id = id
      self.title = title
      self.scale = scale
      self.range = range
      self.format = format
      self.isReversed = isReversed
    }
  }

  /// One curve.
  public struct Series: Hashable, Sendable, Identifiable {
    /// The stable name in English kebab-case.
    public var id: String
    /// What the curve is.
    public var title: Bilingual
    /// One number a place, and in a state of a streamed step perhaps fewer; what is not finite
    /// leaves a gap, and is named beside the curve.
    public var values: [Double]
    /// What stands beside the curve in place of its last number; nil for that one.
    public var summary: Summary?

    /// Creates a curve.
    public init(id: String, title: Bilingual, values: [Double], summary: Summary? = nil) {
      self.id = id
      self.title = title
      self.values = values
      self.summary = summary
    }

    /// What stands for numbers of which the last says nothing: the mean of those in no order, such
    /// as those of runs, or the one where a dial stands.
    public struct Summary: Hashable, Sendable {
      /// The number.
      public var value: Double
      /// Half of the 95% interval of a mean; not finite where there is none.
      public var halfWidth: Double

      /// Creates a summary.
      public init(value: Double, halfWidth: Double = .nan) {
        (self.value, self.halfWidth) = (value, halfWidth)
      }
    }
  }
}
