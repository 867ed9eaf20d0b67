import PolicyModel

/// Says where in the guide a declaration comes from, in words that do not move when lines do.
struct Provenance {
    private let path: String
    /// The headings above the tier table.
    private let tableTrail: [String]

    init(_ policy: Policy) {
        path = policy.guide.path
        tableTrail = policy.features.first?.trail ?? policy.scopes.first?.trail ?? []
    }

    /// `From content/support.md, "Plans", column "Dock".`
    func column(_ name: String) -> String { sentence(trail: tableTrail, "column \(excerpt(name))") }

    /// `From content/support.md, "Plans", row "Chat".`
    func row(_ name: String, trail: [String]) -> String { sentence(trail: trail, "row \(excerpt(name))") }

    /// `From content/support.md, "Plans", row "Chat", column "Pier": "24x7: Priority".`
    func cell(row: String, column: String, trail: [String], text: String) -> String {
        sentence(trail: trail, "row \(excerpt(row)), column \(excerpt(column)): \(excerpt(text))")
    }

    /// `From content/support.md.`
    func guide() -> String { sentence(trail: []) }

    /// `From content/support.md, "Range of Support" > "Reviews".`
    func section(_ trail: [String]) -> String { sentence(trail: trail) }

    /// `From content/support.md, "Plans".`
    func table() -> String { sentence(trail: tableTrail) }

    /// `From content/support.md, front matter: "Harbor support".`
    func frontMatter(_ value: String?) -> String {
        sentence(trail: [], value.map { "front matter: \(excerpt($0))" } ?? "whose front matter does not say")
    }

    /// `From content/support.md: "Sales is open …".`
    func prose(_ texts: [String]) -> String {
        "From \(path)"
            + (texts.isEmpty ? ", which names none." : ": \(texts.map(excerpt).joined(separator: ", ")).")
    }

    /// Quoted, and short enough to read.
    func excerpt(_ text: String) -> String {
        let limit = 200
        guard text.unicodeScalars.count > limit else { return "\"\(text)\"" }
        return "\"\(String(text.unicodeScalars.prefix(limit)))…\""
    }

    private func sentence(trail: [String], _ place: String? = nil) -> String {
        let headings = trail.isEmpty ? nil : trail.map(excerpt).joined(separator: " > ")
        return "From " + [path, headings, place].compactMap { $0 }.joined(separator: ", ") + "."
    }
}
