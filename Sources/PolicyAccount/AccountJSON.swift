import PolicyJSON
import SourceText

extension Account {
    /// The account as JSON, in the form that `accountSchema` describes.
    ///
    /// - Parameter file: The guide, for its lines and its path as the outputs name it.
    public func encoded(guide path: String, in file: SourceFile) -> [UInt8] {
        var object = JSONObject()
        object.add("formatVersion", 1)
        object.add("guide", .string(path))
        object.add("blocks", .array(blocks.map { $0.json(in: file) }))
        object.add("findings", .strings(pageFindings))
        object.add("numbers", numbers)
        return JSONWriter.encode(.object(object))
    }

    private var numbers: JSONValue {
        var object = JSONObject()
        object.add("block", blockCount.json)
        for kind in PartKind.allCases { object.add(kind.rawValue, count(of: kind).json) }
        return .object(object)
    }
}

extension Account.Block {
    fileprivate func json(in file: SourceFile) -> JSONValue {
        [
            "kind": .string(kind.rawValue), "fate": .string(fate.rawValue), "place": file.place(of: span),
            "parts": .array(parts.map { $0.json(in: file) }),
        ]
    }
}

extension Account.Part {
    fileprivate func json(in file: SourceFile) -> JSONValue {
        [
            "kind": .string(kind.rawValue), "fate": .string(fate.rawValue), "place": file.place(of: span),
            "text": text.isEmpty ? nil : .string(text), "findings": .strings(findings),
            "nodes": nodes.isEmpty ? nil : .array(nodes.map { .string($0.description) }),
        ]
    }
}

extension Account.Count {
    fileprivate var json: JSONValue {
        var object = JSONObject()
        for fate in Account.Fate.allCases { object.add(fate.rawValue, .integer(self[fate])) }
        object.add("total", .integer(total))
        return .object(object)
    }
}

extension JSONValue {
    /// Nil for none: an empty list is written by leaving its key out.
    fileprivate static func strings(_ codes: [DiagnosticCode]) -> JSONValue? {
        codes.isEmpty ? nil : .array(codes.map { .string($0.name) })
    }
}
