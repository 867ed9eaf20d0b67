/// Long lists of statements, cut. The type checker takes a list's literal as one expression and more than the square
/// of its length: 50 statements are nothing to it, and 2,000 take minutes.
enum StatementParts {
    static let limit = 50

    /// The names have two underscores, which no name of a guide has.
    static func split(
        _ statements: [Expression], of name: SwiftName
    ) -> [(name: SwiftName, statements: [Expression])] {
        stride(from: 0, to: statements.count, by: limit).enumerated().map { index, start in
            (
                name: SwiftName("\(name.text)__\(index + 1)"),
                statements: Array(statements[start..<min(start + limit, statements.count)])
            )
        }
    }
}
