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
        /// Empty for `{...properties}`, which names none.
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

    /// False for `<BR>` and its like: HTML knows no case, and some pages shout.
    public var isComponent: Bool {
        guard name.value.first?.isUppercase ?? false else { return false }
        return !(name.value.allSatisfy { !$0.isLowercase } && HTMLNames.elements.contains(element))
    }

    /// The name of an HTML element, which knows no case.
    var element: String { name.value.lowercased() }

    public subscript(attribute name: String) -> Attribute? {
        attributes.first { $0.name.value == name }
    }
}

extension Component {
    /// The attributes that hold the body of a component, in the order in which they are looked for.
    private static let bodyAttributes = ["content", "body", "text", "tip", "description"]

    /// Reads the attribute that holds the component's body, if there is one, and reports attributes that stand twice.
    mutating func readBody(decoder: inout CharacterReferenceDecoder, diagnostics: inout Diagnostics) {
        reportDoubledAttributes(diagnostics: &diagnostics)
        for name in Self.bodyAttributes {
            guard let attribute = self[attribute: name], !attribute.isExpression, let value = attribute.value
            else { continue }
            body = HTMLFragment(parsing: value, decoder: &decoder, diagnostics: &diagnostics)
            return
        }
    }

    /// Of two attributes of one name the first counts (HTML Living Standard, section 13.2.5.33).
    private func reportDoubledAttributes(diagnostics: inout Diagnostics) {
        var first: [String: SourceSpan] = [:]
        for attribute in attributes where !attribute.name.value.isEmpty {
            let name = attribute.name.value
            guard let place = first[name] else {
                first[name] = attribute.name.span
                continue
            }
            diagnostics.warning(
                .componentAttributeDuplicate, "attribute `\(name)` stands twice in `<\(self.name.value)>`",
                at: attribute.name.span, notes: [Diagnostic.Note("this one counts", at: place)],
                help: "keep one of them")
        }
    }
}
