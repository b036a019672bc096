/// The columns that a terminal gives to characters of East Asian width "ambiguous", as `●` or `“`.
///
/// Only the terminal knows: it is asked once at start by a cursor report.
/// Source: Unicode Standard Annex #11, East Asian Width.
public enum AmbiguousWidth: Hashable, Sendable, CaseIterable {
  /// One column, as almost everywhere.
  case narrow
  /// Two columns, as in terminals set up for legacy East Asian fonts.
  case wide
}
