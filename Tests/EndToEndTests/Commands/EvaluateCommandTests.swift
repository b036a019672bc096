import Foundation
import Testing

/// `viva evaluate` in a pipe.
@Suite struct EvaluateCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  /// Two tastes: users of one like the even items, users of the other the odd ones.
  private static let log: String = {
    var lines = ["user,item,timestamp,value"]
    for user in 0..<20 {
      for step in 0..<8 {
        let item = (user / 2 + step) % 10 * 2 + user % 2
        lines.append("u\(user),i\(item),\(1_700_000_000 + step * 3600),\(1 + step % 5)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: program.home.appending(component: name))
    return name
  }

  private func evaluate(_ arguments: [String]) throws -> Program.Outcome {
    try program.run(["evaluate"] + arguments)
  }

  @Test func theObjectHoldsWhatIsPromised() throws {
    let models = "popularity,itemcf,itemcf-weighted,usercf,ease,sar"
    let outcome = try evaluate([
      "--interactions", try file("log.csv", Self.log), "--models", models, "--k", "3", "--json",
    ])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    )
    let data = try #require(object["data"] as? [String: Int])
    #expect(data == ["users": 20, "items": 20, "train": 140, "test": 20])
    let lines = try #require(object["models"] as? [[String: Any]])
    #expect(lines.compactMap { $0["name"] as? String }.joined(separator: ",") == models)
    for line in lines {
      let metrics = try #require(line["metrics"] as? [String: Double])
      let promised = ["ndcg@3", "recall@3", "precision@3", "map@3", "hr@3", "coverage@3"]
      #expect(Set(promised).isSubset(of: metrics.keys))
      #expect(promised.allSatisfy { (0...1).contains(metrics[$0] ?? -1) })
      #expect((line["fitSeconds"] as? Double ?? -1) >= 0)
      #expect((line["peakBytes"] as? Int ?? 0) > 1_000_000)
    }
    // Who knows the two tastes finds more than who does not.
    func recall(_ name: String) -> Double {
      let line = lines.first { $0["name"] as? String == name }
      return (line?["metrics"] as? [String: Double])?["recall@3"] ?? -1
    }
    #expect(recall("itemcf") > recall("popularity"))
  }

  @Test(arguments: ["en", "zh"]) func theTableIsReadable(language: String) throws {
    let outcome = try evaluate([
      "--interactions", try file("log.csv", Self.log), "--models", "sar,popularity", "--split",
      "random:0.75", "--lang", language,
    ])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty, "\(outcome.complaints)")
    #expect(outcome.output.contains("ndcg") && outcome.output.contains("sar"))
    #expect(outcome.output.contains(language == "zh" ? "20 个用户" : "20 users"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func partsReadApartAndRandomSplitsAreRepeatable() throws {
    let train = try file("train.csv", "user,item\na,x\na,y\nb,x\nb,y\nb,z\nc,x\n")
    let test = try file("test.tsv", "user\titem\na\tz\nc\ty\na\tx\nd\tx\n")
    let outcome = try evaluate(["--train", train, "--test", test, "--models", "ease", "--json"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(#""data":{"users":4,"items":3,"train":6,"test":3}"#))
    #expect(outcome.output.contains(#""recall@10":1,"#))
    // One row was in both, and one user is new.
    #expect(outcome.complaints.split(separator: "\n").count == 2)

    let log = try file("log.csv", Self.log)
    func figures(seed: String) throws -> Substring? {
      let arguments = ["--interactions", log, "--split", "random:0.5", "--seed", seed, "--json"]
      return try evaluate(arguments + ["--models", "popularity", "--k", "2"]).output
        .split(separator: "fitSeconds").first
    }
    #expect(try figures(seed: "1") == figures(seed: "1"))
    #expect(try figures(seed: "1") != figures(seed: "2"))
  }

  @Test func towersReadAttributesAndLearnTheSameFromTheSameSeed() throws {
    let log = try file("log.csv", Self.log)
    let items = try file(
      "items.csv",
      "item,kind\n" + (0..<20).map { "i\($0),\($0 % 2 == 0 ? "even" : "odd")\n" }.joined()
    )
    func outcome(_ arguments: [String]) throws -> Program.Outcome {
      try evaluate(["--interactions", log, "--models", "two-tower", "--json"] + arguments)
    }
    func figures(_ arguments: [String]) throws -> Substring? {
      try outcome(arguments).output.split(separator: "fitSeconds").first
    }
    let attributed = try outcome(["--items", items])
    #expect(attributed.status == 0 && attributed.complaints.contains("two-tower"))
    #expect(attributed.output.contains(#""name":"two-tower""#))
    #expect(try figures(["--seed", "3"]) == figures(["--seed", "3"]))
    let seeds = try (1...5).map { try figures(["--seed", "\($0)"]) }
    #expect(Set(seeds).count > 1)
  }

  @Test func oddDataAreAnsweredOrRefusedInOneSentence() throws {
    let long = (0..<200_001).map { "u,i\($0),\($0)" }.joined(separator: "\n")
    let cases: [(text: String, extra: [String], status: Int32, says: String)] = [
      ("", [], 2, "empty"),
      ("\n\n  \n", [], 2, "empty"),
      ("user,item\n", [], 2, "no row"),
      ("user,item\na,x\nb\n", [], 2, "Line 3: expected 2 fields, found 1"),
      ("user,item\na,x\n,y\n", [], 2, "Line 3: the user is empty"),
      ("user,item,time\na,x,1\na,y,tomorrow\n", [], 2, "Line 3: \"tomorrow\" is not a time"),
      ("user,item\na,x\na,\"y\n", [], 2, "Line 3: a quoted field starts here"),
      ("user,item,user\na,x,b\n", [], 2, "keep one"),
      ("user,item,value\na,x,nan\n", [], 2, "\"nan\" is not a finite number"),
      ("a,b,c\n1,2,3\n", ["--columns", "user=who,item=b"], 2, "no user column"),
      ("user,item\na,x\nb,x\nc,x\n", ["--models", "itemcf,ease,two-tower"], 2, "No user can be"),
      ("user,item,value\na,x,-1\na,y,0\nb,x,-2\nb,y,-1\n", [], 2, "No user can be"),
      ("who,item\na,x\n", [], 2, "user column"),
      ("u1,i5,874965758\nu1,i6,874965759\n", [], 2, "--columns user,item,timestamp"),
      ("user,item,value\na,x,1\nb,y,many\n", [], 2, "Line 3"),
      ("user,item\na,x\n", [], 2, "No user can be measured"),
      (
        "user,item\na,x\na,y\n", ["--models", "popularity,itemcf,usercf,ease,sar,two-tower"], 0,
        "All hits are 0"
      ),
      (
        "user,item,time\na,x,1\na,x,2\na,y,3\nb,y,99999999999\nb,x,5\n", [], 0,
        "repeat a user and an item: 1;"
      ),
      ("user,item,time\n" + long, ["--models", "ease"], 2, "memory"),
      (
        "user,item\na,x\na,y\nb,x\nb,y\n", ["--models", "popularity,popularity-bayes"], 2,
        "popularity-bayes: All likes of the training part have the value 1"
      ),
    ]
    for (number, odd) in cases.enumerated() {
      let name = try file("odd-\(number).csv", odd.text)
      let outcome = try evaluate(["--interactions", name] + odd.extra)
      #expect(outcome.status == odd.status, "case \(number): \(outcome.complaints)")
      if odd.status == 0, !odd.says.isEmpty {
        #expect(outcome.complaints.contains(odd.says), "case \(number): \(outcome.complaints)")
      }
      if odd.status == 2 {
        #expect(outcome.output.isEmpty)
        let last = outcome.complaints.split(separator: "\n").last ?? ""
        #expect(last.contains(odd.says), "case \(number): \(outcome.complaints)")
      }
    }
  }

  /// In two tastes of ten items each the last item is found from the seven before it: whatever
  /// rows repeat, and however far ahead the clocks were.
  @Test func repeatedRowsAndTimesToComeChangeNothing() throws {
    func figures(_ text: String) throws -> Substring? {
      let outcome = try evaluate([
        "--interactions", try file("same.csv", text), "--models", "itemcf,itemcf-weighted,ease,sar",
        "--json",
      ])
      #expect(outcome.status == 0, "\(outcome.complaints)")
      return outcome.output.split(separator: "fitSeconds").first
    }
    let lines = Self.log.split(separator: "\n")
    let later = lines.dropFirst().map { line in
      let fields = line.split(separator: ",")
      return
        "\(fields[0]),\(fields[1]),\(Int(fields[2]).map { $0 + 3_000_000_000 } ?? 0),\(fields[3])"
    }
    let plain = try figures(Self.log)
    #expect(plain?.contains(#""auc":"#) == true && plain?.contains(#""gauc":"#) == true)
    #expect(try figures(Self.log + lines.dropFirst().joined(separator: "\n") + "\n") == plain)
    #expect(try figures("user,item,timestamp,value\n" + later.joined(separator: "\n")) == plain)
  }

  @Test func towersAreTrainedAsTheOptionsSay() throws {
    let log = try file("log.csv", Self.log)
    func figures(_ arguments: [String], models: String = "two-tower") throws -> Substring? {
      let outcome = try evaluate(
        ["--interactions", log, "--models", models, "--json", "--k", "2"] + arguments
      )
      #expect(outcome.status == 0, "\(arguments): \(outcome.complaints)")
      return outcome.output.split(separator: #""metrics":"#).last?.split(separator: "fitSeconds")
        .first
    }
    let usual = try figures([])
    // The full softmax and the uncorrected model by options are those that have names.
    #expect(
      try figures(["--negatives", "all", "--log-q", "off"])
        == figures([], models: "two-tower-full")
    )
    #expect(try figures(["--log-q", "off"]) == figures([], models: "two-tower-uncorrected"))
    #expect(try figures(["--negatives", "uniform"]) == figures([], models: "two-tower-uniform"))
    #expect(
      try figures(["--negatives", "in-batch", "--log-q", "on", "--temperature", "0.15"]) == usual
    )
    for other in [
      ["--temperature", "1"], ["--negatives", "popularity:5:1"], ["--hard-negatives", "3:5:0"],
      ["--log-q", "every-logit"],
    ] {
      #expect(try figures(other) != usual, "\(other)")
    }
    #expect(try figures(["--temperature", "1"], models: "two-tower-full") != usual)
  }

  @Test func vectorsAreWrittenWholeAndReadBack() throws {
    let log = try file("log.csv", Self.log)
    let outcome = try evaluate([
      "--interactions", log, "--models", "popularity,two-tower", "--export-vectors", "vectors.tsv",
      "--lang", "en",
    ])
    #expect(outcome.status == 0 && outcome.complaints.contains("20 items written, 64 numbers each"))
    let written = try Data(contentsOf: program.home.appending(component: "vectors.tsv"))
    let rows = String(decoding: written, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t")
    }
    #expect(Set(rows.map { $0[0] }) == Set((0..<20).map { "i\($0)" }))
    for row in rows {
      let vector = row.dropFirst().compactMap { Double($0) }
      #expect(vector.count == 64 && abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
    }
    // To a pipe they go one after the other, and the report follows.
    let piped = try evaluate([
      "--interactions", log, "--models", "two-tower", "--export-vectors", "/dev/stdout", "--json",
    ])
    #expect(piped.output.split(separator: "\n").count == 21)
    for (arguments, says) in [
      (["--models", "itemcf"], "exactly one, and names 0"),
      (["--models", "two-tower,two-tower-full"], "exactly one, and names 2"),
    ] {
      let refused = try evaluate(
        ["--interactions", log, "--export-vectors", "other.tsv"] + arguments
      )
      #expect(refused.status == 2 && refused.complaints.contains(says), "\(refused.complaints)")
    }
    #expect(
      !FileManager.default.fileExists(atPath: program.home.appending(component: "other.tsv").path)
    )
  }

  /// A user of so many items that the fit takes long; it says how far it is, and stops when asked.
  @Test(.timeLimit(.minutes(2))) func aLongFitSaysHowFarItIsAndStopsAtOnce() throws {
    let rows = (0..<60_000).map { "u,i\($0),\($0)" }.joined(separator: "\n")
    let name = try file("long.csv", "user,item,time\n" + rows)
    let complaints = Pipe()
    let output = Pipe()
    let process = program.process(
      ["evaluate", "--interactions", name, "--models", "itemcf-weighted", "--lang", "en"]
    )
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    var said = Data()
    while !String(decoding: said, as: UTF8.self).contains("fitting") {
      let more = complaints.fileHandleForReading.availableData
      try #require(!more.isEmpty, "it ended: \(String(decoding: said, as: UTF8.self))")
      said.append(more)
    }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
    let rest = complaints.fileHandleForReading.readDataToEndOfFile()
    #expect(String(decoding: rest, as: UTF8.self).contains("Stopped"))
  }

  @Test(arguments: [
    ([], "--interactions"), (["--train", "log.csv"], "--test"),
    (["--interactions", "no-such.csv"], "no-such.csv"),
    (["--interactions", "log.csv", "--models", "itemfc"], "itemcf"),
    (["--interactions", "log.csv", "--models", "seven-tower"], "popularity"),
    (["--interactions", "log.csv", "--k", "0"], "--k"),
    (["--interactions", "log.csv", "--split", "time:80"], "time:0.8"),
    (["--interactions", "log.csv", "--columns", "user,thing"], "thing"),
    (["--interactions", "log.csv", "--columns", "user,user"], "user"),
    (["--train", "log.csv", "--test", "log.csv", "--split", "random:0.5"], "--split"),
    (["--interactions", "log.csv", "--items", "no-items.csv"], "no-items.csv"),
    (["--interactions", "log.csv", "--log-q", "on"], "two-tower"),
    (["--interactions", "log.csv", "--temperature", "0.1"], "--temperature"),
    (["--interactions", "log.csv", "--models", "two-tower", "--log-q", "yes"], "every-logit"),
    (
      ["--interactions", "log.csv", "--models", "two-tower", "--negatives", "uniform:x"],
      "uniform:512"
    ),
    (["--interactions", "log.csv", "--models", "two-tower", "--hard-negatives", "4:"], "4:100"),
    (["--interactions", "log.csv", "--models", "two-tower", "--temperature", "0"], "0.0001"),
    (
      ["--interactions", "log.csv", "--models", "two-tower", "--negatives", "uniform:0"], "1000000"
    ),
    (
      [
        "--interactions", "log.csv", "--models", "two-tower", "--export-vectors", "no/where.tsv",
      ], "no/where.tsv"
    ),
    (["--interactions", "log.csv", "--models", "two-tower", "--export-vectors", "."], "."),
  ])
  func wrongUsageIsOneSentenceAndTwo(arguments: [String], sentence: String) throws {
    _ = try file("log.csv", Self.log)
    let outcome = try evaluate(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains(sentence), "\(outcome.complaints)")
    #expect(outcome.complaints.split(separator: "\n").count == 1)
  }
}
