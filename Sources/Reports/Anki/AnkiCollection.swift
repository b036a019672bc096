import Foundation
import GRDB
import Wording

/// Notes in the database that Anki packages hold: its form of version 11, which every Anki since
/// 2.0 reads.
///
/// Source: ankitects, anki 26.09, `rslib/src/storage/schema11.sql`.
struct AnkiCollection {
  let notes: [AnkiNote]
  /// When it is made; Anki takes a note over where it is newer than its own.
  let moment: Moment

  /// The decks: one a language, in one for both.
  private static let decks: [(id: Int, name: String)] = [
    (1_758_600_000_010, "Viva"), (1_758_600_000_011, "Viva::中文"),
    (1_758_600_000_012, "Viva::English"),
  ]
  private static let noteType = 1_758_600_000_001

  /// Writes the database into a new file.
  func write(to path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try database.execute(sql: Self.tables)
      try database.execute(
        sql: "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
        arguments: [
          seconds, milliseconds, milliseconds, Self.configuration.serialised, types.serialised,
          decks.serialised, Self.deckOptions.serialised,
        ]
      )
      var taken: Set<Int> = []
      for (index, note) in notes.enumerated() { try insert(note, index, &taken, into: database) }
    }
    try queue.close()
  }

  private var seconds: Int { Int(moment.microseconds / 1_000_000) }
  private var milliseconds: Int { Int(moment.microseconds / 1000) }

  private func insert(
    _ note: AnkiNote,
    _ index: Int,
    _ taken: inout Set<Int>,
    into database: Database
  ) throws {
    let id = Self.id(of: note.guid, &taken)
    try database.execute(
      sql: "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
      arguments: [
        id, note.guid, Self.noteType, seconds, " \(note.tags.joined(separator: " ")) ",
        note.fields.joined(separator: "\u{1F}"), note.fields[0],
        Int(SHA1.hash(Array(note.fields[0].utf8)).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }),
      ]
    )
    for (ordinal, deck) in Self.decks.dropFirst().enumerated() {
      try database.execute(
        sql: """
          INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')
          """,
        arguments: [
          Self.id(of: "\(note.guid) \(ordinal)", &taken), id, deck.id, ordinal, seconds, index + 1,
        ]
      )
    }
  }

  /// A number for a name, of the size that Anki's own have, and the next free one where it is
  /// taken: FNV-1a of the name's bytes.
  private static func id(of name: String, _ taken: inout Set<Int>) -> Int {
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0100_0000_01B3
    }
    var id = 1_600_000_000_000 + Int(hash % 100_000_000_000)
    while !taken.insert(id).inserted { id += 1 }
    return id
  }
}

extension AnkiCollection {
  /// The one type of note, with a card a language.
  private var types: JSONValue {
    let fields = AnkiNote.fieldNames.enumerated().map { index, name in
      JSONValue.object([
        .init("name", .text(name)), .init("ord", .integer(index)),
        .init("sticky", .boolean(false)), .init("rtl", .boolean(false)),
        .init("font", .text("Arial")), .init("size", .integer(20)),
      ])
    }
    func card(_ name: String, _ ordinal: Int, _ question: String, _ answer: String) -> JSONValue {
      .object([
        .init("name", .text(name)), .init("ord", .integer(ordinal)),
        .init("qfmt", .text("{{\(question)}}")),
        .init("afmt", .text("{{FrontSide}}<hr id=answer>{{\(answer)}}")),
        .init("bqfmt", .text("")), .init("bafmt", .text("")), .init("did", .null),
      ])
    }
    let type = JSONValue.object([
      .init("id", .integer(Self.noteType)), .init("name", .text("Viva")),
      .init("type", .integer(0)), .init("mod", .integer(seconds)), .init("usn", .integer(-1)),
      .init("sortf", .integer(0)), .init("did", .integer(Self.decks[0].id)),
      .init(
        "tmpls",
        .array([card("中文", 0, "问题", "回答"), card("English", 1, "Question", "Answer")])
      ),
      .init("flds", .array(fields)), .init("css", .text(Self.style)),
      .init("latexPre", .text("")), .init("latexPost", .text("")),
      .init("req", .array([Self.need(0, 1), Self.need(1, 3)])),
    ])
    return .object([.init("\(Self.noteType)", type)])
  }

