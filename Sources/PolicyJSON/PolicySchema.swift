/// stub
public enum PolicySchema {
    /// JSON Schema (2020-12) of the policy JSON.
    public static var policy: [UInt8] { [] }
}
