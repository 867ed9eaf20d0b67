import SourceText
import TestTools
import Testing

@testable import policyc

@Suite struct EditSetTests {
    private static let file = SourceFile(path: "a.md", text: "0123456789")

    private func fix(_ edits: (Int, Int, String)...) -> Fix {
        Fix("x", edits: edits.map { Fix.Edit(SourceSpan($0.0, $0.1), $0.2) }, isSafe: true)
    }

    private func applied(_ fixes: Fix...) -> String {
        String(decoding: EditSet(fixes, in: Self.file).applied(to: Self.file.bytes), as: UTF8.self)
    }

    @Test func theFirstWins() {
        #expect(applied(fix((2, 5, "a")), fix((4, 6, "b"))) == "01a56789")
        #expect(applied(fix((4, 6, "b")), fix((2, 5, "a"))) == "0123b6789")
        #expect(applied(fix((2, 4, "a")), fix((4, 6, "b"))) == "01ab6789")
        #expect(applied(fix((3, 3, "a")), fix((3, 3, "b"))) == "012a3456789")
        #expect(applied(fix((2, 5, "a")), fix((3, 3, "b"))) == "01a56789")
        #expect(applied(fix((2, 2, "a")), fix((2, 5, "b"))) == "01ab56789")
    }

    @Test func aFixIsWholeOrNotMade() {
        #expect(applied(fix((2, 3, "a")), fix((0, 1, "b"), (2, 4, "c"))) == "01a3456789")
        #expect(applied(fix((8, 9, "b"), (0, 1, "c"))) == "c1234567b9")
        #expect(applied(fix((1, 4, "b"), (2, 3, "c"))) == "0123456789")
        #expect(applied(fix((1, 99, "b"))) == "0123456789")
        #expect(EditSet([fix((1, 3, "12"))], in: Self.file).isEmpty)
    }

    /// Random edits: nothing outside the accepted ones changes.
    @Test func lengthsAddUp() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let fixes = (0..<random.below(6)).map { _ in
                let start = random.below(11)
                return fix(
                    (start, min(10, start + random.below(4)), String(repeating: "x", count: random.below(3))))
            }
            let text = EditSet(fixes, in: Self.file).applied(to: Self.file.bytes)
            let digits = text.filter { $0 != UInt8(ascii: "x") }
            #expect(digits == digits.sorted())
        }
    }
}
