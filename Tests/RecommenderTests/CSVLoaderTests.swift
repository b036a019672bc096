import Recommender
import Testing
import Wording

struct CSVLoaderTests {
  private func load(_ text: String, _ loader: CSVLoader = CSVLoader()) throws -> CSVLog {
    try loader.load(Array(text.utf8))
  }

  private func entries(_ log: CSVLog) -> [String] {
    let interactions = log.interactions
    return interactions.users.names.indices.flatMap { user in
      interactions.history(of: UserIndex(user)).map {
        "\(interactions.users[user]) \(interactions.items[$0.item.value]) \($0.time) \($0.value)"
      }
    }
  }

  static let sameLog = [
    "user,item,timestamp,value\na,x,5,1\nb,y,6,2.5\n",
    "userId,movieId,rating,timestamp\r\na,x,1,5\r\nb,y,2.5,6\r\n",
    "\u{FEFF}User ID\tItem-ID\tTime\tScore\na\tx\t5\t1\nb\ty\t6\t2.5",
    "\n\nuser;item;ts;weight\n a ; x ;5;1\n\nb;\"y\";6;2.5\n\n",
    "用户,电影,时间,评分\na,x,5,1\nb,y,6.9,2.5e0\n",
    "value|timestamp|note|item|user\r1|5|no|x|a\r2.5|6000000000000|\"| \"\"so\"\"\n\"|y|b",
  ]

  @Test(arguments: sameLog.indices) func headersAndSeparatorsAreFound(index: Int) throws {
    let log = try load(Self.sameLog[index])
    let time = index == 5 ? 6_000_000_000 : 6
    #expect(entries(log) == ["a x 5 1.0", "b y \(time) 2.5"])
    #expect(log.hasTimes)
  }

  @Test func withoutTimesTheRowsAreInOrderAndWithoutValuesTheyAreOne() throws {
    let log = try load("user,item\na,y\na,x\n")
    #expect(entries(log) == ["a y 0 1.0", "a x 0 1.0"])
    #expect(!log.hasTimes)
  }

  @Test func titlesNameTheItems() throws {
    let log = try load("user,item,title\na,1,\"Crouching Tiger, \"\"Hidden\"\" Dragon\"\nb,2,\n")
    #expect(log.titles == ["Crouching Tiger, \"Hidden\" Dragon", "2"])
    let onlyTitles = try load("user,title\na,流浪地球\nb,流浪地球2\n")
    #expect(onlyTitles.interactions.items.names == ["流浪地球", "流浪地球2"])
    #expect(onlyTitles.titles == ["流浪地球", "流浪地球2"])
  }

  @Test func rowsThatRepeatAPairAreCounted() throws {
    #expect(try load("user,item,time\na,x,1\nb,x,1\na,x,2\na,y,3\n").repeatedRows == 1)
    #expect(try load("user,item,time\na,x,1\nb,x,1\n").repeatedRows == 0)
  }

  @Test func columnsAreFoundByNameOrByPlace() throws {
    let named = CSVLoader(columns: .named([.user: "who", .item: "what"]))
    #expect(entries(try load("what,who,user\nx,a,no\n", named)) == ["a x 0 1.0"])
    let order = CSVLoader(columns: .order([.user, .item, .value, .timestamp]))
    #expect(entries(try load("196\t242\t3\t881250949", order)) == ["196 242 881250949 3.0"])
  }

  @Test(arguments: [
    ("1707566400", 1_707_566_400), ("1707566400123", 1_707_566_400),
    ("1707566400123456", 1_707_566_400), ("1707566400123456789", 1_707_566_400),
    ("1707566400900.0", 1_707_566_400), ("1.7075664e15", 1_707_566_400),
    ("1707566400123456789.0", 1_707_566_400), ("-1500", -1500), ("-1500.5", -1501),
    ("-1707566400001", -1_707_566_401), ("-1707566400001.0", -1_707_566_401),
    ("-5", -5), ("1707566400.9", 1_707_566_400), ("2024-02-10", 1_707_523_200),
    ("2024/02/10 12:00", 1_707_566_400), ("2024-02-10T12:00:00Z", 1_707_566_400),
    ("2024-02-10 20:00:00.250+08:00", 1_707_566_400), ("1969-12-31T23:59:59Z", -1),
    ("2000-02-29T00:00:00-0130", 951_787_800),
  ]) func timesAreRead(text: String, seconds: Int) throws {
    let log = try load("user,item,time\na,x,\(text)\n")
    #expect(log.interactions.history(of: UserIndex(0)).first?.time == seconds)
  }

  @Test(arguments: [
    ("", CSVError.empty), ("\n\n", .empty), ("user,item\n", .noRows),
    ("user,item,value\na,x,1\nb,y\n", .fieldCount(line: 3, expected: 3, found: 2)),
    ("user,item\na,x,\n", .fieldCount(line: 2, expected: 2, found: 3)),
    ("user,item\n\n,x\n", .fieldEmpty(line: 3, role: .user)),
    ("user,item\na,\"\"\n", .fieldEmpty(line: 2, role: .item)),
    ("user,item,value\na,x,many\n", .notANumber(line: 2, found: "many")),
    ("user,item,value\na,x,nan\n", .notANumber(line: 2, found: "nan")),
    ("user,item,value\na,x,\n", .notANumber(line: 2, found: "")),
    ("user,item,time\na,x,2024-02-30\n", .notATime(line: 2, found: "2024-02-30")),
    ("user,item,time\na,x,1e300\n", .notATime(line: 2, found: "1e300")),
    ("user,item,time\na,x,yesterday\n", .notATime(line: 2, found: "yesterday")),
    ("user,item\n\"a\nb\",x\nc,\"y\n", .quoteOpen(line: 4)),
    ("user,item\na,\"x\"y\n", .textAfterQuote(line: 2)),
    ("user,user_id,item\na,a,x\n", .columnTwice(role: .user, first: "user", second: "user_id")),
  ]) func mistakesAreFoundWithTheirLine(text: String, error: CSVError) {
    #expect(throws: error) { try load(text) }
  }

  @Test func aMissingColumnNamesWhatWasExpectedAndWhatIsThere() {
    let error = CSVError.columnMissing(
      role: .user,
      expected: CSVColumnRole.user.aliases,
      found: ["who", "item"]
    )
    #expect(throws: error) { try load("who,item\na,x\n") }
    #expect(error.sentence.en.hasPrefix("Line 1: no user column. Expected one of user, userid"))
    #expect(error.sentence.en.hasSuffix("found who, item."))
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    #expect(throws: CSVError.notUTF8(line: 2)) {
      try CSVLoader().load(Array("user,item\na,".utf8) + [0xC4, 0xE3, 0x0A])
    }
  }

  @Test func twoSpellingsOfOneNameAreOneItem() throws {
    let log = try load("user,item\na,caf\u{E9}\nb,cafe\u{301}\n")
    #expect(log.interactions.items.count == 1)
    #expect(log.titles.count == 1)
  }
}
