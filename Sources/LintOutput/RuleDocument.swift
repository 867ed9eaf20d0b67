import GuideLint

/// A rule as a page of documentation in Markdown.
public struct RuleDocument {
    private let rule: Rule

    public init(_ rule: Rule) { self.rule = rule }

    /// With a title and a final line end.
    public var markdown: String {
        let words = rule.documentation
        return [
            "# \(rule.code)",
            "\(rule.severity.rawValue.capitalizedFirst): \(Self.escaped(rule.summary)).",
            Self.escaped(words.why),
            "## Bad", Self.blocks(of: words.bad), "## Good", Self.blocks(of: words.good),
            "## How to mend it", Self.escaped(words.mend),
            "## How to silence it", silencing,
        ].joined(separator: "\n\n") + "\n"
    }

    private var silencing: String {
        """
        Above the line, with a blank line between the comment and a table:

        ```markdown
        <!-- policyc-disable-next-line \(rule.code): the reason -->
        ```

        or everywhere, in `policyc.yml`:

        ```yaml
        lint:
          rules:
            \(rule.code): off
        ```
        """
    }

    private static func blocks(of example: Example) -> String {
        example.pages.map { page in
            let title = example.pages.count > 1 ? "`\(page.path)`:\n\n" : ""
            return title + fenced(page.text)
        }.joined(separator: "\n\n")
    }

    /// In a fence that nothing in the text can close.
    static func fenced(_ text: String) -> String {
        let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
        return "\(fence)markdown\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)"
    }

    private static func longestRun(of sign: Character, in text: String) -> Int {
        var (longest, current) = (0, 0)
        for character in text {
            current = character == sign ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    /// The words about a rule are Markdown but never HTML: outside code spans its signs stand for themselves.
    static func escaped(_ text: String) -> String {
        var isCode = false
        return text.reduce(into: "") { result, character in
            if character == "`" { isCode.toggle() }
            switch character {
            case "<" where !isCode: result += "&lt;"
            case "&" where !isCode: result += "&amp;"
            default: result.append(character)
            }
        }
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
