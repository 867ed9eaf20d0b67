import PolicyModel
import SourceText

extension Rule {
    static let scopeItemsDiffer = Rule(
        "scope.items-differ", "a popover and an explanation that give a scope other items",
        why: """
            The popover in the table and the list below it describe the same scope. Where one has what the other has not, \
            nobody can say which is promised.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | **Scope** | Basic <Popover content="<ul><li>Console</li><li>Tide tables</li></ul>" /> | Full |
            | Chat | 24x5 | 24x7 |

            - **Basic**: Support helps with:
              - Console
              - Radio
            - **Full**: Adds support for:
              - Code
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | **Scope** | Basic <Popover content="<ul><li>Console</li><li>Radio</li></ul>" /> | Full |
            | Chat | 24x5 | 24x7 |

            - **Basic**: Support helps with:
              - Console and its settings
              - Radio
            - **Full**: Adds support for:
              - Code
            """,
        mend: """
            Give both the same items. An item counts as told where one of the other side holds all its words.
            """,
        page: { page, findings in
            for scope in page.policy?.scopes ?? [] where !scope.items.isEmpty {
                guard let told = scope.explanation?.items, !told.isEmpty else { continue }
                let shown = scope.items.map(ScopeItem.init)
                let explained = told.map(ScopeItem.init)
                let onlyShown = shown.filter { item in !explained.contains(where: item.isTold) }
                let onlyTold = explained.filter { item in !shown.contains(where: item.isTold) }
                guard !onlyShown.isEmpty || !onlyTold.isEmpty else { continue }
                findings.report(
                    "popover and explanation of scope `\(scope.name.value)` differ: "
                        + [list("popover", onlyShown), list("explanation", onlyTold)].compactMap { $0 }
                        .joined(separator: "; "),
                    at: scope.name.span, notes: notes(onlyShown, "explanation") + notes(onlyTold, "popover"),
                    help: "give both the same items")
            }
        })

    private static func list(_ side: String, _ items: [ScopeItem]) -> String? {
        items.isEmpty
            ? nil : "only the \(side) has " + items.map { "`\($0.text.value)`" }.joined(separator: ", ")
    }

    private static func notes(_ items: [ScopeItem], _ missing: String) -> [Diagnostic.Note] {
        items.map { Diagnostic.Note("`\($0.text.value)` is missing in the \(missing)", at: $0.text.span) }
    }
}

/// An item as the two sides are compared: by its words, small ones left out.
private struct ScopeItem {
    let text: Sourced<String>
    private let words: Set<String>

    init(_ text: Sourced<String>) {
        self.text = text
        let all = text.value.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "#" }
        words = Set(all.map { Self.stem(String($0)) }.filter { !Self.small.contains($0) })
    }

    /// One says in more words what the other says.
    func isTold(by other: ScopeItem) -> Bool {
        guard !words.isEmpty, !other.words.isEmpty else { return text.value == other.text.value }
        return words.isSubset(of: other.words) || other.words.isSubset(of: words)
    }

    private static func stem(_ word: String) -> String {
        word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }

    private static let small: Set<String> = [
        "and", "or", "the", "a", "an", "of", "with", "for", "in", "on", "to", "your", "our", "all", "any",
        "support",
    ]
}
