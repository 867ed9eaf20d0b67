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
        let (file, span) = origin(of: span)
        let (start, end) = (file.location(of: span.start), file.location(of: span.end))
        var place = JSONObject()
        place.add("endColumn", .integer(end.column))
        place.add("endLine", .integer(end.line))
        // The guide's own places need no name.
        if file.path != path { place.add("path", .string(file.path)) }
        place.add("startColumn", .integer(start.column))
        place.add("startLine", .integer(start.line))
        return .object(place)
    }
}
