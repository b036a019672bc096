import Reports
import Wording

extension PlainWalkthrough {
  /// A renderer that knows only so much of widths: a Han character takes two columns, all else one.
  init(_ language: Language, isASCII: Bool = false) {
    self.init(language: language, isASCII: isASCII) { text in
      text.unicodeScalars.reduce(0) { $0 + ($1.properties.isIdeographic ? 2 : 1) }
    }
  }
}
