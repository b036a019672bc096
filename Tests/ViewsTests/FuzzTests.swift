import Questions
import Randomness
import Screen
import TestSupport
import Testing
import Tutor
import Views
import Wording

/// 20,000 random events into update and view, in 20 sessions of 1,000, each from its own seed.
///
/// Nothing may trap, and every frame must be sound, at every size from 1 × 1 to 200 × 60.
@Suite("Fuzz: update and view") struct FuzzTests {
  static let eventsInASession = 1000
  static let drawings = [
    Drawing(), Drawing(ambiguous: .wide), Drawing(ascii: true),
    Drawing(ascii: true, ambiguous: .wide),
  ]

  @Test func everyFrameIsSoundAndEveryScreenIsSeen() async {
    var visited: Set<String> = []
    await withTaskGroup(of: Set<String>.self) { sessions in
      for seed in 1...20 as ClosedRange<UInt64> {
        sessions.addTask { FuzzTests.session(seed: seed) }
      }
      for await seen in sessions { visited.formUnion(seen) }
    }
    #expect(visited == World.kinds)
  }

  /// Lives through a session and returns the kinds of screens that it saw.
  private static func session(seed: UInt64) -> Set<String> {
    var random = SeededGenerator(seed: seed)
    var world = World(&random)
    var size = size(&random)
    var drawing = drawings[0]
    var number = 0
    while number < eventsInASession {
      if random.chance(0.05) { size = FuzzTests.size(&random) }
      if random.chance(0.02) { drawing = drawings[random.integer(below: drawings.count)] }
      // A key that means nothing is no event, so it does not count.
      guard let what = world.live(size: size, drawing: drawing, &random) else { continue }
      number += 1
      let frame = Views.view(world.state, size: size, drawing: drawing)
      let isTyping = world.state.editor != nil && size.columns >= 40 && size.rows >= 12
      if let fault = fault(in: frame, size: size, isTyping: isTyping) ?? world.fault {
        Issue.record(
          """
          \(fault) after event \(number) of seed \(seed), \(what), \
          at \(size.columns) × \(size.rows)
          \(frame.picture())
          """
        )
        return world.visited
      }
    }
    return world.visited
  }

  /// Small, usual and huge sizes, and those just around the smallest that is drawn.
  private static func size(_ random: inout SeededGenerator) -> Size {
    switch random.integer(below: 4) {
    case 0: Size(columns: random.integer(in: 1...45), rows: random.integer(in: 1...15))
    case 1: Size(columns: random.integer(in: 38...42), rows: random.integer(in: 11...13))
    case 2: Size(columns: random.integer(in: 60...120), rows: random.integer(in: 20...40))
    default: Size(columns: random.integer(in: 1...200), rows: random.integer(in: 1...60))
    }
  }

  /// What is wrong with a frame, or nil.
  ///
  /// - Parameter isTyping: whether letters go into a text on the screen, where the cursor must be.
  private static func fault(in frame: Frame, size: Size, isTyping: Bool) -> String? {
    if frame.size != size { return "a frame of another size" }
    if let half = frame.orphanHalf {
      return "half a wide glyph at row \(half.row), column \(half.column)"
    }
    if let cursor = frame.cursor,
      !(0..<size.rows).contains(cursor.row) || !(0..<size.columns).contains(cursor.column)
    {
      return "a cursor outside at row \(cursor.row), column \(cursor.column)"
    }
    if (frame.cursor != nil) != isTyping { return isTyping ? "no cursor" : "a cursor astray" }
    return nil
  }
}
