import Demos
import Testing
import Wording

/// Tables as data.
struct TableTests {
  @Test func whatIsOfNumbersStandsToTheRight() {
    let (stroke, name) = (Bilingual(zh: "-", en: "-"), Bilingual(zh: "名", en: "name"))
    let table = Table(
      columns: (0..<4).map { Table.Column(id: "c\($0)", title: name) },
      rows: [
        Table.Row(values: [.number(1, fractionDigits: 0), .text(stroke), .text(name), .time(0)]),
        Table.Row(values: [.number(2, fractionDigits: 0), .measured(1, .factor), .text(name)]),
      ]
    )
    #expect((0..<5).map(table.isNumeric) == [true, true, false, false, false])
  }
}
