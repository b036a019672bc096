import Demos
import Foundation
import Testing
import Wording

/// The walk through vectors of the user's.
struct VectorSearchDataTests {
  /// Points on an arc, a degree apart, named by their angle.
  private let circle = (0..<60).map { degree in
    let angle = Double(degree) * .pi / 180
    return "a\(degree) \(cos(angle)) \(sin(angle))"
  }.joined(separator: "\n")

  private func data(_ text: String) -> DemoData {
    DemoData(name: "vectors.txt", bytes: Array(text.utf8))
  }

  @Test func theSameStepsAreTakenOnTheUsersVectors() throws {
    let walks = try VectorSearchDemo().prepare(data(circle))
    var run = try walks.run(DemoSettings(values: ["lists": .number(6)]), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == VectorSearchDemo().card.steps.map(\.id))
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    // The first of the file is followed; nearest are the next degrees.
    #expect(walk[1].ranking("neighbours").map(\.label.en) == (1...10).map { "a\($0)" })
    #expect(try walk[3].curves("cost").series[0].values.last == 1)
    // For 256 centres a part there are too few vectors: that way is left out.
    guard case .table(let ways)? = walk[4].exhibits.first?.content else {
      Issue.record("no table")
      return
    }
    #expect(ways.rows.count == 3)
  }

  @Test func theCardClaimsNothingAndHasNoDialForACatalogue() throws {
    let card = try VectorSearchDemo().prepare(data("a 1 0\nb 0 1")).card
    #expect(card.predictions.isEmpty && card.claims.isEmpty && card.claim.en.isEmpty)
    #expect(!card.dials.contains { ["items", "clustering"].contains($0.id) })
  }

  @Test(arguments: ["a 1 2", "", "a 1 2\nb 3", "a 1 2\nb x 2"])
  func whatCannotBeSearchedIsSaidToBeSo(text: String) {
    let error = #expect(throws: DemoError.self) { try VectorSearchDemo().prepare(data(text)) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("vectors.txt: "))
  }

  @Test(arguments: [("8", "2 numbers cannot be cut"), ("4", "2 numbers cannot be cut")])
  func anIndexThatCannotBeBuiltSaysWhatToTurn(codes: String, start: String) throws {
    let walks = try VectorSearchDemo().prepare(data(circle))
    let settings: [String: DialValue] = ["index": .choice("ivf-pq"), "codes": .choice(codes)]
    var run = try walks.run(DemoSettings(values: settings), seed: 7)
    let error = #expect(throws: DemoError.self) { try run.walkthrough() }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message.en.hasPrefix(start))
  }

  @Test func twoVectorsAreWalkedToTheEnd() throws {
    var run = try VectorSearchDemo().prepare(data("a 1 0\nb 0 1")).run(DemoSettings(), seed: 7)
    #expect(try run.walkthrough().count == 5)
  }
}
