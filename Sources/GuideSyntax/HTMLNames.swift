/// The names of HTML's elements, as far as it matters which they are (HTML Living Standard, sections 4 and 13.1.2).
enum HTMLNames {
    /// Elements that cannot have content and no end tag.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Elements whose end tag may be left out.
    static let endTagOptional: Set<String> = [
        "li", "p", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option",
    ]

    /// Elements that hold items.
    static let list: Set<String> = ["ul", "ol", "menu"]

    /// Elements at whose tags a line of text ends.
    static let block: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
        "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ul",
    ]

    /// All that pages use.
    static let elements: Set<String> = void.union(endTagOptional).union(block).union([
        "a", "abbr", "audio", "b", "button", "caption", "center", "cite", "code", "del", "em", "font", "head",
        "i", "iframe", "ins", "kbd", "label", "mark", "q", "s", "script", "select", "small", "span", "strike",
        "strong", "style", "sub", "sup", "svg", "textarea", "time", "title", "tt", "u", "var", "video",
    ])
}
