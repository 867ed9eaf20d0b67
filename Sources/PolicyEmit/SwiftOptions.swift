/// How the generated Swift is to look.
public struct SwiftOptions: Hashable, Sendable {
    /// The name of the enum that holds everything. Nil: made from the guide's title.
    public var namespace: String?
    public var access: Access = .public
    /// Enums may grow without breaking exhaustive switches in other modules: they are `@nonexhaustive`. It has no
    /// effect on internal enums, which have no switches in other modules.
    public var enumsMayGrow = false

    public enum Access: String, CaseIterable, Sendable { case `public`, package, `internal` }

    public init() {}
}
