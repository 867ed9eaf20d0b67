import SourceText
import TestTools
import Testing

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("gold", "glod", 1), ("kitten", "sitting", 3),
        ("ca", "abc", 3), ("flaw", "lawn", 2), ("❌a", "a", 1),
    ])
    func distance(_ left: String, _ right: String, _ expected: Int) {
        #expect(EditDistance.between(left, right, limit: 10) == expected)
        #expect(EditDistance.between(right, left, limit: 10) == expected)
        #expect(EditDistance.between(left, right, limit: expected) == expected)
        if expected > 0 { #expect(EditDistance.between(left, right, limit: expected - 1) == nil) }
    }

    @Test func nearestIsWhatWasMeant() {
        let commands = ["compile", "check", "show", "dump", "init", "schema"]
        #expect(nearest(to: "chekc", in: commands) == "check")
        #expect(nearest(to: "COMPILE", in: commands) == "compile")
        #expect(nearest(to: "complie", in: commands) == "compile")
        #expect(nearest(to: "shwo", in: commands) == "show")
        #expect(nearest(to: "lint", in: commands) == nil)
        #expect(nearest(to: "", in: commands) == nil)
        #expect(nearest(to: String(repeating: "x", count: 100_000), in: commands) == nil)
        #expect(nearest(to: "ab", in: ["ax", "bb"]) == "ax")
    }

    /// What rules a candidate out early rules out none that a full comparison would take.
    @Test func nearestIsTheFirstOfTheLeastDistance() {
        var generator = SeededGenerator(seed: 11)
        func word() -> String {
            // Few letters, of both cases and beyond ASCII, so that many words are near each other.
            String(
                (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                    Array("abcCdé4-")[Int.random(in: 0..<8, using: &generator)]
                })
        }
        for _ in 0..<300 {
            let (wanted, candidates) = (word(), (0..<12).map { _ in word() })
            var best: (String, Int)?
            for candidate in candidates {
                let third = max(1, max(wanted.count, candidate.count) / 3)
                let distance = EditDistance.between(wanted.lowercased(), candidate.lowercased(), limit: third)
                if let distance, distance < best?.1 ?? .max { best = (candidate, distance) }
            }
            #expect(nearest(to: wanted, in: candidates) == best?.0, "\(wanted) in \(candidates)")
        }
    }
}
