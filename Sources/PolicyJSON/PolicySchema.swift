/// JSON Schemas (2020-12) of what the compiler writes, for editors, validators and people.
///
/// Objects whose keys are all known and of which some may be absent are closed, since a misspelt key would otherwise
/// pass as an absent one. The document and its guide stay open: later compilers add kinds of facts there without a
/// new format version.
public enum PolicySchema {
    /// The schema of the policy JSON.
    public static var policy: [UInt8] { JSONWriter.encode(policySchema) }

    /// The schema of the source map.
    public static var sourceMap: [UInt8] { JSONWriter.encode(sourceMapSchema) }

    package static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"
}
