/// What a column of a log is for.
public enum CSVColumnRole: String, Hashable, Sendable, CaseIterable {
  /// Who. Needed.
  case user
  /// What. Needed, unless there is a title.
  case item
  /// When; see ``CSVLoader`` for the forms. Without it the rows are taken to be in order.
  case timestamp
  /// How much. Without it every row is 1.
  case value
  /// How the item is called.
  case title

  /// The headers that mean this role, in lower case, without spaces, `_` and `-`.
  public var aliases: [String] {
    switch self {
    case .user:
      ["user", "userid", "uid", "member", "memberid", "customer", "customerid", "visitorid", "用户"]
    case .item:
      [
        "item", "itemid", "iid", "movie", "movieid", "film", "filmid", "product", "productid",
        "article", "articleid", "clickarticleid", "video", "videoid", "track", "trackid", "sku",
        "物品", "电影", "商品",
      ]
    case .timestamp:
      [
        "timestamp", "time", "ts", "date", "datetime", "unixtime", "unixtimestamp", "eventtime",
        "clicktimestamp", "createdat", "时间", "日期",
      ]
    case .value:
      ["value", "rating", "score", "weight", "count", "plays", "值", "评分", "次数"]
    case .title:
      ["title", "itemtitle", "movietitle", "itemname", "moviename", "name", "标题", "片名", "名称"]
    }
  }

  /// The role that a word means: its own name, or a header for it; nil for another word.
  public static func meant(by word: String) -> CSVColumnRole? {
    CSVColumnRole(rawValue: word) ?? role(ofHeader: word)
  }

  /// The role that a header means, or nil. A type behind a colon, as RecBole writes it
  /// (`user_id:token`), does not count.
  static func role(ofHeader header: String) -> CSVColumnRole? {
    let name = header.prefix { $0 != ":" }
    let plain = name.lowercased().filter { !" _-".contains($0) }
    return allCases.first { $0.aliases.contains(plain) }
  }
}