  /// Which field a card cannot be without.
  private static func need(_ card: Int, _ field: Int) -> JSONValue {
    .array([.integer(card), .text("any"), .array([.integer(field)])])
  }

  private static let style =
    ".card { font-family: sans-serif; font-size: 18px; line-height: 1.5; text-align: left; }"

  private var decks: JSONValue {
    let none = JSONValue.array([.integer(0), .integer(0)])
    let all = [(id: 1, name: "Default")] + Self.decks
    return .object(
      all.map { deck in
        .init(
          "\(deck.id)",
          .object([
            .init("id", .integer(deck.id)), .init("name", .text(deck.name)),
            .init("mod", .integer(seconds)), .init("usn", .integer(-1)),
            .init("lrnToday", none), .init("revToday", none), .init("newToday", none),
            .init("timeToday", none), .init("collapsed", .boolean(false)),
            .init("browserCollapsed", .boolean(false)), .init("desc", .text("")),
            .init("dyn", .integer(0)), .init("conf", .integer(1)),
            .init("extendNew", .integer(0)), .init("extendRev", .integer(0)),
          ])
        )
      }
    )
  }

  /// Anki's own defaults; an import takes none of it over.
  private static let deckOptions = JSONValue.object([
    .init(
      "1",
      .object([
        .init("id", .integer(1)), .init("name", .text("Default")), .init("mod", .integer(0)),
        .init("usn", .integer(0)), .init("maxTaken", .integer(60)),
        .init("autoplay", .boolean(true)), .init("timer", .integer(0)),
        .init("replayq", .boolean(true)), .init("dyn", .boolean(false)),
        .init(
          "new",
          .object([
            .init("bury", .boolean(false)),
            .init("delays", .array([.number(1), .number(10)])),
            .init("initialFactor", .integer(2500)),
            .init("ints", .array([.integer(1), .integer(4), .integer(0)])),
            .init("order", .integer(1)), .init("perDay", .integer(20)),
          ])
        ),
        .init(
          "rev",
          .object([
            .init("bury", .boolean(false)), .init("ease4", .number(1.3)),
            .init("ivlFct", .number(1)), .init("maxIvl", .integer(36_500)),
            .init("perDay", .integer(200)), .init("hardFactor", .number(1.2)),
          ])
        ),
        .init(
          "lapse",
          .object([
            .init("delays", .array([.number(10)])), .init("leechAction", .integer(1)),
            .init("leechFails", .integer(8)), .init("minInt", .integer(1)),
            .init("mult", .number(0)),
          ])
        ),
      ])
    )
  ])

  private static let configuration = JSONValue.object([
    .init("nextPos", .integer(1)), .init("estTimes", .boolean(true)),
    .init("activeDecks", .array([.integer(1)])), .init("sortType", .text("noteFld")),
    .init("timeLim", .integer(0)), .init("sortBackwards", .boolean(false)),
    .init("addToCur", .boolean(true)), .init("curDeck", .integer(1)),
    .init("newSpread", .integer(0)), .init("dueCounts", .boolean(true)),
    .init("curModel", .integer(noteType)), .init("collapseTime", .integer(1200)),
    .init("schedVer", .integer(2)),
  ])

  private static let tables = """
    CREATE TABLE col (
      id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
      ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL,
      conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL,
      tags text NOT NULL
    );
    CREATE TABLE notes (
      id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
      usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL,
      csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL
    );
    CREATE TABLE cards (
      id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
      mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,
      due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
      lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
      odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL
    );
    CREATE TABLE revlog (
      id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
      ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL,
      time integer NOT NULL, type integer NOT NULL
    );
    CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
    CREATE INDEX ix_notes_usn ON notes (usn);
    CREATE INDEX ix_notes_csum ON notes (csum);
    CREATE INDEX ix_cards_usn ON cards (usn);
    CREATE INDEX ix_cards_nid ON cards (nid);
    CREATE INDEX ix_cards_sched ON cards (did, queue, due);
    CREATE INDEX ix_revlog_usn ON revlog (usn);
    CREATE INDEX ix_revlog_cid ON revlog (cid);
    """
}
