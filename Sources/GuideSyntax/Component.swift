import MarkdownSyntax
import SourceText

/// A tag: of a component (`<Popover … />`, a capital letter first, as in JSX) or of HTML.
public struct Component: Sendable {
    public var name: Sourced<String>
    public var attributes: [Attribute]
    public var isClosing: Bool
    public var isSelfClosing: Bool
    /// What the attribute that holds a popover's body says, read as HTML.
    public var body: HTMLFragment?
    public var span: SourceSpan

    public struct Attribute: Sendable {
        public var name: Sourced<String>
        /// The value without its quotes and with its entities decoded; nil for an attribute without a value.
        public var value: MappedText?
        /// Name, quotes and value.
        public var span: SourceSpan
        /// The value without its quotes.
        public var valueSpan: SourceSpan
        /// The value is an expression in braces (JSX), which is not evaluated.
        public var isExpression: Bool
    }

    public var isComponent: Bool { name.value.first?.isUppercase ?? false }

    /// The attributes that hold the body of a component, in the order in which they are looked for.
    static let bodyAttributes = ["content", "body", "text", "tip", "description"]

    public subscript(attribute name: String) -> Attribute? {
        attributes.first { $0.name.value == name }
    }
}
