import Screen
import TestSupport
import Testing
import Views
import Wording

/// Every screen as a picture, at three sizes and in both languages.
@Suite struct PictureTests {
  static let sizes = [
    Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  @Test(arguments: Scene.allCases, Language.allCases)
  func screen(scene: Scene, language: Language) throws {
    let state = try scene.state(language)
    for size in Self.sizes {
      let frame = view(state, size: size, drawing: Drawing())
      try PictureRecorder().compare(
        frame,
        with: "\(scene.rawValue)-\(size.columns)x\(size.rows)-\(language.rawValue)",
        [.cursor]
      )
    }
  }

  /// What is lit up and in which role, where the place of colour matters most.
  @Test(arguments: Language.allCases)
  func roles(language: Language) throws {
    let state = try Scene.score.state(language)
    let frame = view(state, size: Size(columns: 110, rows: 24), drawing: Drawing())
    try PictureRecorder().compare(frame, with: "score-roles-\(language.rawValue)", [.roles])
  }

  /// Which dials do something at the step, and which are dim because theirs is still to come.
  @Test func idleDialsAreDim() throws {
    let frame = view(
      try Scene.demoTimeGap.state(.en),
      size: Size(columns: 120, rows: 40),
      drawing: Drawing()
    )
    try PictureRecorder().compare(frame, with: "demo-time-gap-roles-en", [.roles])
  }

  @Test func asciiDrawsNoMarkBeyondASCII() throws {
    for scene in Scene.allCases {
      let frame = view(
        try scene.state(.en),
        size: Size(columns: 80, rows: 24),
        drawing: Drawing(ascii: true)
      )
      let marks = Set("●◐○✕›┃│◂▸█▉▊▋▌▍▎▏░▓─…")
      let shown = Set(frame.picture())
      #expect(shown.isDisjoint(with: marks), "\(scene): \(shown.intersection(marks))")
    }
  }

  @Test(arguments: Language.allCases)
  func theSmallestScreenHoldsEveryScene(language: Language) throws {
    for scene in Scene.allCases {
      let frame = view(
        try scene.state(language),
        size: Size(columns: 40, rows: 12),
        drawing: Drawing()
      )
      let lines = frame.picture().split(separator: "\n", omittingEmptySubsequences: false)
      let hasHead = scene == .welcomeLanguage || !lines[0].isEmpty
      #expect(hasHead && !lines[11].isEmpty, "\(scene) has lost its head or its foot")
      #expect(frame.orphanHalf == nil)
    }
  }
}
