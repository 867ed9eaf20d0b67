import PolicyModel
import SourceText

/// Where in the guide each part of the policy JSON is written: a JSON object from JSON Pointer to place.
///
/// It is a file of its own so that the policy JSON does not change when lines move.
public enum SourceMap {
    /// Lines and columns are 1-based; columns count UTF-8 bytes; the end is exclusive.
    public static func encode(_ policy: Policy, file: SourceFile) -> [UInt8] {
        var map = SourceMapBuilder(file: file)
        map.add(policy)
        return JSONWriter.encode(.object(map.object))
    }
}

/// Walks a policy in the order of the document's lists and notes each place.
struct SourceMapBuilder {
    let file: SourceFile
    private(set) var object = JSONObject()
    /// The first of two keys wins, as it does in the document.
    private var pointers: Set<String> = []

    init(file: SourceFile) { self.file = file }

    mutating func add(_ span: SourceSpan, at pointer: JSONPointer) {
        guard pointers.insert(pointer.description).inserted else { return }
        let (start, end) = (file.location(of: span.start), file.location(of: span.end))
        object.add(
            pointer.description,
            [
                "endColumn": .integer(end.column), "endLine": .integer(end.line),
                "startColumn": .integer(start.column), "startLine": .integer(start.line),
            ])
    }

    mutating func add<Value>(_ value: Sourced<Value>?, _ key: String, of pointer: JSONPointer) {
        guard let value else { return }
        add(value.span, at: pointer.appending(key))
    }

    mutating func add<Value>(_ values: [Sourced<Value>], _ key: String, of pointer: JSONPointer) {
        for (index, value) in values.enumerated() {
            add(value.span, at: pointer.appending(key).appending(index))
        }
    }

    mutating func addList<Node>(
        _ nodes: [Node], _ key: String, _ add: (inout SourceMapBuilder, Node, JSONPointer) -> Void
    ) {
        for (index, node) in nodes.enumerated() { add(&self, node, JSONPointer(key).appending(index)) }
    }
}
