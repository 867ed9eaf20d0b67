import GuideSyntax
import SourceText
import YAMLSyntax

/// What a page points to and what can be pointed at on it: all that other pages of the site need of it. Links to other
/// sites are not kept.
public struct PageReferences: Sendable {
    var links = PackedLinks()
    var images = PackedLinks()
    var includes: [Include] = []
    var anchors = Anchors()
    /// The addresses that the front matter gives the page, whatever the key.
    var addresses: [String] = []
    /// Names that generators put in the place of the file's: `slug:`, and `id:` as Docusaurus has it.
    var names: [String] = []

    struct Link: Sendable {
        var destination: String
        /// The destination's; the whole link's where a definition elsewhere has the destination.
        var span: SourceSpan
        /// The span holds the destination byte for byte, so that parts of it can be pointed at and mended.
        var isVerbatim: Bool

        var target: LinkTarget? { LinkTarget(destination) }
    }

    struct Include: Sendable {
        var file: Sourced<String>
        var form: Form

        enum Form: Hashable, Sendable {
            /// `<Partial file="x.md" />`
            case component
            /// `{% include "x.md" %}`
            case statement
            /// `{{< include "x.md" >}}`
            case shortcode
            /// `import X from './x.md'`
            case importStatement
        }
    }
}

extension PageReferences {
    init(of guide: Guide) {
        var collector = ReferenceCollector(guide)
        collector.collect()
        self = collector.result
        readFrontMatter(guide)
        links.trim()
        images.trim()
        includes = includes.withoutSpareMemory
    }

    private static let addressKeys = [
        "permalink", "url", "path", "route", "aliases", "alias", "redirect_from",
    ]

    private mutating func readFrontMatter(_ guide: Guide) {
        guard let frontMatter = guide.frontMatter else { return }
        names = ["slug", "id"].compactMap { frontMatter[$0]?.scalarText }
        for value in Self.addressKeys.compactMap({ frontMatter[$0] }) {
            if case .sequence(let values) = value.kind {
                addresses += values.compactMap(\.scalarText)
            } else if let text = value.scalarText {
                addresses.append(text)
            }
        }
    }
}

extension RichText {
    /// Nothing but letters and digits of ASCII with a blank between each two words, as most headings are: there is only one
    /// way to read it.
    fileprivate var isPlainWords: Bool {
        guard marks.isEmpty, let last = text.bytes.last, last != 0x20 else { return false }
        var isBlank = true
        for byte in text.bytes {
            guard byte.isASCIIAlphanumeric || byte == 0x20 && !isBlank else { return false }
            isBlank = byte == 0x20
        }
        return true
    }
}

/// Walks over a page and notes what it points to.
private struct ReferenceCollector {
    private let guide: Guide
    private let file: SourceFile
    private(set) var result = PageReferences()
    private var anchors = AnchorCollector()

    init(_ guide: Guide) {
        self.guide = guide
        file = guide.file
    }

    mutating func collect() {
        // A copy, since the closure changes what else is here.
        let guide = guide
        guide.forEachPiece { piece in
            switch piece {
            case .heading(let heading): add(heading: heading)
            case .text(let text): add(text)
            case .html(let html): add(html)
            case .code(let span): addCode(in: span)
            }
        }
        WrittenIDs(file).forEach { anchors.add(id: $0) }
        // Many generators show the title as a heading.
        for key in ["title", "anchorid", "id"] {
            if let text = guide.frontMatter?[key]?.scalarText { anchors.add(possible: text) }
        }
        anchors.trim()
        result.anchors = anchors.anchors
    }

    // MARK: Headings

    private mutating func add(heading: Heading) {
        addMarks(of: heading.content)
        add(heading: heading.content)
    }

    /// A heading as GitHub reads it, with pictures left out, and as kramdown does, which takes the source.
    private mutating func add(heading text: RichText) {
        if text.hasTemplate { anchors.open() }
        let folded = text.folded
        let isPlain = text.isPlainWords
        if isPlain, isWritten(folded, in: text.span) {
            anchors.add(heading: [folded])
        } else {
            let source = file.text(text.span).drop { $0 == "#" || $0 == " " }
            anchors.add(heading: [
                folded, text.withoutImages.folded, text.text.string, String(source),
                Self.withoutShortcodes(folded),
            ])
        }
        add(numberIn: folded)
    }

    /// The source of a heading of plain words is nothing but they and its number signs.
    private func isWritten(_ text: String, in span: SourceSpan) -> Bool {
        file.slice(span).drop { $0 == UInt8(ascii: "#") || $0 == 0x20 }.elementsEqual(text.utf8)
    }

