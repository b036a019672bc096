import Foundation

/// How a command is run as somebody whom permissions hold back, which they never do root.
enum Unprivileged {
  private static let setpriv = "/usr/bin/setpriv"

  /// Whether that can be had here.
  static let isPossible =
    geteuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv)

  /// What goes before the command.
  static let prefix = geteuid() == 0 ? [setpriv, "--reuid=65534", "--clear-groups"] : []
}
