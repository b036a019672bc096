import Grading
import Memory
import Questions
import Wording

extension State {
  /// Adds the time since the last event to the drill whose answer is being written.
  ///
  /// A drill under another layer stands still.
  mutating func countTime() {
    for index in layers.indices {
      guard case .drill(var drill) = layers[index] else { continue }
      let runs = index == layers.count - 1 && drill.stage == .answering
      if runs, let since = drill.countedAt {
        drill.seconds += min(State.longestStep, now.seconds(since: since))
      }
      drill.countedAt = runs ? now : nil
      layers[index] = .drill(drill)
    }
  }

  /// The most seconds that count from one event to the next. The clock ticks twice a second, so a
  /// longer gap means that the machine slept.
  static let longestStep = 5.0

  /// Stops every timer until the next event, as while the program is suspended.
  mutating func stopClocks() {
    for index in layers.indices {
      guard case .drill(var drill) = layers[index] else { continue }
      drill.countedAt = nil
      layers[index] = .drill(drill)
    }
  }

  /// Saves what is being written in the top drill, where it changed since the last time.
  mutating func saveDraft() -> [Effect] {
    for index in layers.indices.reversed() {
      guard case .drill(var drill) = layers[index] else { continue }
      guard !drill.isSaved, drill.saveAgainAt.map({ $0 <= now }) ?? true else { return [] }
      let effects = save(&drill)
      layers[index] = .drill(drill)
      return effects
    }
    return []
  }

  /// Saves what is being written, where it changed; what was emptied is forgotten.
  ///
  /// - Parameter always: also where only the time and the hints are other than before.
  func save(_ drill: inout Drill, always: Bool = false) -> [Effect] {
    guard let draft = drill.draft else { return [] }
    let revision = drill.writtenRevision
    guard always || revision != drill.savedRevision else { return [] }
    let wasSaved = drill.savedRevision > 0 || drafts.contains(draft.question)
    drill.savedRevision = revision
    drill.saveAgainAt = nil
    if drill.isWorthKeeping { return [.saveDraft(draft)] }
    return wasSaved ? [.clearDraft(draft.place)] : []
  }

  /// Takes the text that the user wrote in an editor of their own, as much of it as there is room for.
  mutating func takeEdited(_ edited: EditedText) -> [Effect] {
    if let trouble = edited.trouble { notice = Notice(trouble) }
    guard case .drill(var drill) = top, drill.editor != nil else {
      if edited.text != nil, let file = edited.file { notice = .editedKept(in: file) }
      return []
    }
    // Time in the outside editor is time spent on the answer; the drill's own clock stood.
    if drill.stage == .answering { drill.seconds += edited.seconds }
    var isWhole = true
    if let text = edited.text {
      switch drill.stage {
      case .answering: isWhole = drill.answer.apply(.replaceAll(text))
      case .probing(let point, var reply):
        isWhole = reply.apply(.replaceAll(text))
        drill.stage = .probing(point, reply)
      default: break
      }
    }
    if !isWhole { notice = .answerFull(Grader.answerLimit, allIn: edited.file) }
    let effects = save(&drill)
    replaceTop(.drill(drill))
    return effects + (isWhole ? edited.file.map { [.discardEdited($0)] } ?? [] : [])
  }

  /// What a grade does to the memory of its question.
  func forecast(of grade: Grade, for drill: Drill) -> Drill.Forecast {
    let rating = drill.rating(of: grade)
    let before = drill.standingBefore
    let next = State.scheduler.next(
      before?.memory,
      elapsedDays: before.map { now.wholeDays(since: $0.answeredAt) } ?? 0,
      rating: rating
    )
    return Drill.Forecast(
      rating: rating,
      days: State.scheduler.interval(
        stability: next.stability,
        desiredRetention: State.desiredRetention
      )
    )
  }

  /// Rates a drill that was scored and saves one that was not; the drill can then be dropped.
  func leave(_ drill: inout Drill) -> [Effect] {
    guard let grade = drill.grade, let ticket = drill.ticket else {
      return save(&drill, always: true)
    }
    var effects = save(&drill)
    if !drill.isRated {
      drill.isRated = true
      effects.append(
        .record(
          .review(
            ticket,
            question: drill.question.id,
            rating: drill.rating(of: grade),
            score: grade.score
          )
        )
      )
    }
    return effects
  }

  /// Leaves the drill for the layer below.
  mutating func close(_ drill: inout Drill) -> [Effect] {
    var effects = leave(&drill)
    // A reply that was begun and left goes with the drill; the answer itself is in the journal.
    for point in drill.begunReplies.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      effects.append(
        .clearDraft(DraftPlace(question: drill.question.id, probing: point, answer: drill.ticket))
      )
    }
    drill.isClosed = true
    pop()
    return effects + [.refreshStandings]
  }

  /// Leaves the drill for the next question: what home would suggest, else the next in the list.
  mutating func goOn(_ drill: inout Drill) -> [Effect] {
    let current = drill.question.id
    let effects = close(&drill)
    let suggested = suggestion().map(\.question).flatMap { $0 == current ? nil : $0 }
    guard let next = suggested ?? question(after: current) else { return effects }
    return effects + [.open(next, .drill)]
  }
}

extension Drill {
  /// The rating that a grade earns; a guess earns less.
  func rating(of grade: Grade) -> Rating {
    Rating(score: grade.score, guessed: sureness == .guessing)
  }
}
