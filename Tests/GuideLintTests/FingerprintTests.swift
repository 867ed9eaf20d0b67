import GuideLint
import SourceText
import Testing

@Suite struct FingerprintTests {
    private func fingerprints(
        _ text: String, of word: String, message: String = "x", path: String = "a.md"
    ) -> [Fingerprint] {
        let file = SourceFile(path: path, text: text)
        let wanted = Array(word.utf8)
        let findings = file.bytes.indices.dropLast(wanted.count - 1)
            .filter { file.bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
            .map {
                Diagnostic(
                    .error, DiagnosticCode("a.b"), message, at: SourceSpan($0, $0 + wanted.count))
            }
        return Fingerprints(of: findings, in: file, path: path).all
    }

    @Test func linesAndMessagesDoNotCount() {
        let one = fingerprints("x y\n", of: "y")
        #expect(one == fingerprints("\n\n\nz x y z\n", of: "y", message: "other"))
        #expect(one != fingerprints("x y\n", of: "y", path: "b.md"))
        #expect(one != fingerprints("x y\n", of: "x"))
        #expect(fingerprints("a  b", of: "a  b") == fingerprints("a\n\tb", of: "a\n\tb"))
    }

    @Test func equalTextsAreNumbered() {
        let three = fingerprints("y y y", of: "y")
        #expect(Set(three).count == 3)
        #expect(Array(three.prefix(2)) == fingerprints("y\ny", of: "y"))
        #expect(three.allSatisfy { $0.digits.utf8.count == 32 })
    }
}
