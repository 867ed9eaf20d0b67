import GuideSyntax
import PolicyAnalysis
import SourceText

extension Rule {
    static let cellTemplateTag = Rule(
        "cell.template-tag", "a template tag in a table that names tiers",
        why: """
            What a template tag stands for is known to the generator only: neither a reviewer nor the compiler sees what the \
            row says. The cells of the table that is compiled have `template.hides-fact`; this is about all others.
            """,
        bad: """
            ## Support

            | Support Features | Moored | Berthed |
            | --- | --- | --- |
            | Chat | 9x5 | 24x7 |

            | Plan | Fee |
            | --- | --- |
            | Moored | {{ site.fee }} |
            """,
        good: """
            ## Support

            | Support Features | Moored | Berthed |
            | --- | --- | --- |
            | Chat | 9x5 | 24x7 |

            | Plan | Fee |
            | --- | --- |
            | Moored | 20 a week |
            """,
        mend: "Write the words themselves.",
        page: { page, findings in
            let names = Set((page.policy?.tiers ?? []).map { $0.name.value.lowercased() })
            guard !names.isEmpty else { return }
            let known = Set(
                page.compilerFindings.all.filter { $0.code == .templateHidesFact }.map(\.span))
            for table in page.parts.tables where table.names(names) {
                for cell in ([table.header] + table.rows).flatMap(\.cells) where cell.hasTemplate {
                    guard !known.contains(cell.span) else { continue }
                    findings.report(
                        "a template tag hides part of this cell", at: cell.span,
                        help: "write what it stands for")
                }
            }
        })
}

extension Table {
    /// Whether its header or its first column names one of the tiers.
    fileprivate func names(_ tiers: Set<String>) -> Bool {
        (header.cells + rows.compactMap(\.cells.first)).contains { tiers.contains($0.folded.lowercased()) }
    }
}
