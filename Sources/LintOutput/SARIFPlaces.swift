import PolicyJSON
import SourceText

/// Places of one page as SARIF has them.
struct SARIFPlaces {
    private let file: SourceFile
    private let columns: CharacterColumns

    init(in file: SourceFile) {
        self.file = file
        columns = CharacterColumns(of: file)
    }

    private static let base = "%SRCROOT%"

    static let bases: JSONValue = [
        "%SRCROOT%": ["description": ["text": "the folder that policyc ran in"]]
    ]

    var artifact: JSONValue { Self.artifact(file.path) }

    func place(_ span: SourceSpan) -> JSONValue { ["artifactLocation": artifact, "region": region(span)] }

    /// On another page only the line is known: our columns are bytes.
    func place(_ note: Diagnostic.Note) -> JSONValue {
        guard let elsewhere = note.elsewhere else { return place(note.span) }
        return [
            "artifactLocation": Self.artifact(elsewhere.path),
            "region": ["startLine": .integer(max(1, elsewhere.location.line))],
        ]
    }

    func region(_ span: SourceSpan) -> JSONValue {
        let start = columns.location(of: span.start)
        let end = columns.location(of: span.end)
        return [
            "startLine": .integer(start.line), "startColumn": .integer(start.column),
            "endLine": .integer(end.line), "endColumn": .integer(end.column),
        ]
    }

    private static func artifact(_ path: String) -> JSONValue {
        ["uri": .string(relativeReference(path)), "uriBaseId": .string(base)]
    }

    /// A path as a URI: RFC 3986 leaves only the unreserved characters as they are. No colon is left that could end a
    /// scheme.
    static func relativeReference(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.reduce(into: "") { result, byte in
            if byte.isASCIIAlphanumeric || "-._~/".utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
    }
}
