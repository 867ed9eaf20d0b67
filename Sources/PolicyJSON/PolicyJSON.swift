import Foundation
import SupportPolicy

/// The versioned wire format of a policy.
public enum PolicyJSON {
    /// The policy as JSON: the same bytes for the same policy on every machine. Characters that cannot be seen are
    /// escaped, so the file shows everything it says.
    public static func encode(_ document: PolicyDocument) -> [UInt8] { JSONWriter.encode(document.json) }

    /// Reads what `encode` wrote, and the policy JSON of later compilers as long as the format's version is the same:
    /// keys that this version does not know are skipped.
    ///
    /// Two things do not come back as they went in: numbers of the front matter that are not finite, which JSON cannot
    /// write, come back as strings; and Foundation refuses nesting deeper than about 500.
    public static func decode(_ bytes: [UInt8]) throws(PolicyDecodingError) -> PolicyDocument {
        do {
            let data = Data(bytes)
            let decoder = JSONDecoder()
            try requireKnownVersion(decoder.decode(VersionProbe.self, from: data).formatVersion)
            var document = try decoder.decode(PolicyDocument.self, from: data)
            document.guide.frontMatter = try frontMatter(bytes)
            return document
        } catch {
            throw PolicyDecodingError(error)
        }
    }

    /// The version alone, so that a later version is refused as such and not for the first key that differs.
    private struct VersionProbe: Decodable { var formatVersion: Int }

    private static func requireKnownVersion(_ version: Int) throws(PolicyDecodingError) {
        let known = PolicyDocument.currentFormatVersion
        guard version == known else {
            throw PolicyDecodingError(
                "format version \(version) is not known; this library reads version \(known)",
                at: JSONPointer("formatVersion"))
        }
    }

    /// The front matter with the types of its numbers: `JSONDecoder` hands out 1 for `1.0`.
    private static func frontMatter(
        _ bytes: [UInt8]
    ) throws(PolicyDecodingError) -> [String: MetadataValue] {
        guard let object = JSONReader.read(bytes)?["guide"]?["frontMatter"],
            case .object(let members) = object
        else {
            throw PolicyDecodingError(
                "expected UTF-8 without a byte order mark and without null", at: JSONPointer())
        }
        return MetadataValue.dictionary(members)
    }
}

extension JSONValue {
    /// The first member with a key; nil where there is none and on values that are no objects.
    fileprivate subscript(key: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object.members.first { $0.key == key }?.value
    }
}
