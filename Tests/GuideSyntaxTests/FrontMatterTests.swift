import SourceText
import Testing

@testable import GuideSyntax

@Suite struct FrontMatterTests {
    private func read(_ yaml: String) -> Reading { Reading("---\n\(yaml)\n---\ntext\n") }

    /// The core schema of YAML 1.2.2, section 10.3.2.
    @Test(arguments: [
        ("", "null"), ("~", "null"), ("null", "null"), ("Null", "null"), ("NULL", "null"), ("nULL", "string"),
        ("true", "boolean"), ("True", "boolean"), ("FALSE", "boolean"), ("tRUE", "string"),
        ("yes", "string"), ("no", "string"), ("on", "string"), ("off", "string"), ("y", "string"),
        ("0", "integer"), ("-0", "integer"), ("+12", "integer"), ("012", "integer"), ("0o17", "integer"),
        ("0x1F", "integer"), ("0o8", "string"), ("0xG", "string"), ("-0x1F", "string"), ("0x", "string"),
        ("0x-1", "string"), ("0b1", "string"), ("1_000", "string"), ("1,000", "string"), ("+", "string"),
        ("123456789012345678901234567890", "string"), ("-99999999999999999999", "string"),
        ("1e3", "number"), ("1.", "number"), (".5", "number"), ("-.5", "number"), ("1.e3", "number"),
        ("1E+3", "number"), ("1e-3", "number"), ("+1.5", "number"), ("00.5", "number"), (".inf", "number"),
        ("-.INF", "number"), ("+.Inf", "number"), (".nan", "number"), (".NaN", "number"), ("-.nan", "string"),
        (".", "string"), ("1e", "string"), ("e3", "string"), ("1e3.5", "string"), ("1.2.3", "string"),
        ("1e400", "string"), ("inf", "string"), ("nan", "string"), ("infinity", "string"),
        ("0x1p3", "string"),
        ("2020-12-16", "string"), ("2020-12-16T10:00:00Z", "string"), ("12:30:45", "string"),
        ("'true'", "string"), ("\"12\"", "string"), ("!!str 12", "string"), ("!!int '12'", "integer"),
        ("!!float 3", "number"), ("!date 2020", "string"), ("<<", "string"),
    ])
    func types(written: String, type: String) {
        let value = read("key: \(written)").guide.frontMatter?["key"]
        #expect(value?.typeName == type)
    }

    @Test func values() {
        let page = read("a: 012\nb: 0x1F\nc: 0o17\nd: -.5\ne: 1.e3\nf: 1.\ng: +7\nh: -9223372036854775808")
        func text(_ key: String) -> String { page.guide.frontMatter?[key].map { "\($0.kind)" } ?? "" }
        #expect(text("a") == "int(12)")
        #expect(text("b") == "int(31)")
        #expect(text("c") == "int(15)")
        #expect(text("d") == "double(-0.5)")
        #expect(text("e") == "double(1000.0)")
        #expect(text("f") == "double(1.0)")
        #expect(text("g") == "int(7)")
        #expect(text("h") == "int(-9223372036854775808)")
    }

