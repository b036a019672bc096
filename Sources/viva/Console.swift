import ArgumentParser
import Foundation
import Wording

/// Standard output and standard error, and the language that is spoken there.
enum Console {
  /// The language of `--lang` wherever it stands on the command line, else of the locale.
  static let language = Language.requested(
    arguments: Array(CommandLine.arguments.dropFirst()),
    environment: ProcessInfo.processInfo.environment
  )

  /// A text in the language that is spoken.
  static func say(zh: String, en: String) -> String { Bilingual(zh: zh, en: en)[language] }

  /// Holds the places of the standard handles that the program was started without: the next file
  /// that is opened would else take one, and what is printed would go into it.
  ///
  /// Each is held the wrong way round, so that whoever uses it hears that it is closed.
  static func holdClosedHandles() {
    for handle in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(handle, F_GETFD) == -1 {
      _ = open("/dev/null", handle == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes a text to standard output, followed by a line end.
  ///
  /// Where it cannot be written, as on a full disk or into a closed handle, the program says so and
  /// ends: half a result must not pass for a whole one.
  static func write(_ text: String) { write(bytes: Data((text + "\n").utf8)) }

  /// Writes bytes to standard output as they are; ends the program as ``write(_:)`` does.
  static func write(bytes: Data) {
    if let number = put(bytes, to: STDOUT_FILENO) {
      let sentence = sentence(aboutOutput: String(cString: strerror(number)))
      complain("viva: \(sentence[language])")
      exit(ExitStatus.problems.rawValue)
    }
  }

  /// Writes bytes; returns the error's number where not all of them could be written.
  private static func put(_ bytes: Data, to descriptor: Int32) -> Int32? {
    var left = Array(bytes)[...]
    while !left.isEmpty {
      let count = left.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return errno }
      left = left.dropFirst(max(0, count))
    }
    return nil
  }

  private static func sentence(aboutOutput reason: String) -> Bilingual {
    Bilingual(
      zh: "标准输出写不进去（\(reason)），结果不完整。",
      en: "Standard output cannot be written (\(reason)); the result is not complete."
    )
  }

  /// Writes a sentence to standard error, followed by a line end.
  ///
  /// Where even that cannot be written, nobody is left to be told.
  static func complain(_ text: String) {
    _ = put(Data((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Ends the program after an error, a request for help, or a plain exit code.
  static func leave(after error: any Error) -> Never {
    if let failure = error as? CommandFailure {
      complain("viva: \(failure.sentence[language])")
      exit(failure.status.rawValue)
    }
    if let code = error as? ExitCode { exit(code.rawValue) }
    if Viva.exitCode(for: error) == .success {
      write(UsageText.help(Viva.fullMessage(for: error), in: language))
      exit(ExitStatus.done.rawValue)
    }
    complain("viva: \(UsageText.sentence(Viva.message(for: error), in: language))")
    exit(ExitStatus.usage.rawValue)
  }
}
