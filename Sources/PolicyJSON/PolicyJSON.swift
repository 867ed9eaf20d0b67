import SupportPolicy

/// stub
public enum PolicyJSON {
    public static func encode(_ document: PolicyDocument) -> [UInt8] { [] }
}
