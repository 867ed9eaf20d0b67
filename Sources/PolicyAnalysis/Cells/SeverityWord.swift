/// A severity as a cell names it: `P1`, `Sev 2`, `Urgent`, "high priority tickets", `P1 (Critical)`, `Critical (P1)`.
struct SeverityWord {
    /// The letters before its figure, as written, and the figure; nil for one that is only a word.
    var figure: (prefix: ArraySlice<Token>, number: Int)?
    /// How many tokens name it, without the "tickets" behind.
    var nameLength: Int

    static func match(_ tokens: ArraySlice<Token>) -> (SeverityWord, length: Int)? {
        if let (figure, length) = figure(tokens) {
            let rest = tokens.dropFirst(length)
            return made(figure, length + second(rest, word(_:)), tokens)
        }
        guard let length = word(tokens) else { return nil }
        return made(nil, length + second(tokens.dropFirst(length)) { Self.figure($0)?.1 }, tokens)
    }

    private static func made(
        _ figure: (ArraySlice<Token>, Int)?, _ length: Int, _ tokens: ArraySlice<Token>
    ) -> (SeverityWord, length: Int) {
        let nouns = tokens.prefix(length).reversed().prefix { English.severityNouns.contains($0.word ?? "") }
            .count { $0.word != "priority" }
        return (SeverityWord(figure: figure, nameLength: max(1, length - nouns)), length)
    }

    private static func figure(_ tokens: ArraySlice<Token>) -> ((ArraySlice<Token>, Int), Int)? {
        guard let prefix = tokens.first?.word, prefixes.contains(prefix) else { return nil }
        var rest = tokens.dropFirst()
        if case .hyphen = rest.first?.kind, rest.first?.isSpaced == false { rest = rest.dropFirst() }
        // "Level #1"
        if rest.first?.word == "#" { rest = rest.dropFirst() }
        guard let digit = rest.first, case .number(let number) = digit.kind, number <= 5,
            !digit.isSpaced || prefix.count > 1
        else { return nil }
        let before = tokens.prefix(tokens.count - rest.count)
        return ((before, number), before.count + 1 + nouns(rest.dropFirst()))
    }

    private static let prefixes: Set<String> = ["p", "s", "sev", "severity", "priority", "prio", "level"]

    private static func word(_ tokens: ArraySlice<Token>) -> Int? {
        guard let word = tokens.first?.word, English.urgencies[word] != nil, word != "standard" else {
            return nil
        }
        return 1 + nouns(tokens.dropFirst())
    }

    private static func nouns(_ tokens: ArraySlice<Token>) -> Int {
        tokens.prefix(2).prefix { English.severityNouns.contains($0.word ?? "") }.count
    }

    /// The other name of the same severity, behind a dash or in parentheses.
    private static func second(_ tokens: ArraySlice<Token>, _ match: (ArraySlice<Token>) -> Int?) -> Int {
        guard let sign = tokens.first?.word, let length = match(tokens.dropFirst()) else { return 0 }
        if sign == "(" { return tokens.dropFirst(1 + length).first?.kind == .sign(")") ? length + 2 : 0 }
        return sign == "-" || sign == "–" ? length + 1 : 0
    }
}
