import Memory
import Questions
import Wording

/// Readiness of every topic now and some days ahead, without and with further answers.
///
/// With further answers: each day as many questions are answered as lately a day, those that have
/// been due for longest first, then new ones in the catalogue's order. Each is remembered as its
/// last score says, a new one as the mean of all last scores; none gets better.
public struct ReadinessForecast: Hashable, Sendable {
  /// Each topic that has a question, in the catalogue's order.
  public let topics: [Readiness]
  /// All questions.
  public let whole: Readiness

  /// The furthest day ahead that answers are played through to.
  static let longest = 730

  /// - Parameters:
  ///   - days: How many days ahead; what lies before today counts as today.
  ///   - pace: The answers a day.
  ///   - retention: The probability of recall at which a question falls due.
  /// - Complexity: O(questions + days + answers until then).
  init(
    catalogue: Catalogue,
    standings: [QuestionID: Standing],
    now: Moment,
    days: Int,
    pace: Double,
    model: FSRS6,
    retention: Double
  ) {
    let days = min(max(0, days), ReadinessForecast.longest)
    var places: [TopicID: Int] = [:]
    var topics: [Readiness] = []
    var whole = Readiness(topic: nil)
    var memories: [Remembered] = []
    for question in catalogue.questions {
      let place = places[question.topic] ?? topics.count
      if place == topics.count {
        places[question.topic] = place
        topics.append(Readiness(topic: question.topic))
      }
      topics[place].questions += 1
      whole.questions += 1
      let standing = standings[question.id]
      memories.append(Remembered(standing, topic: place, now: now))
      guard let standing else { continue }
      let elapsed = now.wholeDays(since: standing.answeredAt)
      let ready = standing.score * model.retrievability(standing.memory, elapsedDays: elapsed)
      let later =
        standing.score * model.retrievability(standing.memory, elapsedDays: elapsed + days)
      topics[place].add(now: ready, later: later)
      whole.add(now: ready, later: later)
    }
    ReadinessForecast.play(&memories, days: days, pace: pace, model: model, retention: retention)
    for memory in memories {
      let ready = memory.ready(on: days, model)
      topics[memory.topic].keepingPace += ready
      whole.keepingPace += ready
    }
    let isKnown = whole.answered >= min(Readiness.fewestAnswered, max(1, whole.questions))
    whole.isPaceKnown = isKnown
    for place in topics.indices { topics[place].isPaceKnown = isKnown }
    self.topics = topics.map(\.averaged)
    self.whole = whole.averaged
  }

  /// Plays further answers through, day by day.
  private static func play(
    _ memories: inout [Remembered],
    days: Int,
    pace: Double,
    model: FSRS6,
    retention: Double
  ) {
    guard days > 0, pace > 0 else { return }
    let scores = memories.compactMap { $0.state == nil ? nil : $0.score }
    let usual = scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
    var dues = Array(repeating: [Int](), count: days)
    var new: [Int] = []
    for index in memories.indices {
      if memories[index].state == nil {
        new.append(index)
      } else if memories[index].due < days {
        dues[memories[index].due].append(index)
      }
    }
    var waiting = ArraySlice<Int>()
    var unseen = new[...]
    var budget = 0.0
    for day in 0..<days {
      waiting += dues[day]
      budget += pace
      while budget >= 1, let next = waiting.popFirst() ?? unseen.popFirst() {
        budget -= 1
        memories[next].answer(on: day, usual: usual, model, retention)
        if memories[next].due < days { dues[memories[next].due].append(next) }
      }
      // What a day leaves undone for want of questions is not made up for later.
      budget = min(budget, 1)
    }
  }
}

extension Readiness {
  /// Adds an answered question.
  fileprivate mutating func add(now: Double, later: Double) {
    answered += 1
    self.now += now
    self.later += later
  }

  /// The sums divided by the number of questions.
  fileprivate var averaged: Readiness {
    var readiness = self
    let count = Double(max(1, questions))
    readiness.now /= count
    readiness.later /= count
    readiness.keepingPace /= count
    return readiness
  }
}

/// A question's memory while days are played through, in whole days from now.
private struct Remembered {
  let topic: Int
  var state: MemoryState?
  var score: Double
  /// The day of the last answer; none lies after today.
  var last: Int
  var due: Int

  init(_ standing: Standing?, topic: Int, now: Moment) {
    self.topic = topic
    state = standing?.memory
    score = standing?.score ?? 0
    last = standing.map { -now.wholeDays(since: $0.answeredAt) } ?? 0
    due = standing.map { $0.isDue(at: now) ? 0 : $0.due.wholeDays(since: now) + 1 } ?? .max
  }

  mutating func answer(on day: Int, usual: Double, _ model: FSRS6, _ retention: Double) {
    if state == nil { score = usual }
    let next = model.next(state, elapsedDays: day - last, rating: Rating(score: score))
    state = next
    last = day
    due = day + model.interval(stability: next.stability, desiredRetention: retention)
  }

  func ready(on day: Int, _ model: FSRS6) -> Double {
    guard let state else { return 0 }
    return score * model.retrievability(state, elapsedDays: day - last)
  }
}
