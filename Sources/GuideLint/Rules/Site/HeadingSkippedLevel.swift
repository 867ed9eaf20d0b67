import GuideSyntax
import SourceText

extension Rule {
    static let headingSkippedLevel = Rule(
        "heading.skipped-level", "a heading that skips a level",
        why: """
            Tables of contents and screen readers show headings as an outline (WCAG 2.2, technique G141): below `##` they \
            expect `###`, and a skipped level looks like a part that is lost. The first heading of a page may have any level.
            """,
        bad: """
            ## Support plans

            #### Response times
            One hour.
            """,
        good: """
            ## Support plans

            ### Response times
            One hour.
            """,
        mend: "Take the level below the heading above, and lift the headings under it with it.",
        page: { page, findings in
            var last: Int?
            for entry in Outline(page.guide).entries {
                if let level = entry.level, let above = last, level > above + 1 {
                    findings.report(
                        "a heading of level \(level) follows one of level \(above)", at: entry.span,
                        help: "expected level \(above + 1) or higher")
                }
                last = entry.level
            }
        })
}

/// The headings of a page, HTML's too, and the places where headings may stand that nobody sees here.
private struct Outline {
    private(set) var entries: [(level: Int?, span: SourceSpan)] = []
    private let file: SourceFile
    /// HTML between the tags of a template may be an example and no heading of the page; only pages with such HTML ask.
    private lazy var hasTemplates = file.bytes.holdsTemplate

    init(_ guide: Guide) {
        file = guide.file
        for section in guide.sections {
            if let heading = section.heading { entries.append((heading.level, heading.span)) }
            for block in section.blocks {
                switch block {
                case .paragraph(let text): add(text)
                case .html(let html): add(html)
                default: continue
                }
            }
        }
    }

    private mutating func add(_ text: RichText) {
        for mark in text.marks {
            switch mark.kind {
            case .component(let tag), .tag(let tag): add(tag)
            case .template: addGap(mark.span)
            default: continue
            }
        }
    }

    private mutating func add(_ html: HTMLBlock) {
        for tag in html.tags { add(tag) }
        if html.text.bytes.holdsTemplate { entries.append((nil, html.span)) }
    }

    private mutating func addGap(_ span: SourceSpan) {
        guard let tag = TemplateTag(file, span), !tag.isVariable else { return }
        entries.append((nil, span))
    }

    /// Components show headings for their titles, or bring content of their own.
    private mutating func add(_ tag: Component) {
        let name = tag.name.value
        if tag.isComponent {
            let isTitled = ["title", "label", "heading", "header", "summary", "file"].contains {
                tag[attribute: $0] != nil
            }
            if isTitled || tag.isClosing || tag.isSelfClosing && tag.attributes.isEmpty {
                entries.append((nil, tag.span))
            }
        } else if !tag.isClosing, name.utf8.count == 2, name.lowercased().first == "h",
            let level = name.last?.wholeNumberValue,
            (1...6).contains(level)
        {
            entries.append((hasTemplates ? nil : level, tag.span))
        }
    }
}

extension [UInt8] {
    /// `{{` or `{%` stands somewhere.
    fileprivate var holdsTemplate: Bool {
        holds(UInt8(ascii: "{"), then: UInt8(ascii: "%")) || holds(UInt8(ascii: "{"), then: UInt8(ascii: "{"))
    }
}
