/// An identifier that is legal where it stands. Names of our own are literals; names that come from a guide are made
/// by `IdentifierMaker`.
struct SwiftName: Hashable, ExpressibleByStringLiteral {
    /// Without backticks.
    let text: String

    init(_ text: String) { self.text = text }
    init(stringLiteral value: String) { text = value }

    /// Where it is declared.
    var declared: String { SwiftWords.keywords.contains(text) ? "`\(text)`" : text }

    /// After a dot, where keywords need no backticks. Those that do never get here: they are renamed.
    var member: String { text }
}

/// The words that a name of a guide must keep clear of.
enum SwiftWords {
    /// Legal as a name in backticks, and without them after a dot.
    static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit",
        "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if",
        "import", "in", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
        "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super",
        "switch",
        "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// Means something else after a dot, backticks or not.
    private static let special: Set<String> = ["init", "self", "Self", "Type", "Protocol"]

    /// Cannot be the name of a case: what the compiler adds to our enums, and what an optional has, since
    /// `let tier: Tier? = .none` would not mean the tier.
    static let unusableForCases: Set<String> = special.union(["allCases", "none", "some"])

    /// Cannot be the name of a feature in the namespace, because the namespace has it already.
    static let unusableForFeatures: Set<String> = special.union([
        "calendarZone", "clause", "clauses", "entitlement", "hours", "isExcluded", "permalink", "reviewed",
        "services", "statements", "title",
    ])

    /// Cannot be the name of the namespace: it would hide what the generated code uses, or its own members.
    static let unusableForNamespace: Set<String> = keywords.union(special).union([
        "_", "Array", "Bool", "CaseIterable", "Clause", "Clauses", "Codable", "Comparable", "Dictionary",
        "Feature", "Int", "Never", "Optional", "Scope", "Sendable", "Severity", "Statement", "String",
        "SupportPolicy", "Swift", "Tier", "Topic",
    ])
}
