import Demos
import Questions
import Tutor
import Wording

/// Reads, behind the screen, all that can be found, and puts it into the mailbox.
final class FindPreparation: Sendable {
  private let mailbox: Mailbox

  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// Opens every question of a library in a task of its own; what cannot be opened is left out.
  func prepare(_ library: QuestionLibrary, demos: [DemoCard]) {
    Task.detached { [mailbox] in
      mailbox.put(.findable(FindIndex(library, demos: demos)))
    }
  }
}

extension FindIndex {
  /// Everything that a library and the demos hold. O(characters).
  init(_ library: QuestionLibrary, demos: [DemoCard]) {
    var points: [(reference: PointReference, statement: Bilingual)] = []
    for summary in library.catalogue.questions {
      guard let question = try? library.question(summary.id) else { continue }
      for point in question.points {
        points.append(
          (PointReference(question: summary.id, point: point.id), point.statement)
        )
      }
    }
    self.init(catalogue: library.catalogue, points: points, demos: demos)
  }
}
