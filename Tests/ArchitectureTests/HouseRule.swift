/// A rule about the text of sources that no compiler setting holds.
struct HouseRule: Sendable {
  /// The part of a file's path that the rule is about.
  let folder: String
  /// Folders below it that the rule leaves alone.
  var except: [String] = []
  /// What may not stand in the code, as regular expressions, with what is said about each.
  let forbidden: [(pattern: String, what: String)]

  /// Every line of code that breaks the rule.
  func findings(in source: String, path: String) throws -> [Finding] {
    guard path.hasPrefix(folder), !except.contains(where: path.hasPrefix) else { return [] }
    // By default a `.` between letters is within a word.
    let patterns = try forbidden.map {
      (try Regex($0.pattern).wordBoundaryKind(.simple), $0.what)
    }
    return SwiftCode(source).lines.enumerated().flatMap { index, line in
      patterns.filter { line.contains($0.0) }.map {
        Finding(path: path, line: index + 1, what: $0.1)
      }
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

  /// Only the terminal's session waits, and so only it has a clock; and the demo that measures how long
  /// searches take.
  static let noClock = HouseRule(
    folder: "Sources/",
    except: ["Sources/viva/", "Sources/Terminal/", "Sources/Demos/VectorSearch/"],
    forbidden: [
      (
        #"\b(?:Continuous|Suspending)Clock\b|\bTask\.sleep\b|\bclock_gettime\b|\bgettimeofday\b"#,
        "a clock: take the moment as an argument"
      )
    ]
  )
}
