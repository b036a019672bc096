import Tutor
import Wording

/// The charts of a report as SVG (SVG 1.1): bars of scores and times, and the curve of the scores.
///
/// Lengths are in the units of the picture, of which a chart is ``width`` wide.
struct InterviewCharts {
  private let account: InterviewAccount
  private let labels: InterviewLabels
  private let aim: Double

  private static let width = 640.0
  /// Where bars begin, behind the longest title that a question may have, and the longest bar.
  private static let left = 262.0
  private static let longest = 288.0
  private static let rowHeight = 26.0

  init(_ account: InterviewAccount, aim: Double, _ labels: InterviewLabels) {
    self.account = account
    self.aim = aim
    self.labels = labels
  }

  /// A bar for each question's score, and behind it the one with the replies.
  var scores: String {
    let rows = account.sections.enumerated().map { place, section in
      let score = NumberFormat.percent(section.score)
      let all = NumberFormat.percent(section.scoreWithReplies)
      return row(
        place,
        section.title,
        bars: [("more", section.scoreWithReplies), ("bar", section.score)],
        number: score == all ? score : "\(score) → \(all)"
      )
    }
    let caption = "\(labels.scores) (\(labels.firstAnswer) → \(labels.withReplies))"
    return figure(caption, height: Double(rows.count) * Self.rowHeight, rows.joined())
  }

  /// A bar for the time that each answer took, with a line at the aim.
  var times: String {
    let most = max(aim, account.sections.map(\.answerSeconds).max() ?? 0)
    guard most > 0 else { return "" }
    let height = Double(account.sections.count) * Self.rowHeight
    let rows = account.sections.enumerated().map { place, section in
      row(
        place,
        section.title,
        bars: [("bar", section.answerSeconds / most)],
        number: NumberFormat.clock(seconds: section.answerSeconds)
      )
    }
    let place = number(Self.left + aim / most * Self.longest)
    let line =
      "<line class=\"aim\" x1=\"\(place)\" y1=\"0\" x2=\"\(place)\" y2=\"\(number(height))\"/>"
    let caption = "\(labels.times) (\(labels.aim) \(NumberFormat.clock(seconds: aim)))"
    return figure(caption, height: height, rows.joined() + line)
  }

  /// The scores of all interviews up to this one, at equal distances, from 0 to 100 per cent.
  var trend: String {
    let scores = account.trend.scores
    let (top, bottom, first, last) = (16.0, 136.0, 48.0, Self.width - 48)
    func across(_ place: Int) -> Double {
      first + (last - first) * Double(place) / Double(max(1, scores.count - 1))
    }
    func down(_ score: Double) -> Double { bottom - (bottom - top) * min(max(score, 0), 1) }
    let points = scores.enumerated().map { place, entry in
      "\(number(across(place))),\(number(down(entry.score)))"
    }
    let axes = [0.0, 0.5, 1.0].map { level in
      let height = number(down(level))
      return "<line class=\"axis\" x1=\"\(number(first))\" y1=\"\(height)\" "
        + "x2=\"\(number(last))\" y2=\"\(height)\"/>"
        + text(NumberFormat.percent(level), x: 40, y: down(level) + 4, anchor: "end")
    }
    let dots = scores.enumerated().map { place, entry in
      "<circle class=\"dot\" cx=\"\(number(across(place)))\" cy=\"\(number(down(entry.score)))\" "
        + "r=\"4\"><title>\(entry.moment.dayAndTime) \(NumberFormat.percent(entry.score))"
        + "</title></circle>"
    }
    let ends = [0, scores.count - 1].map { place in
      text(
        String(scores[place].moment.dayAndTime.prefix(10)),
        x: across(place),
        y: bottom + 22,
        anchor: place == 0 ? "start" : "end"
      )
    }
    let curve = "<polyline class=\"curve\" points=\"\(points.joined(separator: " "))\"/>"
    let all = scores.map { NumberFormat.percent($0.score) }.joined(separator: ", ")
    return figure(
      "\(labels.trend): \(all)",
      height: 166,
      axes.joined() + curve + dots.joined() + ends.joined()
    )
  }

  /// A title, bars over each other, and a number.
  private func row(
    _ place: Int,
    _ title: String,
    bars: [(kind: String, share: Double)],
    number label: String
  ) -> String {
    let top = Double(place) * Self.rowHeight
    let drawn = bars.map { bar in
      let length = max(0, min(bar.share, 1)) * Self.longest
      return "<rect class=\"\(bar.kind)\" x=\"\(number(Self.left))\" y=\"\(number(top + 5))\" "
        + "width=\"\(number(length))\" height=\"16\" rx=\"2\"/>"
    }
    return text(title, x: Self.left - 10, y: top + 18, anchor: "end") + drawn.joined()
      + text(label, x: Self.left + Self.longest + 8, y: top + 18, anchor: "start")
  }

  private func text(_ words: String, x: Double, y: Double, anchor: String) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\">"
      + "\(InterviewHTML.escaped(words))</text>"
  }

  private func figure(_ caption: String, height: Double, _ content: String) -> String {
    let words = InterviewHTML.escaped(caption)
    return "<figure><figcaption>\(words)</figcaption>\n"
      + "<svg viewBox=\"0 0 \(number(Self.width)) \(number(height))\" role=\"img\" "
      + "xmlns=\"http://www.w3.org/2000/svg\"><title>\(words)</title>\(content)</svg></figure>"
  }

  private func number(_ value: Double) -> String { NumberFormat.fixed(value, fractionDigits: 1) }
}