    /// Some sites link to the number of an entry: `E0111: no answer`.
    private mutating func add(numberIn text: String) {
        // Most headings are ASCII and begin with no number, and need not be cut into characters.
        let word = text.utf8.prefix { $0 != UInt8(ascii: ":") && $0 != 0x20 }
        guard word.contains(where: \.isASCIIDigit) || !text.utf8.isASCII else { return }
        let number = text.prefix { $0 != ":" && $0 != " " }
        if number.contains(where: \.isNumber) {
            anchors.add(possible: [String(number), number.lowercased()])
        }
    }

    /// `:rocket:` is an emoji to some generators and a word to others.
    private static func withoutShortcodes(_ text: String) -> String {
        text.split(separator: " ").filter { !($0.count > 2 && $0.hasPrefix(":") && $0.hasSuffix(":")) }
            .joined(separator: " ")
    }

    /// Headings where CommonMark sees none: in indented code, which MDX does not know, and inside HTML.
    private mutating func addHeadingLines(in span: SourceSpan) {
        for line in file.text(span).split(whereSeparator: \.isNewline) {
            let text = line.drop(while: \.isWhitespace)
            let content = text.drop { $0 == "#" }
            guard text.count > content.count, !content.isEmpty else { continue }
            anchors.add(heading: [fold(String(content.prefix(300)))])
        }
    }

    private mutating func addCode(in span: SourceSpan) {
        let bytes = file.slice(span).drop(while: \.isSpaceOrTab)
        guard let sign = bytes.first, "`~".utf8.contains(sign) else { return addHeadingLines(in: span) }
        // A directive of MyST, such as ```{include}.
        let information = bytes.drop { $0 == sign }
        if information.first == UInt8(ascii: "{") { addDirective(information.dropFirst()) }
    }

    /// Directives of MyST and of Markdown extensions write what programs and other files say.
    private mutating func addDirective(_ text: ArraySlice<UInt8>) {
        let name = text.drop(while: \.isSpaceOrTab).prefix { $0.isASCIIWordByte || ".:-".utf8.contains($0) }
        guard !name.isEmpty else { return }
        if !TemplateTag.harmless.contains(String(decoding: name, as: UTF8.self).lowercased()) {
            anchors.open()
        }
    }

    // MARK: Text

    private mutating func add(_ text: RichText) {
        if !text.marks.isEmpty { addMarks(of: text) }
        let source = file.slice(text.span)
        let start = source.first
        if start == UInt8(ascii: "#") {
            // A heading in a list or a quote, or one without its blank.
            add(heading: text)
        } else if start == UInt8(ascii: "i") {
            addImports(text)
        }
        // The first byte first: no text of the page can begin so otherwise, and there are many.
        let first = text.text.bytes.first
        if first == UInt8(ascii: "-") && text.text.bytes.starts(with: "--8<--".utf8)
            || first == UInt8(ascii: "{") && text.text.bytes.starts(with: "{!".utf8)
        {
            anchors.open()
        } else if start == UInt8(ascii: ":"), source.starts(with: ":::".utf8) {
            addDirective(source.drop { $0 == UInt8(ascii: ":") })
        }
        if !text.marks.isEmpty, text.isBlank, text.tags.contains(where: Self.bringsContent) { anchors.open() }
    }

    private mutating func addMarks(of text: RichText) {
        lazy var isAlone = text.isBlank
        for mark in text.marks {
            switch mark.kind {
            case .link(let destination) where !isFootnote(mark.span): add(link: destination)
            case .image(let destination): add(image: destination)
            case .component(let tag), .tag(let tag): add(tag)
            case .template:
                guard let tag = TemplateTag(file, mark.span) else { continue }
                add(tag, isAlone: isAlone)
            default: continue
            }
        }
    }

    /// `[^1]` is a link where a definition of one word stands for the note.
    private func isFootnote(_ span: SourceSpan) -> Bool { file.slice(span).starts(with: "[^".utf8) }

    private mutating func add(link destination: Sourced<String>) {
        if LinkTarget(destination.value) != nil { result.links.append(link(to: destination)) }
    }

    private mutating func add(image destination: Sourced<String>) {
        guard let target = LinkTarget(destination.value), !target.path.isEmpty else { return }
        result.images.append(link(to: destination))
    }

    private func link(to destination: Sourced<String>) -> PageReferences.Link {
        PageReferences.Link(
            destination: destination.value, span: destination.span,
            isVerbatim: file.slice(destination.span).elementsEqual(destination.value.utf8))
    }

    // MARK: Includes

    private mutating func add(_ tag: TemplateTag, isAlone: Bool) {
        if tag.isInclude {
            if let file = tag.argument, Self.isFileName(file.value) {
                let form: PageReferences.Include.Form = tag.form == .shortcode ? .shortcode : .statement
                result.includes.append(PageReferences.Include(file: file, form: form))
                if SitePath.ending(of: file.value).isEmpty { anchors.open() }
            } else {
                anchors.open()
            }
        } else if tag.mayBringHeadings || isAlone && tag.form == .expression {
            anchors.open()
        }
    }

