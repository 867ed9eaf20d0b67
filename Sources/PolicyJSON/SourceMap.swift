import PolicyModel
import SourceText

/// stub
public enum SourceMap {
    public static func encode(_ policy: Policy, file: SourceFile) -> [UInt8] { [] }
}
