import Foundation
import Testing

/// `viva evaluate --labels` in a pipe.
@Suite struct EvaluateRankingTests {
  private let program: Program

  init() throws { program = try Program() }

  /// Clicks follow from the position and carts from the price; both are written down.
  private static let log: String = {
    var lines = ["user,position,price,kind,click,cart"]
    for row in 0..<600 {
      let (position, price) = (row * 7 % 10, row * 13 % 8)
      let click = position < 4 ? 1 : 0
      let cart = price < 3 ? "yes" : "no"
      lines.append("u\(row % 7),\(position),\(price),\(row % 3 == 0 ? "a" : "b"),\(click),\(cart)")
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: program.home.appending(component: name))
    return name
  }

  private func evaluate(_ arguments: String...) throws -> Program.Outcome {
    try program.run(["evaluate"] + arguments)
  }

  @Test func theObjectHoldsWhatIsPromised() throws {
    let log = try file("log.csv", Self.log)
    let outcome = try evaluate(
      "--interactions",
      log,
      "--labels",
      "click,cart=yes",
      "--seeds",
      "2",
      "--json"
    )
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    )
    let data = try #require(object["data"] as? [String: Any])
    #expect(data["train"] as? Int == 480 && data["test"] as? Int == 120)
    #expect(data["seeds"] as? [Int] == [7, 8])
    let models = try #require(object["models"] as? [[String: Any]])
    let names = models.compactMap { $0["name"] as? String }
    #expect(names == ["separate", "shared-bottom", "mmoe", "ple"])
    for model in models {
      #expect((model["parameters"] as? Int ?? 0) > 400)
      #expect((model["fitSeconds"] as? [Double])?.count == 2)
      let tasks = try #require(model["tasks"] as? [[String: Any]])
      #expect(tasks.compactMap { $0["name"] as? String } == ["click", "cart=yes"])
      for task in tasks {
        for figure in ["auc", "gauc", "logLoss", "calibration", "calibrationError"] {
          #expect((task[figure] as? [Double])?.count == 2, "\(figure)")
        }
        #expect((task["auc"] as? [Double])?.allSatisfy { (0...1).contains($0) } == true)
      }
    }
    let again = try evaluate(
      "--interactions",
      log,
      "--labels",
      "click,cart=yes",
      "--models",
      "mmoe",
      "--seed",
      "8",
      "--json"
    )
    let one = try #require(
      try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any]
    )
    // The second seed alone is what the second of two was.
    func area(_ object: [String: Any], model: Int, seed: Int) throws -> Double {
      let model = try #require((object["models"] as? [[String: Any]])?[model])
      let task = try #require((model["tasks"] as? [[String: Any]])?.first)
      return try #require(task["auc"] as? [Double])[seed]
    }
    #expect(try area(one, model: 0, seed: 0) == area(object, model: 2, seed: 1))
  }

  /// A column that is called as a label is and is none is said to be a feature.
  @Test func aLabelAmongTheFeaturesIsNamed() throws {
    let log = try file("log.csv", Self.log)
    func complaints(_ more: String...) throws -> String {
      let outcome = try program.run(
        ["evaluate", "--interactions", log, "--labels", "click", "--models", "shared-bottom"] + more
      )
      #expect(outcome.status == 0)
      return outcome.complaints
    }
    let said = try complaints("--lang", "en")
    #expect(said.contains("cart is named as an outcome is") && said.contains("--leave-out cart."))
    #expect(try complaints("--lang", "zh").contains("--leave-out cart"))
    #expect(try !complaints("--leave-out", "cart").contains("--leave-out"))
    #expect(try complaints("--leave-out", "kind").contains("--leave-out kind,cart"))
  }

  @Test(arguments: ["en", "zh"]) func theTableIsReadable(language: String) throws {
    let outcome = try evaluate(
      "--interactions",
      try file("log.csv", Self.log),
      "--labels",
      "click,cart=yes",
      "--models",
      "shared-bottom,mmoe",
      "--lang",
      language
    )
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("click") && lines.contains("cart=yes"))
    #expect(lines.count { $0.hasSuffix("  mmoe") } == 2)
    #expect(outcome.output.contains(language == "en" ? "480 rows to learn from" : "学习 480 行"))
    // One seed has no spread, and which option gives more is said.
    #expect(!outcome.output.contains("± -") && outcome.output.contains("--seeds 10"))
  }

  #if os(Linux)
    @Test func treesStandBesideNets() throws {
      let outcome = try evaluate(
        "--interactions",
        try file("log.csv", Self.log),
        "--labels",
        "click,cart=yes",
        "--models",
        "xgboost,separate",
        "--json"
      )
      #expect(outcome.status == 0, "\(outcome.complaints)")
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
      )
      let models = try #require(object["models"] as? [[String: Any]])
      #expect(models.compactMap { $0["name"] as? String } == ["xgboost", "separate"])
      #expect((models[0]["parameters"] as? Int ?? 0) > 300)
      for task in try #require(models[0]["tasks"] as? [[String: Any]]) {
        // What a position and a price below a threshold say, trees say exactly.
        #expect(task["auc"] as? [Double] == [1])
      }
    }

    @Test(arguments: ["en", "zh"])
    func withoutTheLibraryOfTreesADemoLeavesTheirRowEmpty(language: String) throws {
      for name in ["libxgboost.so.0", "libxgboost.so"] { _ = try file(name, "no library") }
      func walk(_ environment: [String: String]) throws -> String {
        let outcome = try program.run(
          [
            "demo", "multi-task", "--plain", "--steps", "2", "--set", "examples=1000", "--lang",
            language,
          ],
          environment: environment
        )
        #expect(outcome.status == 0, "\(outcome.complaints)")
        return outcome.output
      }
      let without = try walk(["LD_LIBRARY_PATH": program.home.path])
      #expect(without.contains("libxgboost0"), "\(without)")
      #expect(without.firstMatch(of: /XGBoost +- +- +-/) != nil, "\(without)")
      #expect(try !walk([:]).contains("libxgboost0"))
    }

    @Test(arguments: ["en", "zh"])
    func withoutTheLibraryOfTreesTheRestRuns(language: String) throws {
      // Files that are found first and are no libraries.
      for name in ["libxgboost.so.0", "libxgboost.so"] { _ = try file(name, "no library") }
      let log = try file("log.csv", Self.log)
      func evaluate(_ models: String) throws -> Program.Outcome {
        try program.run(
          [
            "evaluate", "--interactions", log, "--labels", "click", "--models", models, "--lang",
            language,
          ],
          environment: ["LD_LIBRARY_PATH": program.home.path]
        )
      }
      let refused = try evaluate("separate,xgboost")
      #expect(refused.status == 2 && refused.output.isEmpty)
      #expect(refused.complaints.contains("libxgboost0"), "\(refused.complaints)")
      #expect(refused.complaints.contains("libxgboost.so"), "\(refused.complaints)")
      #expect(try evaluate("separate").status == 0)
    }
  #endif

  /// Carts only after clicks: what ESMM needs, and what it says where it is not so.
  @Test(arguments: ["en", "zh"]) func aFunnelIsLearntAsOne(language: String) throws {
    var lines = ["x,z,click,cart,like"]
    for row in 0..<600 {
      let isClicked = row % 10 < 4
      let isCart = isClicked && row % 7 < 3
      lines.append(
        "\(row % 10),\(row % 7),\(isClicked ? 1 : 0),\(isCart ? 1 : 0),\(row % 3 == 0 ? 1 : 0)"
      )
    }
    let log = try file("funnel.csv", lines.joined(separator: "\n"))
    func evaluate(_ labels: String) throws -> Program.Outcome {
      try program.run([
        "evaluate", "--interactions", log, "--labels", labels, "--models", "separate,esmm",
        "--leave-out", labels.contains("like") ? "cart" : "like", "--lang", language,
      ])
    }
    let outcome = try evaluate("click,cart")
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(outcome.output.split(separator: "\n").count { $0.hasSuffix("  esmm") } == 2)
    let refused = try evaluate("click,like")
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(refused.complaints.contains("esmm") && refused.complaints.contains("like"))
  }

  /// A late seed without positives to test on costs no earlier seed its training.
  @Test(arguments: ["en", "zh"]) func aSeedThatCannotBeMeasuredIsNamed(language: String) throws {
    var lines = ["x,click"]
    for row in 0..<400 { lines.append("\(row),\(row % 50 == 5 ? 1 : 0)") }
    let log = try file("rare.csv", lines.joined(separator: "\n"))
    func evaluate(seed: Int, count: Int) throws -> Program.Outcome {
      try program.run([
        "evaluate", "--interactions", log, "--labels", "click", "--models", "separate", "--seed",
        "\(seed)", "--seeds", "\(count)", "--lang", language,
      ])
    }
    let outcome = try evaluate(seed: 30, count: 20)
    #expect(outcome.status == 2 && outcome.output.isEmpty, "\(outcome.complaints)")
    let words = outcome.complaints.split { !$0.isNumber }.compactMap { Int($0) }
    let named = try #require(words.first { (30..<50).contains($0) }, "\(outcome.complaints)")
    #expect(outcome.complaints.contains("click") && words.contains(80))
    // Alone it is refused in the same words, and the seeds before it are not.
    #expect(try evaluate(seed: named, count: 1).complaints == outcome.complaints)
    if named > 30 { #expect(try evaluate(seed: 30, count: named - 30).status == 0) }
  }

  @Test func whatCannotBeDoneIsASentence() throws {
    let log = try file("log.csv", Self.log)
    let zeros = try file("zeros.csv", "x,click\n1,0\n2,0\n3,0\n")
    let nan = try file("nan.csv", "x,click\n1,0\nNaN,1\n3,0\n")
    let cases: [([String], String)] = [
      (["--interactions", log, "--models", "mmoe"], "--labels"),
      (["--interactions", log, "--seeds", "3"], "--labels"),
      (["--interactions", log, "--labels", "clicks"], "clicks"),
      (["--interactions", log, "--labels", "cart"], "cart"),
      (["--interactions", log, "--labels", "cart=maybe"], "maybe"),
      (["--interactions", log, "--labels", "click", "--models", "itemcf"], "itemcf"),
      (["--interactions", log, "--labels", "click", "--split", "time:0.8"], "random"),
      (["--interactions", log, "--labels", "click", "--seeds", "0"], "100"),
      (["--labels", "click"], "--interactions"),
      (["--train", log, "--test", log, "--labels", "click"], "--train"),
      (["--interactions", zeros, "--labels", "click"], "click"),
      (["--interactions", nan, "--labels", "click"], "NaN"),
    ]
    for (arguments, word) in cases {
      for language in ["en", "zh"] {
        let outcome = try program.run(["evaluate"] + arguments + ["--lang", language])
        #expect(outcome.status == 2, "\(arguments)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.complaints.contains(word), "\(outcome.complaints)")
      }
    }
  }
}
