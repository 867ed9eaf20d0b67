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
    /// write, come back as strings, and those without a fraction come back as whole numbers, which JSON does not tell
    /// apart. `MetadataValue.number` makes neither. Foundation refuses nesting deeper than about 500.
    public static func decode(_ bytes: [UInt8]) throws(PolicyDecodingError) -> PolicyDocument {
        do {
            let data = Data(bytes)
            let decoder = JSONDecoder()
            try requireKnownVersion(decoder.decode(VersionProbe.self, from: data).formatVersion)
            return try decoder.decode(PolicyDocument.self, from: data)
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
}
