import PolicyAnalysis
import PolicyModel
import SourceText

extension Rule {
    static let nameUnknownScope = Rule(
        "name.unknown-scope", "a scope that no tier has",
        why: """
            A sentence says what a scope holds, and no tier of the table has a scope of that name. Who looks it up finds \
            nothing.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Scope | Shoreline | Harbor |
            | Chat | 24x5 | 24x7 |

            Code review is part of the Harbour scope.
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Scope | Shoreline | Harbor |
            | Chat | 24x5 | 24x7 |

            Code review is part of the Harbor scope.
            """,
        mend: """
            Write the name as the table has it.
            """,
        page: { page, findings in
            let scopes = page.policy?.scopes.map(\.name) ?? []
            guard !scopes.isEmpty else { return }
            let known = Set(scopes.map { $0.value.lowercased() })
            var told: Set<String> = []
            for group in NameGroup.scopes(in: page.guide) {
                let unknown = group.names.filter { !known.contains($0.value.lowercased()) }
                for name in unknown where told.insert(name.value).inserted {
                    let near = nearest(to: name.value, in: scopes.map(\.value))
                    // Beside scopes that are known it is one; alone it may be the scope of something else.
                    guard near != nil || unknown.count < group.names.count else { continue }
                    let place = scopes.first { $0.value == near }
                    findings.report(
                        "no tier has a scope `\(name.value)`", at: name.span,
                        notes: place.map { [Diagnostic.Note("`\($0.value)` stands here", at: $0.span)] }
                            ?? [],
                        help: near.map { "did you mean `\($0)`?" })
                }
            }
        })
}
