import SourceText

/// What a line is that Markdown takes for a row, because no blank line sets it apart from the table above.
enum RowLine {
    case cells
    /// Nothing but tags of a template language: they are run before anybody sees a table.
    case templates
    /// `[^1]: …`, which ends the table for whoever knows footnotes.
    case footnote

    init(_ line: ArraySlice<UInt8>) {
        let line = line.drop(while: \.isASCIIWhitespace)
        if Self.isFootnote(line) {
            self = .footnote
        } else if Self.isTemplates(line) {
            self = .templates
        } else {
            self = .cells
        }
    }

    private static func isFootnote(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "[^".utf8), let end = line.firstIndex(of: UInt8(ascii: "]")) else {
            return false
        }
        return end - line.startIndex > 2 && line[(end + 1)...].first == UInt8(ascii: ":")
    }

    private static func isTemplates(_ line: ArraySlice<UInt8>) -> Bool {
        var rest = line
        guard !rest.isEmpty else { return false }
        while !rest.isEmpty {
            let tag = [("{{", "}}"), ("{%", "%}"), ("<%", "%>")].first { rest.starts(with: $0.0.utf8) }
            guard let tag, let end = Self.end(of: tag.1, in: rest.dropFirst(2)) else { return false }
            rest = rest[end...].drop(while: \.isASCIIWhitespace)
        }
        return true
    }

    private static func end(of sign: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let sign = Array(sign.utf8)
        return zip(bytes.indices, bytes.indices.dropFirst()).first { first, second in
            bytes[first] == sign[0] && bytes[second] == sign[1]
        }.map { $0.1 + 1 }
    }
}
