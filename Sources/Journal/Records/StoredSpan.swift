import Grading

/// A part of the answer or of a reply, in Unicode scalars.
struct StoredSpan: Codable {
  var start: Int
  var end: Int
  var text: String
  var source: Evidence.Source

  private enum CodingKeys: String, CodingKey {
    case start, end, text, source
  }

  init(_ evidence: Evidence) {
    start = evidence.start
    end = evidence.end
    text = evidence.text
    source = evidence.source
  }

  /// The part in the form that `Grading` knows.
  var evidence: Evidence { Evidence(start: start, end: end, text: text, source: source) }
}
