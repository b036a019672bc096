/// The keys of one mapping of the format.
protocol RecordKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The keys that may be left out.
  static var optional: Set<Self> { get }
}

extension RecordKey {
  static var optional: Set<Self> { [] }
}
