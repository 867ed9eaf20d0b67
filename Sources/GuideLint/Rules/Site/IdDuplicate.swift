import GuideSyntax
import SourceText

extension Rule {
    static let idDuplicate = Rule(
        "id.duplicate", "an id that stands twice on a page",
        why: """
            Links to the id lead to the first place only, and scripts and styles may take one place for the other (HTML \
            Living Standard, section 3.2.6: an id is unique in its tree).
            """,
        bad: """
            ## Chat {#contact}
            Ask us.

            ## Tickets {#contact}
            Write to us.
            """,
        good: """
            ## Chat {#chat}
            Ask us.

            ## Tickets {#tickets}
            Write to us.
            """,
        mend: "Give the second place an id of its own, and look at the links that mean it.",
        page: { page, findings in
            var first: [String: (span: SourceSpan, branch: Int)] = [:]
            for id in ExplicitIDs(page.guide).found {
                // Of two branches of a condition only one is shown.
                guard let place = first[id.name.value], place.branch == id.branch else {
                    first[id.name.value] = (id.name.span, id.branch)
                    continue
                }
                findings.report(
                    "the id `\(id.name.value)` stands twice on this page", at: id.name.span,
                    notes: [Diagnostic.Note("it stands here first", at: place.span)])
            }
        })
}

/// The ids that a page gives by itself, by attributes of tags and by attribute lists, each with its place.
private struct ExplicitIDs {
    private(set) var found: [(name: Sourced<String>, branch: Int)] = []
    private let file: SourceFile
    /// Counts the template tags so far: what stands between the same two is shown together.
    private var branch = 0

    init(_ guide: Guide) {
        file = guide.file
        guide.forEachPiece { piece in
            switch piece {
            case .heading(let heading): add(heading.content)
            case .text(let text): add(text)
            case .html(let html): add(html)
            case .code: break
            }
        }
    }

    private mutating func add(_ text: RichText) {
        for mark in text.marks {
            switch mark.kind {
            case .component(let tag), .tag(let tag): add(tag)
            case .comment: addAttributeList(mark.span)
            case .template: if TemplateTag(file, mark.span)?.isVariable == false { branch += 1 }
            default: continue
            }
        }
    }

    private mutating func add(_ html: HTMLBlock) {
        // The bytes first: most blocks hold no brace, and no text has to be made of them.
        if html.text.bytes.holds(UInt8(ascii: "{"), then: UInt8(ascii: "%")), html.text.string.contains("{%")
        {
            branch += 1
        }
        for tag in html.tags { add(tag) }
    }

    /// The id of an element or a component. `name` of an anchor names the same places, and may repeat its own id.
    private mutating func add(_ tag: Component) {
        guard !tag.isClosing else { return }
        let names = tag.name.value.lowercased() == "a" ? ["id", "name"] : ["id"]
        for name in names {
            guard let attribute = tag[attribute: name], !attribute.isExpression, let value = attribute.value,
                !value.isEmpty, !value.bytes.contains(UInt8(ascii: "{"))
            else { continue }
            found.append((Sourced(value.string, at: attribute.valueSpan), branch))
            return
        }
    }

    /// `{#plans}` and `{: .wide #plans}`.
    private mutating func addAttributeList(_ span: SourceSpan) {
        let bytes = file.slice(span)
        guard bytes.first == UInt8(ascii: "{"), !bytes.contains(UInt8(ascii: "*")) else { return }
        guard let sign = bytes.firstIndex(of: UInt8(ascii: "#")),
            let end = bytes[sign...].firstIndex(where: { $0.isASCIIWhitespace || $0 == UInt8(ascii: "}") }),
            end > sign + 1
        else { return }
        let place = SourceSpan(sign + 1, end)
        found.append((Sourced(file.text(place), at: place), branch))
    }
}
