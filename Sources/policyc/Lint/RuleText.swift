import GuideLint

/// All about a rule, in the terminal.
struct RuleText {
    private let rule: Rule

    init(_ rule: Rule) { self.rule = rule }

    func text(style: Style) -> String {
        let words = rule.documentation
        let head = style.paint(rule.code.name, .bold) + " (\(rule.severity.rawValue))\n\(rule.summary)\n"
        return [
            head, filled(words.why),
            style.paint("Bad:", .bold) + "\n" + example(words.bad),
            style.paint("Good:", .bold) + "\n" + example(words.good),
            style.paint("How to mend it:", .bold) + "\n" + filled(words.mend),
            style.paint("How to silence it:", .bold) + "\n" + silencing,
        ].joined(separator: "\n")
    }

    private var silencing: String {
        let configuration = indented("lint:\n  rules:\n    \(rule.code): off")
        guard rule.isSilencedByComments else { return configuration }
        return indented("<!-- policyc-disable-next-line \(rule.code): the reason -->")
            + filled("in a table inside a cell of the row; on the whole page, or everywhere in policyc.yml:")
            + indented("<!-- policyc-disable-file \(rule.code): the reason -->") + configuration
    }

    private func filled(_ text: String) -> String { wrap(text, to: 80).map { "  \($0)\n" }.joined() }

    private func example(_ example: Example) -> String {
        let isOne = example.pages.count == 1
        let pages = example.pages.map { page in
            (isOne ? "" : "  \(page.path)\n") + indented(page.text)
        }
        return pages.joined() + remark(on: example)
    }

    /// What cannot be seen of a page in a terminal.
    private func remark(on example: Example) -> String {
        let stored: String? =
            switch example.encoding {
            case .utf8: nil
            case .latin1: "saved as Latin-1"
            case .utf16: "saved as UTF-16"
            }
        let repeated = example.times > 1 ? "\(example.times) times over" : nil
        let remarks = [stored, repeated].compactMap { $0 }
        return remarks.isEmpty ? "" : "  (\(remarks.joined(separator: ", ")))\n"
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
}
