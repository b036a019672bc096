import GRDB
import Testing
import Wording

@testable import Journal

@Suite("Settings")
struct SettingTests {
  @Test("A setting is none at first, is kept, and can be forgotten")
  func roundTrip() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    #expect(try journal.value(of: .language) == nil)
    #expect(try journal.value(of: .welcomed) == nil)
    try journal.set(.language, to: .zh)
    try journal.set(.language, to: .en)
    try journal.set(.welcomed, to: true)
    try journal.close()
    let again = try workshop.open()
    #expect(try again.value(of: .language) == .en)
    #expect(try again.value(of: .welcomed) == true)
    try again.set(.language, to: nil)
    #expect(try again.value(of: .language) == nil)
  }

  @Test("A value that a newer program wrote is none here")
  func unknownValue() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try journal.write {
      try $0.execute(sql: "INSERT INTO setting VALUES ('language', 'tlh')")
    }
    #expect(try journal.value(of: .language) == nil)
  }
}