    /// A name with an ending, or a way up from the page, and no expression.
    private static func isFileName(_ text: String) -> Bool {
        (!SitePath.ending(of: text).isEmpty || text.hasPrefix("../")) && LinkTarget(text) != nil
    }

    private mutating func addImports(_ text: RichText) {
        let bytes = text.text.bytes
        guard bytes.starts(with: "import ".utf8) else { return }
        let from = Array(" from ".utf8)
        var index = 0
        while index + from.count + 2 < bytes.count {
            defer { index += 1 }
            let start = index + from.count
            guard bytes[index..<start].elementsEqual(from), "\"'".utf8.contains(bytes[start]),
                let end = bytes[(start + 1)...].firstIndex(of: bytes[start])
            else { continue }
            let name = text.text.string((start + 1)..<end)
            guard SitePath.pageEndings.contains(SitePath.ending(of: name)) else { continue }
            if name.hasPrefix(".") {
                let place = Sourced(name, at: text.text.span(of: (start + 1)..<end))
                result.includes.append(PageReferences.Include(file: place, form: .importStatement))
            } else {
                anchors.open()
            }
        }
    }

    // MARK: Tags

    private mutating func add(_ html: HTMLBlock) {
        for tag in html.tags { add(tag) }
        for paragraph in html.paragraphs where paragraph.role == .heading {
            anchors.add(heading: [paragraph.text.folded])
        }
        addHeadingLines(in: html.span)
        let tags = html.tags
        if tags.contains(where: Self.bringsContent) { anchors.open() }
        addTemplates(in: html.text)
    }

    private mutating func addTemplates(in text: MappedText) {
        let bytes = text.bytes
        var index = 0
        while index + 1 < bytes.count {
            let isStart = bytes[index] == UInt8(ascii: "{") && "{%".utf8.contains(bytes[index + 1])
            guard isStart, let end = templateEnd(bytes, from: index) else {
                index += 1
                continue
            }
            let place = text.span(of: index..<end)
            if let tag = TemplateTag(bytes[index..<end], at: place.start) { add(tag, isAlone: false) }
            index = end
        }
    }

    /// Templates are short: no search through the whole block for each brace.
    private func templateEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        let last = bytes[start + 1] == UInt8(ascii: "%") ? UInt8(ascii: "%") : UInt8(ascii: "}")
        var index = start + 2
        while index + 1 < min(bytes.count, start + 1000) {
            if bytes[index] == last, bytes[index + 1] == UInt8(ascii: "}") { return index + 2 }
            index += 1
        }
        return nil
    }

    private static let includingNames: Set<String> = ["partial", "include", "snippet", "includemarkdown"]
    private static let titleAttributes = [
        "title", "label", "header", "heading", "summary", "text", "caption",
    ]
    private static let unlinkedElements: Set<String> = ["link", "base", "use", "image"]

    /// A component that is given nothing and holds nothing shows what is written elsewhere.
    private static func bringsContent(_ tag: Component) -> Bool {
        tag.isComponent && tag.isSelfClosing && tag.attributes.isEmpty
    }

    private mutating func add(_ tag: Component) {
        guard !tag.isClosing else { return }
        let element = tag.name.value.lowercased()
        if !Self.unlinkedElements.contains(element) || tag.isComponent {
            if let address = Self.text(tag, "href") { add(link: address) }
            if tag.isComponent, let address = Self.text(tag, "to") { add(link: address) }
        }
        if element == "img" || element == "image", let address = Self.text(tag, "src") { add(image: address) }
        guard tag.isComponent else { return }
        for name in Self.titleAttributes {
            if let title = Self.text(tag, name), title.value.utf8.count < 300 {
                anchors.add(possible: title.value)
            }
        }
        for (name, prefix) in [("path", "param-"), ("query", "param-"), ("body", "param-"), ("name", "")] {
            if let value = Self.text(tag, name), value.value.utf8.count < 100 {
                anchors.add(possible: prefix + value.value)
            }
        }
        if Self.includingNames.contains(element) { add(including: tag) }
    }

    private mutating func add(including tag: Component) {
        let file = ["file", "path", "src"].lazy.compactMap { Self.text(tag, $0) }.first
        if let file, Self.isFileName(file.value) {
            result.includes.append(PageReferences.Include(file: file, form: .component))
            if SitePath.ending(of: file.value).isEmpty { anchors.open() }
        } else {
            anchors.open()
        }
    }

    private static func text(_ tag: Component, _ name: String) -> Sourced<String>? {
        guard let attribute = tag[attribute: name], !attribute.isExpression, let value = attribute.value
        else {
            return nil
        }
        return Sourced(value.string, at: attribute.valueSpan)
    }
}
