import PolicyModel
import SourceText

/// stub
public struct SwiftOptions: Hashable, Sendable {
    /// Nil: made from the guide's title.
    public var namespace: String?
    public var access: Access = .public
    /// Enums may grow without breaking exhaustive switches.
    public var enumsMayGrow = false
    public enum Access: String, CaseIterable, Sendable { case `public`, package, `internal` }
    public init() {}
}
/// Nil when a name of the guide cannot be made an identifier; a diagnostic says so.
public func emitSwift(_ policy: Policy, options: SwiftOptions, diagnostics: inout Diagnostics) -> [UInt8]? {
    nil
}
