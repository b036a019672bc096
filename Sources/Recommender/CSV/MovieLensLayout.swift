/// The files of MovieLens that have no header, by their first line.
enum MovieLensLayout: Hashable {
  /// `1|24|M|technician|85711`, 100K.
  case pipedUsers
  /// `1|Toy Story (1995)|01-Jan-1995||http://…|0|0|0|1|…` with 19 genres, 100K.
  case pipedItems
  /// `1::F::1::10::48067`, 1M.
  case colonUsers
  /// `1::Toy Story (1995)::Animation|Children's|Comedy`, 1M and 10M.
  case colonItems

  /// Joins the genres of a row in a file whose columns `|` separates.
  static let genreSeparator: Character = "\u{1F}"

  /// The layout that a first line is of, or nil.
  static func of(
    _ first: [CSVReader.Field],
    _ reader: CSVReader,
    _ role: CSVColumnRole
  ) -> MovieLensLayout? {
    guard let key = first.first, CSVNumber.value(reader.bytes, key.range) != nil else { return nil }
    return switch (reader.separator, first.count, role) {
    case (UInt8(ascii: "|"), 5, .user): .pipedUsers
    case (UInt8(ascii: "|"), 24, .item): .pipedItems
    case (UInt8(ascii: ":"), 5, .user): .colonUsers
    case (UInt8(ascii: ":"), 3, .item): .colonItems
    default: nil
    }
  }

  /// How many fields a row has.
  var fieldCount: Int {
    switch self {
    case .pipedUsers, .colonUsers: 5
    case .pipedItems: 24
    case .colonItems: 3
    }
  }

  /// The names of the columns that are made of a row, its key first.
  var names: [String] {
    switch self {
    case .pipedUsers: ["user", "age", "gender", "occupation", "zip"]
    case .pipedItems: ["item", "title", "date", "genres"]
    case .colonUsers: ["user", "gender", "age", "occupation", "zip"]
    case .colonItems: ["item", "title", "genres"]
    }
  }

  /// The columns of a row; the marks of the genres become one column.
  func values(of texts: [String]) -> [String] {
    guard self == .pipedItems else { return texts }
    let genres = zip(Self.genres, texts.dropFirst(5)).filter { $1 == "1" }.map { $0.0 }
    return Array(texts.prefix(3)) + [genres.joined(separator: String(Self.genreSeparator))]
  }

  /// The genres of 100K, from its file `u.genre`.
  private static let genres = [
    "unknown", "Action", "Adventure", "Animation", "Children's", "Comedy", "Crime", "Documentary",
    "Drama", "Fantasy", "Film-Noir", "Horror", "Musical", "Mystery", "Romance", "Sci-Fi",
    "Thriller", "War", "Western",
  ]
}
