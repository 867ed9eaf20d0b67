import Testing

/// Names with what nobody sees, whichever way it is written, and with what only looks so.
@Suite struct InvisibleNameTests {
    private let code = "name.invisible-character"

    private func page(_ name: String) -> String {
        """
        ## Support plans

        | Plan | Dock | \(name) |
        |---|---|---|
        | Chat | 24x5 | 24x7 |
        | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

        """
    }

    /// What is no character at all is drawn as nothing or as a box, and readers of XML refuse a file with it.
    @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF, 0x200B, 0x202E, 0x2800] as [UInt32])
    func areFound(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let number = String(value, radix: 16, uppercase: true)
        for hidden in [String(Character(scalar)), "&#x\(number);"] {
            let messages = expect(code, page("«Pi\(hidden)er»"))
            #expect(messages.count == 1 && messages[0].contains("holds the invisible U+\(number)"))
        }
    }

    /// A joiner of emoji, an accent, a private sign, and a number that Unicode has not given out yet.
    @Test(arguments: ["Pier", "👩‍👩‍👧 Pier", "Pie\u{301}r", "Pi\u{E000}er", "Pi\u{378}er"])
    func lookalikes(_ name: String) { expect(code, page(name)) }
}
