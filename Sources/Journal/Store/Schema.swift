import GRDB

/// The form of the file, as the steps that led to it.
///
/// A step that was ever released is never edited; a change is a new step at the end.
enum Schema {
  /// The steps.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1", migrate: createFirstTables)
    migrator.registerMigration("v2", migrate: nameOrigins)
    migrator.registerMigration("v3", migrate: widenAttempts)
    migrator.registerMigration("interviews", migrate: findInterviews)
    migrator.registerMigration("marks", migrate: findMarks)
    migrator.registerMigration("points", migrate: rememberPoints)
    migrator.registerMigration("quiz-days", migrate: countQuizzes)
    migrator.registerMigration("meanings", migrate: noteMeanings)
    migrator.registerMigration("quiz-drafts", migrate: partQuizDrafts)
    migrator.registerMigration("quiz-rounds", migrate: nameRounds)
    migrator.registerMigration("quiz-plans", migrate: nameItemsAhead)
    return migrator
  }

  private static func createFirstTables(_ database: Database) throws {
    try database.execute(sql: log)
    try database.execute(sql: derived)
    try database.execute(sql: besides)
  }

  /// A draft names the one that its words began as, so that whoever takes the draft over can tell
  /// that the older one holds nothing else.
  private static func nameOrigins(_ database: Database) throws {
    try database.execute(sql: "ALTER TABLE draft ADD COLUMN began INTEGER")
  }

  /// An attempt tells how sure the user was and how long it took, in the order in which days are
  /// summed up, and parameters are found without reading the log through. What is derived is empty
  /// after that: the rules' number in ``Derivation/fingerprint`` grew with this step, so it is
  /// computed anew at once.
  private static func widenAttempts(_ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM attempt;
        DELETE FROM standing;
        ALTER TABLE attempt ADD COLUMN sureness INTEGER;
        ALTER TABLE attempt ADD COLUMN seconds REAL NOT NULL DEFAULT 0;
        DROP INDEX attempt_by_day;
        CREATE INDEX attempt_by_day ON attempt (day, sureness, score, seconds);
        CREATE INDEX log_of_parameters ON log (time, device, id) WHERE kind = 'parameters';
        """
    )
  }

  /// Interviews are found without reading the log through.
  private static func findInterviews(_ database: Database) throws {
    try database.execute(
      sql: "CREATE INDEX log_of_interviews ON log (time, device, id) WHERE \(isOfInterview)"
    )
  }

  /// Whether a record begins or ends a mock interview.
  static let isOfInterview = "kind IN ('interview', 'interview-end')"

  /// Marks on questions are found without reading the log through.
  private static func findMarks(_ database: Database) throws {
    try database.execute(
      sql: "CREATE INDEX log_of_marks ON log (time, device, id) WHERE kind = 'mark'"
    )
  }

  /// Each key point has a memory of its own. The table is empty after that: the rules' number in
  /// ``Derivation/fingerprint`` grew with this step, so it is computed at once.
  ///
  /// `record`, `device` and `time` are of the review that came last, and the columns that begin
  /// with `past` hold the memory before it, so that it can be judged anew without reading the log.
  private static func rememberPoints(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE recall (
          question TEXT NOT NULL,
          point TEXT NOT NULL,
          reviews INTEGER NOT NULL,
          record BLOB NOT NULL,
          device BLOB NOT NULL,
          time INTEGER NOT NULL,
          zone INTEGER NOT NULL,
          rating INTEGER NOT NULL,
          stability REAL NOT NULL,
          difficulty REAL NOT NULL,
          pastTime INTEGER,
          pastStability REAL,
          pastDifficulty REAL,
          due INTEGER NOT NULL,
          PRIMARY KEY (question, point)
        ) WITHOUT ROWID;
        CREATE INDEX recall_by_due ON recall (due, question);
        """
    )
  }

  /// Quiz items count for the days on which they were answered, and what is being written in one is
  /// a draft. The table is empty after that: the rules' number in ``Derivation/fingerprint`` grew
  /// with this step, so it is computed at once.
  private static func countQuizzes(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE draft ADD COLUMN item TEXT;
        CREATE TABLE quizzed (
          record BLOB PRIMARY KEY NOT NULL,
          question TEXT NOT NULL,
          day INTEGER NOT NULL,
          sureness INTEGER,
          score REAL NOT NULL,
          seconds REAL NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX quizzed_by_day ON quizzed (day, sureness, score, seconds);
        CREATE INDEX quizzed_by_question ON quizzed (question);
        """
    )
  }

  /// A question's memory may begin anew where its meaning changed: an attempt says whether it
  /// counts for it. Known points are counted from one index. What is derived of attempts is empty
  /// after that: the rules' number in ``Derivation/fingerprint`` grew with this step, so it is
  /// computed anew at once.
  private static func noteMeanings(_ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM attempt;
        DELETE FROM standing;
        ALTER TABLE attempt ADD COLUMN counts INTEGER NOT NULL DEFAULT 1;
        DROP INDEX attempt_in_order;
        CREATE INDEX attempt_in_order ON attempt (question, counts, time, device, answer);
        CREATE TABLE meaning (
          question TEXT PRIMARY KEY NOT NULL,
          told INTEGER,
          met INTEGER,
          since INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX recall_by_question ON recall (question, due);
        """
    )
  }

  /// A draft of a quiz item has columns of its own for the number of items that were answered
  /// before it and for what a claim was called; `hints` was three times the number, and 1 more for
  /// true, 2 for false.
  private static func partQuizDrafts(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE draft ADD COLUMN answeredBefore INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE draft ADD COLUMN call INTEGER;
        UPDATE draft
          SET answeredBefore = hints / 3, call = CASE hints % 3 WHEN 1 THEN 1 WHEN 2 THEN 0 END,
            hints = 0
          WHERE item IS NOT NULL;
        """
    )
  }

  /// A draft of a quiz item names the records of those that were answered before it in its round,
  /// 16 bytes each; one of before names none.
  private static func nameRounds(_ database: Database) throws {
    try database.execute(sql: "ALTER TABLE draft ADD COLUMN answered BLOB NOT NULL DEFAULT x''")
  }

  /// A draft of a quiz item names the items that come after it in its round, one a line; one of
  /// before names none, so that its round ends with it.
  private static func nameItemsAhead(_ database: Database) throws {
    try database.execute(sql: "ALTER TABLE draft ADD COLUMN ahead TEXT NOT NULL DEFAULT ''")
  }

  /// What happened. Triggers hold that records only ever come in; the one before an insertion is
  /// for `INSERT OR REPLACE`, whose deletions fire none.
  private static let log = """
    CREATE TABLE log (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      device BLOB NOT NULL CHECK (length(device) = 16),
      time INTEGER NOT NULL,
      zone INTEGER NOT NULL,
      schema INTEGER NOT NULL,
      kind TEXT NOT NULL,
      question TEXT,
      answer BLOB,
      body TEXT NOT NULL,
      checksum INTEGER NOT NULL
    );
    CREATE INDEX log_in_order ON log (time, device, id);
    CREATE INDEX log_by_question ON log (question, time, device, id) WHERE question IS NOT NULL;
    CREATE INDEX log_by_answer ON log (answer) WHERE answer IS NOT NULL;
    CREATE TRIGGER log_keeps_records BEFORE DELETE ON log
      BEGIN SELECT raise(ABORT, 'the log keeps every record'); END;
    CREATE TRIGGER log_keeps_words BEFORE UPDATE ON log
      BEGIN SELECT raise(ABORT, 'a record is never changed'); END;
    CREATE TRIGGER log_replaces_nothing BEFORE INSERT ON log
      WHEN EXISTS (SELECT 1 FROM log WHERE id = NEW.id)
      BEGIN SELECT raise(ABORT, 'a record is never replaced'); END;
    """

  /// What follows from the log: one row an answer, and one a question. All of it can be computed
  /// anew; `stability` and `difficulty` are the memory's state after the answer.
  private static let derived = """
    CREATE TABLE attempt (
      answer BLOB PRIMARY KEY NOT NULL,
      question TEXT NOT NULL,
      time INTEGER NOT NULL,
      device BLOB NOT NULL,
      zone INTEGER NOT NULL,
      day INTEGER NOT NULL,
      score REAL NOT NULL,
      rating INTEGER NOT NULL,
      covered INTEGER NOT NULL,
      total INTEGER NOT NULL,
      missed TEXT NOT NULL,
      stability REAL NOT NULL,
      difficulty REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX attempt_in_order ON attempt (question, time, device, answer);
    CREATE INDEX attempt_by_day ON attempt (day);
    CREATE TABLE standing (
      question TEXT PRIMARY KEY NOT NULL,
      attempts INTEGER NOT NULL,
      time INTEGER NOT NULL,
      zone INTEGER NOT NULL,
      score REAL NOT NULL,
      covered INTEGER NOT NULL,
      total INTEGER NOT NULL,
      missed TEXT NOT NULL,
      stability REAL NOT NULL,
      difficulty REAL NOT NULL,
      due INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX standing_by_due ON standing (due);
    """

  /// What belongs to this machine alone. A question has one draft for every instance that writes
  /// to it. A draft's revision only ever grows, also past rows that were deleted, so it names the
  /// draft: an instance that holds an old number holds nothing of another's.
  private static let besides = """
    CREATE TABLE draft (
      revision INTEGER PRIMARY KEY AUTOINCREMENT,
      question TEXT NOT NULL,
      answer BLOB,
      point TEXT,
      text BLOB NOT NULL,
      cursor INTEGER NOT NULL,
      seconds REAL NOT NULL,
      hints INTEGER NOT NULL,
      time INTEGER NOT NULL,
      zone INTEGER NOT NULL
    );
    CREATE INDEX draft_by_question ON draft (question, revision);
    CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE about (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
    """
}
