import TestTools

/// Random tables, with everything around and in them that GFM has a rule for.
public struct RandomTables: Sendable {
    public var random: SeededGenerator

    public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    init(random: SeededGenerator) { self.random = random }

    /// A table with what may stand before and after it, maybe in a container.
    public mutating func section() -> String {
        let text = lead() + table() + (random.chance(60) ? "\n" + tail() : "")
        guard random.chance(25) else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let (first, rest) =
            [("> ", "> "), ("- ", "  "), ("> - ", ">   "), ("1. > ", "   > "), (">", ">"), ("- - ", "    ")]
            .randomElement(using: &random) ?? ("", "")
        return lines.enumerated().map { number, line in
            number == 0 ? first + line : (random.chance(8) ? "" : rest) + line
        }.joined(separator: "\n")
    }

    public mutating func table() -> String {
        let columns = 1 + random.below(4)
        var lines = [row(columns)]
        lines.append(delimiters(random.chance(92) ? columns : columns + 1))
        for _ in 0..<random.below(4) {
            lines.append(row(max(1, columns + random.below(5) / 4 - random.below(5) / 4)))
        }
        return lines.joined(separator: "\n")
    }

    private mutating func lead() -> String {
        random.chance(80)
            ? ""
            : random.pick(["text\n", "two\nlines\n", "a | b\n", "*x\n", "    - y\n", "| z |\n", "1. i\n"])
    }

    private mutating func tail() -> String {
        let start = random.pick([
            "- i", "* i", "+ i", "-", "*", "1. i", "2. i", "2)", "10) i", "1234567890. i", "> q", "# h", "#",
            "#x",
            "```\nf\n```", "~~~\nf\n~~~", "***", "---", "- - -", "===", "=", "    code", "\tcode", "   three",
            "<div>", "<pre>x</pre>", "<!-- c -->", "<?p?>", "<!X>", "<x>", "</x>", "<x y='|'>", "<x>z",
            "<x | y>",
            "<![CDATA[x]]>", "lazy", "|", "||", "| |", "\\|", "`a", "--", "-x", "[d]: /u", "a\\",
            "<X a=b c />",
        ])
        return start + (random.chance(50) ? "\n" + row(2) : "")
            + (random.chance(20) ? "\n" + random.pick(["===", "---", "- x", "    y", "\nz", "3. z"]) : "")
    }

    private mutating func row(_ columns: Int) -> String {
        let cells = (0..<columns).map { _ in
            random.pick(["", " ", "  ", "\t"]) + cell() + random.pick(["", " ", "\t "])
        }
        let (left, right) =
            [("|", "|"), ("|", "|"), ("", ""), ("|", ""), ("", "|")].randomElement(using: &random) ?? ("", "")
        return random.pick(["", "", "", " ", "   "]) + left + cells.joined(separator: "|") + right
            + random.pick(["", "", " ", "\t", "  "])
    }

    private mutating func delimiters(_ columns: Int) -> String {
        let cells = (0..<columns).map { _ in
            random.pick(["", " ", "\t"]) + random.pick(["-", "--", "---", ":-", "-:", ":-:", ":---:"])
                + random.pick(["", " "])
        }
        let (left, right) =
            [("|", "|"), ("|", "|"), ("", ""), ("|", ""), ("", "|")].randomElement(using: &random) ?? ("", "")
        return left + cells.joined(separator: "|") + right + random.pick(["", "", "  ", "\t"])
    }

    private mutating func cell() -> String {
        let choices = [
            "a", "word two", "", "", "*e*", "**s**", "`c`", "`c|d`", "`c\\|d`", "a\\|b", "a\\\\|b",
            "a\\\\\\|b", "\\",
            "[l](/u)", "[l](/a|b)", "[l](/a\\|b)", "[r]", "[r][]", "[x][r]", "![i](/u)", "<b>x</b>",
            "<P a=\"x|y\"/>",
            "<P a=\"x\\|y\"/>", "<!-- c -->", "<!-- c|d -->", "&amp;", "&#124;", "❌", "\u{A0}", "- x", "1. y",
            "# h", "> q",
            "```", "***", "*a|b*", "a  b", "<http://a.b>", "~~~", "    x", "\\a", "\\*", ":", "-", "--", "=",
            "[r]: /u", "a\\ ",
        ]
        return random.pick(choices)
            + (random.chance(20) ? random.pick([" ", ""]) + random.pick(choices) : "")
    }
}
