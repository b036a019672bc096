import ArgumentParser

@main
struct Viva: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "viva", version: "0.1.0")
}
