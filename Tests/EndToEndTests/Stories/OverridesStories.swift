import Foundation
import Testing

extension InTerminal {
  /// What the user overrules is on the authors' list afterwards.
  @Suite struct OverridesStories {
    @Test func anOverruledVerdictIsListedUntilItIsTakenBack() throws {
      let viva = try VivaInTerminal.answering()
      try viva.handIn("Clicks in one session share one intent.")
      try viva.press("o")
      try viva.expect("You overruled the grader")
      let program = try Program(home: viva.home)
      let outcome = try program.run(["content", "overrides", "--json"])
      #expect(outcome.status == 0)
      let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let points = try #require((list as? [String: [[String: Any]]])?["points"])
      #expect(points.count == 1)
      #expect(Set(points[0].keys) == ["question", "point", "count", "overrides"])
      #expect(points[0]["question"] as? String == "itemcf-time-weight")
      let override = try #require((points[0]["overrides"] as? [[String: Any]])?.first)
      #expect(
        Set(override.keys) == [
          "id", "moment", "rubricRevision", "answer", "verdict", "confidence", "reason", "evidence",
          "overruled",
        ]
      )
      #expect(override["answer"] as? String == "Clicks in one session share one intent.")
      #expect(override["verdict"] as? String != override["overruled"] as? String)
      let moment = try #require(override["moment"] as? String)
      #expect(moment.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d/) != nil, "\(moment)")
      let text = try program.run(["content", "overrides"]).output
      #expect(text.hasPrefix("1 verdict of 1 point overruled; no rubric was changed by it\n"))
      #expect(text.contains("     Clicks in one session share one intent.\n"))

      // Three more presses lead back to what the grader said.
      try viva.press("o", "o", "o")
      try viva.expect(
        {
          try program.run(["content", "overrides"]).output == "No verdict was overruled.\n"
        },
        "the overrule that was taken back is still on the list"
      )
    }
  }
}
