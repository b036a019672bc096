import Wording

extension Profile {
  /// A profile of a net's layers: each measure with one number a layer, layer 1 first.
  static func layers(
    _ measures: [(measure: Measure, values: [Double])],
    count: Int,
    leading: String? = nil,
    lastRowOnTop: Bool = false,
    isWalked: Bool = false
  ) -> Profile {
    Profile(
      rowID: "layer",
      rowTitle: Bilingual(zh: "层", en: "layer"),
      measures: measures.map(\.measure),
      leading: leading,
      rows: (0..<count).map { row in
        Row(number: row + 1, values: measures.map { $0.values[row] })
      },
      lastRowOnTop: lastRowOnTop,
      isWalked: isWalked
    )
  }
}
