import TestTools

/// Random Markdown in which every mark meets every other, at line ends and in containers above all.
public struct NastyMarkdown: Sendable {
    public var random: SeededGenerator

    public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    public mutating func document() -> String {
        var text = ""
        for _ in 0...random.below(4) {
            text += block(depth: 0) + random.pick(["\n", "\n\n", "\n\n\n", "\n  \n"])
        }
        if random.chance(40) { text += "\n[r]: /reference 'title'\n[long label]: <other>\n" }
        switch random.below(12) {
        case 0: return text.replacing("\n", with: "\r\n")
        case 1: return text.replacing("\n", with: "\r")
        case 2: return "\u{FEFF}" + text
        case 3: return "---\ntitle: x\n---\n" + text
        case 4: return String(text.dropLast())
        default: return text
        }
    }

    private mutating func block(depth: Int) -> String {
        switch random.below(depth > 3 ? 8 : 14) {
        case 0...3: return paragraph()
        case 4:
            return random.pick(["# ", "## ", "   ### ", "#\t"]) + phrase(2)
                + random.pick(["", " #", " ##  ", " #a"])
        case 5: return paragraph() + "\n" + random.pick(["===", "---", "  =", "-- ", "\t---"])
        case 6:
            return random.pick(["```\n", "~~~ x\n", "    ", "\t", "<div>\n", "<!-- ", "  <x y>\n"])
                + paragraph()
        case 7:
            return random.pick(["[r]: /u\n", "[r]:\n  <u v>\n", "[r]: /u 'a\n  b'\n", "[r]: /u \"x\" y\n"])
                + paragraph()
        case 8, 9: return contained(in: random.pick([">", "> ", " > ", ">\t"]), lazy: 25, depth: depth)
        case 10, 11:
            let marker = random.pick(["- ", "* ", "1. ", "10) ", "-\t", "-   ", " - ", "-\n  ", "-     "])
            return item(marker, depth: depth)
        case 12: return table()
        default: return random.pick(["***", "- - -", "   ___"])
        }
    }

    private mutating func contained(in prefix: String, lazy: Int, depth: Int) -> String {
        var text = block(depth: depth + 1)
        if random.chance(30) { text += "\n" + random.pick(["", "\n"]) + block(depth: depth + 1) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { number, line in
            number > 0 && random.chance(lazy) ? String(line) : prefix + line
        }.joined(separator: "\n")
    }

    private mutating func item(_ marker: String, depth: Int) -> String {
        var text = block(depth: depth + 1)
        if random.chance(40) { text += random.pick(["\n", "\n\n"]) + block(depth: depth + 1) }
        let indent = random.pick(["  ", "   ", "    ", "\t", String(repeating: " ", count: marker.count)])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { number, line in
            number == 0 ? marker + line : (random.chance(20) ? "" : indent) + line
        }.joined(separator: "\n")
    }

    public mutating func paragraph() -> String {
        var text = phrase(3)
        for _ in 0..<random.below(4) {
            text +=
                random.pick(["\n", "\n", "\n   ", "  \n", "\\\n", " \n\t", "\n     ", "   \n  ", "\t\n"])
                + phrase(3)
        }
        return text
    }

    public mutating func phrase(_ length: Int) -> String {
        var text = ""
        for _ in 0...random.below(length) { text += piece(depth: 0) + random.pick(["", "", " ", ", "]) }
        return text
    }

    private mutating func inner(_ depth: Int) -> String {
        var text = piece(depth: depth + 1)
        while random.chance(35) { text += random.pick(["", " ", "\n", " \n  "]) + piece(depth: depth + 1) }
        return text
    }

    private mutating func piece(depth: Int) -> String {
        switch random.below(depth > 2 ? 13 : 25) {
        case 0...4: return random.pick(["a", "bc", "word", "é", "❌", "\u{A0}x", "🧑‍🚀", "x_y", "2*3", "日本"])
        case 5:
            return random.pick([
                "&amp;", "&lt;", "&#42;", "&#x274C;", "&nbsp;", "&copy;", "&ngE;", "&none;", "&", "&#0;",
            ])
        case 6:
            return random.pick(["\\*", "\\\\", "\\[", "\\a", "\\&amp;", "\\`", "\\|", "\\<", "\\!", "\\é"])
        case 7:
            return random.pick([
                "`c`", "``c`d``", "` `` `", "`a\nb`", "`a \n   b`", "`\\`", "`x", "` `", "`&amp;`",
            ])
        case 8:
            return random.pick([
                "<b>", "<b\n  c='d>'>", "<!-- x\ny -->", "</b >", "<?p\nq?>", "<P a=\"<i>\n\n\">", "<3",
            ])
        case 9: return random.pick(["<http://a.b/c?d&amp;e=\\*>", "<a@b.c>", "<mailto:x>", "http://x.y"])
        case 10:
            return random.pick([
                "[r]", "[r][]", "[Long\n  LABEL]", "[none]", "[none][]", "[a][none]", "![r]", "!", "]", "[",
            ])
        case 11: return random.pick(["*", "**", "_", "***", "__", "~", "#", ">", "-", "|", "(", ")", "\""])
        case 12: return random.pick(["1.", "- x", "a  ", "  b", "\tc", "=", ":", "|a|b|"])
        case 13...15:
            let mark = random.pick(["*", "_", "**", "__", "***", "**_"])
            return mark + inner(depth) + random.pick([mark, String(mark.reversed()), mark + "*"])
        case 16...19:
            return random.pick(["[", "[", "!["]) + inner(depth) + "](" + destination() + title() + ")"
        case 20: return "[" + inner(depth) + random.pick(["][r]", "][ long\n label]", "] [r]", "][]"])
        case 21: return "*" + inner(depth) + "**" + inner(depth) + "***"
        default: return "[" + inner(depth) + random.pick(["](", "]", "]()", "](<>)", "](\n/u\n)", "](a b)"])
        }
    }

    private mutating func destination() -> String {
        random.pick([
            "/u", "<u v>", "", "a(b)c", "a\\)b", "&amp;x", "\n  /u", "/u\n", " é ", "<a\\>b>", "#*x*",
        ])
    }

    private mutating func title() -> String {
        random.pick([
            "", "", " \"t\"", " 't\n  u'", "\n(t \\) u)", "\n   \"*a* \\\" b\"", " \"t\" x", "\"t\"",
        ])
    }

    private mutating func table() -> String {
        var table = RandomTables(random: random)
        defer { random = table.random }
        return table.table()
    }
}
