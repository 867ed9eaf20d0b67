import PolicyModel
import SourceText

/// What a proposal says in comments of the guide that it is for.
extension ConfigurationProposal {
    /// The tables and the questions that remain.
    var findings: String {
        var lines: [String] = []
        lines.append(survey.tables.isEmpty ? "No tables were found in the guide." : "Tables of the guide:")
        for table in survey.tables {
            let heading = table.heading.isEmpty ? "" : ", under `\(Self.quoted(table.heading))`"
            lines.append("  line \(table.line)\(heading): \(Self.quoted(table.reading))")
            lines.append(
                "    " + table.columns.map { $0.isEmpty ? "-" : Self.quoted($0) }.joined(separator: " | "))
        }
        if !survey.questions.isEmpty {
            lines +=
                ["", "Questions that remain:"] + survey.questions.map { "  - " + Self.quoted($0, limit: 160) }
        }
        return Self.comment(lines)
    }

    /// The tiers as an entry of the guide.
    var order: String {
        let names = policy?.tiers.map { ProposedScalar.of($0.name.value) } ?? []
        let lines = [
            "    tiers:",
            "      # automatic, ascending, descending, or the names of the tiers, lowest first. Found in the guide:",
            "      order: [\(names.joined(separator: ", "))]",
        ]
        let hidden = Set(survey.variables.map(\.text))
        if policy?.tiers.contains(where: { hidden.contains($0.name.value) }) ?? false {
            return "    # Tiers are named by variables; give those their values, and then an order:\n"
                + Self.indentedComment(lines)
        }
        guard names.isEmpty else { return lines.joined(separator: "\n") }
        return
            "    # No tiers were found. To name them, lowest first:\n    # tiers:\n    #   order: [Basic, Premium]"
    }

    /// The words that were not understood, for their readers to put where they belong.
    var vocabulary: String {
        guard !survey.words.isEmpty else {
            return Self.comment(["vocabulary:", "  included: [\"yes, of course\"]"])
        }
        let shown = survey.words.prefix(Self.most)
        var lines = ["Not understood:"]
        lines += shown.map { word in
            "  line \(word.line)\(word.count > 1 ? " and \(word.count - 1) more" : ""): \(Self.quoted(ProposedScalar.inQuotes(word.text)))"
        }
        if survey.words.count > shown.count {
            lines.append("  and \(survey.words.count - shown.count) others")
        }
        lines += [
            "Write each phrase, with its quotes, between the brackets of its kind; leave out kinds without any.",
            "vocabulary:",
        ]
        lines += ["included", "notIncluded", "purchasable", "onRequest", "limited"].map { "  \($0): []" }
        return Self.comment(lines)
    }

    var variables: String {
        guard !survey.variables.isEmpty else { return Self.comment(["variables:", "  plans.gold: Gold"]) }
        let shown = survey.variables.prefix(Self.most)
        return Self.comment(
            ["variables:"]
                + shown.map {
                    "  \(ProposedScalar.of($0.text)): \"\"  # line \($0.line)\($0.count > 1 ? ", \($0.count) times" : "")"
                })
    }

    private static func indentedComment(_ lines: [String]) -> String {
        lines.map { "    # " + $0.dropFirst(4) }.joined(separator: "\n")
    }

    var includes: String {
        guard !survey.includes.isEmpty else { return Self.comment(["includes: partials"]) }
        return Self.comment(
            survey.includes.prefix(Self.most).map { "  line \($0.line): \(Self.quoted($0.text))" } + [
                "includes: partials"
            ])
    }

    /// A file that nobody reads to its end helps nobody.
    private static let most = 30

    private static func comment(_ lines: [String]) -> String {
        lines.map { $0.isEmpty ? "#" : "# " + $0 }.joined(separator: "\n")
    }

    /// One visible line, not too long for a comment.
    private static func quoted(_ text: String, limit: Int = 100) -> String {
        let line = VisibleText.of(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        return line.count <= limit ? line : line.prefix(limit) + "..."
    }
}
