import CNcurses

extension TerminalSession {
  /// Stops the job, as Ctrl-Z does in programs that leave it to the terminal: the screen before
  /// comes back, the shell gets the terminal, and at its `fg` the screen is drawn again at its new
  /// size.
  ///
  /// Returns when the job is continued; ``TerminalEvent/resized(_:)`` follows. Where no shell would
  /// ever continue the job, the system does not stop it and this returns at once.
  public func suspend() {
    guard isOpen else { return }
    release()
    viva_stop_job()
    retake()
  }

  /// Lends the terminal to someone else, such as an editor, and takes it back however that ends.
  ///
  /// ``TerminalEvent/resized(_:)`` follows. Meanwhile Ctrl-C and Ctrl-Z are the borrower's.
  public func withReleasedTerminal<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    release()
    defer { retake() }
    return try body()
  }

  /// Runs a command on the terminal and waits for its end.
  ///
  /// It runs in our own process group, without which it could not read keys.
  ///
  /// - Parameter command: The program, looked up in `PATH`, and its arguments.
  /// - Returns: Its exit status, or 128 and the number of the signal that ended it.
  /// - Throws: ``TerminalError/systemCall(name:errorNumber:)`` where it can not be started.
  public func run(_ command: [String]) throws(TerminalError) -> Int32 {
    let status = withReleasedTerminal {
      Self.withCStrings(command) {
        viva_run($0, configuration.input, configuration.output)
      }
    }
    guard status >= 0 else {
      throw TerminalError.systemCall(name: "posix_spawn", errorNumber: -status)
    }
    return status
  }

  func release() {
    guard isOpen else { return }
    write(capabilities.stopBytes)
    viva_screen_leave()
    viva_modes_restore()
    viva_signals_release(1)
  }

  func retake() {
    guard isOpen else { return }
    viva_signals_release(0)
    dropOldSignals()
    if let now = Self.kernelSize(configuration.output), now != size {
      takeSize()
    } else {
      viva_screen_repaint()
      shown = nil
    }
    viva_screen_flush()
    write(capabilities.startBytes)
    queued.append(.resized(size))
  }

  /// Calls with a null-terminated array of C strings.
  private static func withCStrings<Result>(
    _ strings: [String],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    let bytes = strings.map { Array($0.utf8CString) }
    let starts = bytes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    return Array(bytes.joined()).withUnsafeBufferPointer { text in
      let pointers: [UnsafePointer<CChar>?] =
        starts.dropLast().map { text.baseAddress?.advanced(by: $0) } + [nil]
      return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }
}
