import Recommender
import Testing

/// The layouts in which logs and attributes come.
struct LayoutTests {
  private func rows(_ text: String, _ columns: CSVColumns = .automatic) throws -> [String] {
    let log = try CSVLoader(columns: columns).load(Array(text.utf8)).interactions
    return log.users.names.indices.flatMap { user in
      log.history(of: UserIndex(user)).map {
        "\(log.users[user]) \(log.items[$0.item.value]) \($0.time) \($0.value)"
      }
    }
  }

  @Test(arguments: [
    "196\t242\t3\t881250949\n186\t302\t3\t891717742\n",
    "196::242::3::881250949\n186::302::3::891717742\n",
    "userId,movieId,rating,timestamp\n196,242,3,881250949\n186,302,3,891717742\n",
    "user_id:token\titem_id:token\trating:float\ttimestamp:float\n"
      + "196\t242\t3\t881250949\n186\t302\t3\t891717742\n",
  ]) func movieLensIsRead(text: String) throws {
    #expect(try rows(text) == ["196 242 881250949 3.0", "186 302 891717742 3.0"])
  }

  @Test func columnsInOrderPassOverAHeader() throws {
    let order = CSVColumns.order([.item, nil, .user, .timestamp])
    #expect(try rows("what,n,who,when\nx,1,a,5\n", order) == ["a x 5 1.0"])
    #expect(try rows("x,1,a,5,more\ny,1,a,6,more\n", order) == ["a x 5 1.0", "a y 6 1.0"])
    #expect(try rows("who,item\na,x\n", .order([.user, .item])) == ["a x 0 1.0"])
    #expect(throws: CSVError.notATime(line: 2, found: "soon")) {
      try rows("x,1,a,5\ny,1,a,soon\n", order)
    }
    #expect(throws: CSVError.fieldCount(line: 1, expected: 4, found: 2)) {
      try rows("x,1\n", order)
    }
  }

  @Test func attributesHaveSeveralValues() throws {
    let text = "movieId,title,genres\n1,Toy Story (1995),Adventure|Children\n2,\"A, B\",\n"
    let table = try CSVAttributeLoader(role: .item).load(Array(text.utf8))
    #expect(table.names.names == ["1", "2"])
    #expect(table.attributes.map(\.name) == ["title", "genres"])
    #expect(table.values(of: "genres", for: "1") == ["Adventure", "Children"])
    #expect(table.values(of: "genres", for: "2").isEmpty)
    #expect(table.values(of: "title", for: "2") == ["A, B"])
    #expect(table.values(of: "year", for: "2").isEmpty)
  }

  @Test func movieLensAttributesAreRead() throws {
    let users = try CSVAttributeLoader(role: .user).load(Array("1|24|M|technician|85711\n".utf8))
    #expect(users.values(of: "occupation", for: "1") == ["technician"])
    let marks = (0..<19).map { [4, 8].contains($0) ? "1" : "0" }.joined(separator: "|")
    // é in ISO 8859-1 is one byte that no UTF-8 holds.
    let item = Array("7|Am".utf8) + [0xE9] + Array("lie|01-Jan-1995||http://x|\(marks)\n".utf8)
    let items = try CSVAttributeLoader(role: .item).load(item)
    #expect(items.values(of: "title", for: "7") == ["Amélie"])
    #expect(items.values(of: "genres", for: "7") == ["Children's", "Drama"])
    let films = try CSVAttributeLoader(role: .item).load(Array("1::Heat: x::Action|War\n".utf8))
    #expect(films.values(of: "genres", for: "1") == ["Action", "War"])
    #expect(films.values(of: "title", for: "1") == ["Heat: x"])
  }

  @Test(arguments: [
    ("", CSVError.empty), ("item,tag\n", .noRows),
    ("item,tag\nx,1\ny\n", .fieldCount(line: 3, expected: 2, found: 1)),
    ("tag,item\n1,\n", .fieldEmpty(line: 2, role: .item)),
  ]) func mistakesInAttributesHaveTheirLine(text: String, error: CSVError) {
    #expect(throws: error) { try CSVAttributeLoader(role: .item).load(Array(text.utf8)) }
  }
}
