/// How much a document may ask for. What lies beyond a limit is not read, and a diagnostic says so, because some inputs cost
/// libcmark time that grows with the square of their length, and all cost memory. No page that is written for readers comes
/// near.
public struct MarkdownLimits: Hashable, Sendable {
    /// The size of a file in bytes.
    public var bytes = 8 << 20
    /// How deep lists and quotes may nest.
    public var depth = 100
    /// The cells of all tables.
    public var cells = 250_000
    /// The items of all lists.
    public var items = 100_000
    /// Keys and values of front matter, those that aliases stand for included.
    public var values = 10_000
    /// The aliases of front matter themselves.
    public var aliases = 32

    public init() {}

    public static let standard = MarkdownLimits()
}
