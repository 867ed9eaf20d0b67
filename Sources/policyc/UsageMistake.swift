import ArgumentParser
import SourceText

/// Mistakes on the command line, in the same form as every other message: one line of error, one of help.
enum UsageMistake {
    /// A mistyped command would be called an unexpected argument, and `help` of one would be the help of all.
    static func refuseUnknownCommand(_ arguments: [String]) throws {
        let names = Policyc.configuration.subcommands.map { $0._commandName } + ["help"]
        let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
        guard let word = words.first, !word.hasPrefix("-"), !names.contains(word) else { return }
        throw Failure("unknown command `\(word)`", help: help(for: word, among: names))
    }

    private static func help(for word: String, among names: [String]) -> String {
        if let meant = nearest(to: word, in: names) { return "did you mean `policyc \(meant)`?" }
        if (try? System.status(of: word))?.kind == .file {
            return "did you mean `policyc show \(Paths.shellQuoted(word))`?"
        }
        return "the commands are \(names.joined(separator: ", "))"
    }

    /// What the parser says against an option or an argument. Its texts begin with a capital, quote with `'` and put a
    /// suggestion into a second sentence.
    static func failure(for error: any Error) -> Failure {
        let text = Policyc.message(for: error)
        let lines = text.split(separator: "\n", maxSplits: 1)
        let sentences = quoted(String(lines.first ?? "")).split(separator: ". ", maxSplits: 1).map(
            String.init)
        let mistake = lowercased(sentences.first ?? "the command line is not understood")
        let advice = sentences.count > 1 ? suggestion(lowercased(sentences[1]), for: mistake) : nil
        let help = lines.count > 1 ? choices(String(lines[1])) ?? advice : advice
        return Failure(mistake, help: help ?? form(of: mistake) ?? "see \(commandName(in: error))")
    }

    /// Where there are many, the parser puts each choice on a line of its own.
    private static func choices(_ text: String) -> String? {
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        let choices = lines.filter { $0.hasPrefix("- ") }.map { "`" + $0.dropFirst(2) + "`" }
        return choices.isEmpty ? nil : "expected " + choices.joined(separator: ", ")
    }

    /// By what the help calls a value, how it is written.
    private static func form(of mistake: String) -> String? {
        guard mistake.contains("is invalid for") else { return nil }
        return forms.first { mistake.contains("<\($0.key)>") }.map { "expected \($0.value)" }
    }

    private static let forms = [
        "instant": "a date, a time and a zone, as `2026-11-20T16:00:00-08:00`",
        "day": "a day, as `2026-11-25`",
        "name=number":
            "a name and a number, as `bytes=20000000` or `depth=200`; the names are "
            + Limits.Name.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            + ", the numbers at least 1, and for `depth` at most \(Limits.Name.depth.highest)",
        "time": "a time of day, as `09:00`", "days": "days of the week, as `monday,tuesday`",
    ]

    private static func suggestion(_ advice: String, for mistake: String) -> String? {
        let choices = "please provide one of "
        if advice.hasPrefix(choices) { return "expected " + advice.dropFirst(choices.count) }
        // The parser suggests what is four slips away, which nobody meant.
        guard let word = firstQuoted(mistake), let meant = firstQuoted(advice) else { return advice }
        return nearest(to: word, in: [meant]) == nil ? nil : advice
    }

    private static func firstQuoted(_ text: String) -> String? {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.count > 2 ? String(parts[1]) : nil
    }

    /// `policyc show --help`: the parser ends its long message with the command that explains.
    private static func commandName(in error: any Error) -> String {
        let line = Policyc.fullMessage(for: error).split(separator: "\n").last { $0.contains("--help'") }
        guard let line, let start = line.firstIndex(of: "'"), let end = line.lastIndex(of: "'"), start < end
        else { return "`policyc --help`" }
        return "`" + line[line.index(after: start)..<end] + "`"
    }

    /// Quotes around a whole word or phrase become backticks; an apostrophe inside a word stays.
    private static func quoted(_ text: String) -> String {
        var result = ""
        var isOpen = false
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let last = result.last ?? " "
            if character == "'", isOpen ? !isWord(next) : !isWord(last) {
                isOpen.toggle()
                result.append("`")
            } else {
                result.append(character)
            }
        }
        return result
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func lowercased(_ sentence: String) -> String {
        let plain = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        return plain.prefix(1).lowercased() + plain.dropFirst()
    }
}
