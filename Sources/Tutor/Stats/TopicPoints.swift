public import Questions

/// The key points of a topic, and how many of them were remembered when they were reviewed last, by
/// a whole answer or by a quiz item.
public struct TopicPoints: Hashable, Sendable {
  /// The topic.
  public let topic: TopicID
  /// The points that were rated good or easy last.
  public internal(set) var remembered = 0
  /// The points of the questions of which one was reviewed.
  public internal(set) var points = 0

  /// Every topic of a catalogue that has a question, in its order.
  ///
  /// - Parameter remembered: Of each question of which a point was reviewed that it still has, how
  ///   many of these were remembered.
  /// - Complexity: O(questions).
  static func all(of catalogue: Catalogue, _ remembered: [QuestionID: Int]) -> [TopicPoints] {
    var places: [TopicID: Int] = [:]
    var topics: [TopicPoints] = []
    for question in catalogue.questions {
      let place = places[question.topic] ?? topics.count
      if place == topics.count {
        places[question.topic] = place
        topics.append(TopicPoints(topic: question.topic))
      }
      guard let count = remembered[question.id] else { continue }
      // The packs may have changed since it was counted.
      topics[place].remembered += min(count, question.pointCount)
      topics[place].points += question.pointCount
    }
    return topics
  }
}