    @Test(arguments: [
        ("key: [1, 2", "front-matter.invalid"), ("key: \"open", "front-matter.invalid"),
        ("a: 1\nb: 2\na: 3", "front-matter.invalid"), ("key: *unknown", "front-matter.invalid"),
        ("key:\n\tx: 1", "front-matter.invalid"), ("a: b: c", "front-matter.invalid"),
        ("key: \u{7}", "front-matter.invalid"), ("text", "front-matter.not-a-map"),
        ("- a", "front-matter.not-a-map"), ("12", "front-matter.not-a-map"),
        ("{a: 1, a: 2}", "front-matter.invalid"),
        ("key: \"\\ud800\"", "front-matter.invalid"), ("%YAML 1.2", "front-matter.invalid"),
    ])
    func errors(yaml: String, code: String) {
        let page = read(yaml)
        #expect(page.codes == [code])
        #expect(page.guide.frontMatter == nil)
        for finding in page.findings { #expect(page.file.span.contains(finding.span)) }
    }

    @Test(arguments: ["", "# comment", "\n\n", "~", "null"])
    func emptyFrontMatterHasNoKeys(yaml: String) {
        let page = read(yaml)
        #expect(page.guide.frontMatter?.entries.isEmpty ?? false)
        #expect(page.codes == [])
    }

    @Test func anErrorPointsAtItsPlaceBehindWideCharacters() throws {
        let page = read("größe: 漢字\nname: \"❌\" x")
        let finding = try #require(page.findings.first)
        #expect(page.file.text(finding.span) == "x")
    }

    @Test func aKeyThatStandsTwiceIsNamedWithBothPlaces() throws {
        let page = read("other:\n  title: x\ntitle: a\nlist:\n- title: y\ntitle : b")
        let finding = try #require(page.findings.first)
        #expect(page.file.location(of: finding.span.start).line == 7)
        #expect(finding.notes.map { page.file.location(of: $0.span.start).line } == [4])
        #expect(page.file.text(finding.span) == "title")
    }

    // MARK: Bounds

    @Test func anAliasBombIsRefusedQuickly() {
        var yaml = "a0: &a0 [x, x]"
        for level in 1...30 {
            yaml += "\na\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]"
        }
        #expect(read(yaml).codes == ["front-matter.too-large"])
        // As a key, it would be hashed with all that it stands for.
        var keys = "a0: &a0 [x, x]"
        for level in 1...14 { keys += "\na\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]" }
        #expect(read(keys + "\n? *a14\n: x").codes == ["front-matter.too-large"])
    }

    @Test func aTextWithStarsIsNoAliasBomb() {
        let lines = (0..<60).map { "  *emphasis\($0)* &and more" }.joined(separator: "\n")
        #expect(read("text: |\n" + lines).codes == [])
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "a:\n ", "!!seq ["])
    func deepNestingIsRefused(opening: String) {
        let page = read("key: " + String(repeating: opening, count: 100_000))
        #expect(page.codes == ["front-matter.invalid"])
        let deep = read("key: " + String(repeating: "[", count: 100) + String(repeating: "]", count: 100))
        #expect(deep.codes == ["front-matter.too-large"])
    }

    @Test func sizeIsBounded() {
        let long = read("key: " + String(repeating: "word ", count: 150_000))
        #expect(long.codes == [])
        #expect(long.guide.frontMatter?.entries.count == 1)
        #expect(read("key: " + String(repeating: "x", count: 1_200_000)).codes == ["front-matter.too-large"])
        let many = read((0..<20_000).map { "k\($0): 1" }.joined(separator: "\n"))
        #expect(many.codes == ["front-matter.too-large"])
        let oneLine = read("key: [" + (0..<9_000).map(String.init).joined(separator: ", ") + "]")
        #expect(oneLine.codes == [])
    }

    /// libyaml ends lines at U+0085, U+2028 and U+2029; the file does not.
    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func otherLineEnds(lineEnd: String) throws {
        let page = read("a: one\(lineEnd)b: 2\nc: \"x\(lineEnd)y\" \nd: |\n  e\(lineEnd)  f\ng: {h: 漢, i: 1}")
        #expect(PositionChecker(page.guide).problems == [])
        let map = try #require(page.guide.frontMatter?["g"])
        #expect(page.file.text(map.span) == "{h: 漢, i: 1}")
    }

    @Test func placesOfWhatAnAliasStandsFor() throws {
        let page = read("base: &b {x: [1, 2]}\ncopy: *b\n? *b\n: [*b, &c , *c]\nlast: 1")
        #expect(PositionChecker(page.guide).problems == [])
        let copy = try #require(page.guide.frontMatter?["copy"])
        #expect(page.file.text(copy.span) == "*b")
        let last = try #require(page.guide.frontMatter?["last"])
        #expect(page.file.location(of: last.span.start) == SourceLocation(line: 6, column: 7))
    }

    @Test func randomYAMLNeverTrapsAndStaysInPlace() {
        var random = Seeded(seed: 7)
        let parts = [
            "key", ": ", ":", "\n", "\n  ", "\n- ", "- ", "? ", "[", "]", "{", "}", ", ", "\"", "'", "|", ">",
            "|2-",
            ">+", "&a ", "*a", "!!str ", "! ", "# c", " ", "\t", "漢", "\u{85}", "\u{2028}", "\r", "12", "~",
            "%", "@",
            "\\n", "\\u00e9", "''", "<<", "é", "\u{FEFF}", "- - x", "\n\n", "\n    text",
        ]
        for _ in 0..<1_500 {
            let count = Int.random(in: 1...25, using: &random)
            let yaml = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            let page = read("key: 1\n" + yaml)
            let problems = PositionChecker(page.guide).problems
            #expect(problems == [], "\(yaml.debugDescription)")
            for finding in page.findings { #expect(page.file.span.contains(finding.span)) }
        }
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
