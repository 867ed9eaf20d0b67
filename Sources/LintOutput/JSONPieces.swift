import PolicyJSON

/// Writes the elements of a JSON array one by one, inside a document whose other parts are written around it.
struct JSONPieces {
    /// How deep the elements stand, in levels of two spaces.
    let depth: Int
    private var isEmpty = true

    init(depth: Int) { self.depth = depth }

    mutating func add(_ value: JSONValue) -> String {
        defer { isEmpty = false }
        return (isEmpty ? "\n" : ",\n") + Self.indent(depth) + Self.text(value, depth: depth)
    }

    /// What closes the array.
    func end() -> String { isEmpty ? "]" : "\n" + Self.indent(depth - 1) + "]" }

    /// A value whose first line goes on with a line at some depth. No line end stands inside a string: the writer escapes
    /// them.
    static func text(_ value: JSONValue, depth: Int) -> String {
        String(decoding: JSONWriter.encode(value).dropLast(), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + indent(depth))
    }

    static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
