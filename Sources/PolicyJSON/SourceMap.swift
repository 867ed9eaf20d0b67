import PolicyModel
import SourceText

/// Where in the guide each part of the policy JSON is written: a JSON object from JSON Pointer to place.
///
/// It is a file of its own so that the policy JSON does not change when lines move.
public enum SourceMap {
    /// Lines and columns are 1-based; columns count UTF-8 bytes; the end is exclusive.
    public static func encode(_ policy: Policy, file: SourceFile) -> [UInt8] {
        var object = JSONObject()
        for place in PolicyPlaces(of: policy).all where place.isFirst {
            object.add(place.pointer.description, file.place(of: place.span))
        }
        return JSONWriter.encode(.object(object))
    }
}

extension SourceFile {
    /// A place as the outputs write it: 1-based lines and columns, columns in UTF-8 bytes, the end exclusive.
    package func place(of span: SourceSpan) -> JSONValue {
        let (start, end) = (location(of: span.start), location(of: span.end))
        return [
            "endColumn": .integer(end.column), "endLine": .integer(end.line),
            "startColumn": .integer(start.column), "startLine": .integer(start.line),
        ]
    }
}
