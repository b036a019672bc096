import Grading
import Questions
import Synchronization
import Wording

/// What the texts of a round say of points that are still to be asked about, as the grader hears
/// it: a text says a point that would earn it whole, in either language.
///
/// Only points of the same question are looked at; what belongs to another is told apart by its
/// topic.
struct Disclosures {
  private var known: [PointReference: Set<PointID>] = [:]

  /// What was found of a question's texts, which are much the same from round to round.
  private struct Found {
    var question: Question
    var said: [Bilingual: Set<PointID>]
  }

  private static let shelf = Mutex<[QuestionID: Found]>([:])
  /// The most texts of a question, and the most questions, of which is kept what they say.
  private static let mostTexts = 512
  private static let mostQuestions = 24

  /// The points of a question that a text says; of a question that was edited it is found anew.
  ///
  /// Complexity: that of two gradings, and for a text that was looked at before O(n) in it.
  func said(in text: Bilingual, of question: Question) -> Set<PointID> {
    let known = Self.shelf.withLock { shelf in
      shelf[question.id].flatMap { $0.question == question ? $0.said[text] : nil }
    }
    if let known { return known }
    let said = heard(in: text, of: question)
    Self.shelf.withLock { shelf in
      if shelf.count >= Self.mostQuestions { shelf = [:] }
      var found = shelf.removeValue(forKey: question.id) ?? Found(question: question, said: [:])
      if found.question != question || found.said.count >= Self.mostTexts {
        found = Found(question: question, said: [:])
      }
      found.said[text] = said
      shelf[question.id] = found
    }
    return said
  }

  private func heard(in text: Bilingual, of question: Question) -> Set<PointID> {
    let grader = Grader.kept(for: question)
    var said: Set<PointID> = []
    for language in Language.allCases {
      guard let grade = try? grader.grade(text[language]) else { continue }
      said.formUnion(grade.points.filter { $0.verdict == .covered }.map(\.point))
    }
    return said
  }

  /// The other points of its question that are said once an item about a point was answered: by its
  /// statement and explanation, which every item shows then, or by the pieces that it has to be
  /// arranged, which tell the most where they are asked for.
  mutating func told(by point: KeyPoint, of question: Question) -> Set<PointID> {
    let reference = PointReference(question: question.id, point: point.id)
    if let told = known[reference] { return told }
    var told = said(in: QuizTask.joined([point.statement, point.explanation]), of: question)
    let rows = point.quiz.table?.rows ?? []
    let pieces = rows.flatMap(\.cells) + (point.quiz.order?.steps ?? [])
    if !pieces.isEmpty {
      let reasons = [point.quiz.table?.because, point.quiz.order?.because].compactMap(\.self)
      told.formUnion(said(in: QuizTask.joined(pieces + reasons), of: question))
    }
    told.remove(point.id)
    known[reference] = told
    return told
  }
}
