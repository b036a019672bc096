import Foundation

/// A rule about the text of sources that no compiler setting holds.
struct HouseRule: Sendable {
  /// The part of a file's path that the rule is about.
  let folder: String
  /// Folders below it that the rule leaves alone.
  var except: [String] = []
  /// What may not stand in the code, as regular expressions, with what is said about each.
  let forbidden: [(pattern: String, what: String)]

  /// Every line of code that breaks the rule.
  func findings(in code: SwiftCode, path: String) throws -> [Finding] {
    guard path.hasPrefix(folder), !except.contains(where: path.hasPrefix) else { return [] }
    let text = code.lines.joined(separator: "\n")
    let all = NSRange(text.startIndex..., in: text)
    return try forbidden.flatMap { pattern, what in
      // Foundation's, which goes through all sources in a second where `Regex` takes half a minute.
      let expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
      let lines = expression.matches(in: text, range: all).map { match in
        (text as NSString).substring(to: NSMaxRange(match.range)).count(where: \.isNewline) + 1
      }
      return Set(lines).sorted().map { Finding(path: path, line: $0, what: what) }
    }
  }

  /// Nothing may quiet the compiler.
  static let noUnsafePromise = HouseRule(
    folder: "",
    forbidden: [
      (#"@unchecked\s+Sendable"#, "a promise that no one checks: let the type be Sendable"),
      (#"nonisolated\(unsafe\)"#, "state that no one guards: use a Mutex or an actor"),
      (#"@preconcurrency"#, "quiets the compiler: mend what it found"),
      (#"\btry!|\bas!"#, "traps on what may happen: throw"),
    ]
  )

  /// The same input gives the same output: time, chance and environment are arguments.
  static let noOutsideWorld = HouseRule(
    folder: "Sources/",
    except: ["Sources/viva/"],
    forbidden: [
      (#"\bDate\(\)|\bDate\.now\b|\bUUID\(\)"#, "a clock or chance: take it as an argument"),
      (#"\bSystemRandomNumberGenerator\b"#, "chance: take a generator as an argument"),
      (
        #"\.shuffled\(\)|\.shuffle\(\)|\.randomElement\(\)|\.random\((?!.*using:)"#,
        "chance: take a generator as an argument"
      ),
      (#"\bProcessInfo\b|\bgetenv\b|\bCommandLine\b"#, "the environment: take it as an argument"),
      (#"(?:^|[^\w.])(?:print|debugPrint|dump)\("#, "prints: return the text"),
      (#"\bFileHandle\.standard|\bfputs\b"#, "prints: return the text"),
    ]
  )

  /// Only the terminal's session waits, and so only it has a clock; and the demos that measure how
  /// long searches and training steps take.
  static let noClock = HouseRule(
    folder: "Sources/",
    except: [
      "Sources/viva/", "Sources/Terminal/", "Sources/Demos/VectorSearch/",
      "Sources/Demos/MultiTask/MultiTaskTimes.swift",
    ],
    forbidden: [
      (
        #"\b(?:Continuous|Suspending)Clock\b|\bTask\.sleep\b|\bclock_gettime\b|\bgettimeofday\b"#,
        "a clock: take the moment as an argument"
      )
    ]
  )
}
