import GuideSyntax
import SourceText
import SupportPolicy

/// One sentence of a section's prose, with what it hangs on.
struct ProseUnit {
    var text: RichText
    /// The unit of the same section that it goes on with: "We do not support:" for the items below it.
    var lead: Int?
    var isItem: Bool
    /// The only sentence of a paragraph over a table or a list.
    var isTitle = false
    /// The heading above it where that is none of the page's own, but raw HTML in the same section.
    var heading: RichText?
    /// The stance that the author pinned, with the comment that does it.
    var pin: Pin?
}

/// The prose of one section, sentence by sentence, in the order of the page.
///
/// A list hangs on the sentence before it when that one ends with a colon or is a title of a few words, and a list in a
/// list on the item above.
struct ProseUnits {
    private(set) var units: [ProseUnit] = []
    private(set) var unusedPins: [Pin] = []
    /// Those whose word is no stance.
    private(set) var unknownPins: [Pin] = []
    /// The comments that pin what stands behind them, read from the bytes.
    private let file: SourceFile
    /// A pin that waits for its sentence or block.
    private var waiting: Pin?

    init(of section: Section, in file: SourceFile) {
        self.file = file
        walk(section.blocks, Context())
        if let waiting { unusedPins.append(waiting) }
    }

    private struct Context {
        var lead: Int?
        var isItem = false
        /// The units before the item.
        var unitsBeforeItem = 0
        var heading: RichText?
        /// Of the block around: holds for all its sentences.
        var pin: Pin?
    }

    private mutating func walk(_ blocks: [Block], _ context: Context) {
        // The sentence with a colon that the next list goes on with.
        var leadIn: Int?
        var isOfList = false
        for (index, block) in blocks.enumerated() {
            var inner = context
            if let pin = takePin(before: block) { inner.pin = pin }
            switch block {
            case .paragraph(let text) where text.isBlank:
                // MDX has its comments in paragraphs.
                if inner.pin != nil, context.pin == nil { waiting = inner.pin }
                for pin in text.pins(in: file).map(\.pin) where isKnown(pin) { wait(for: pin) }
            case .paragraph(let text):
                let first = units.count
                if let pin = text.leadingPin(in: file), pin.stance != nil { inner.pin = pin }
                add(text, inner)
                if units.count == first + 1, index + 1 < blocks.count {
                    units[first].isTitle = blocks[index + 1].isTableOrList
                }
                // A picture between a lead-in and its list changes nothing.
                if units.count > first {
                    leadIn = units.last.flatMap {
                        $0.text.isLeadIn || $0.text.isTitle ? units.count - 1 : nil
                    }
                }
            case .list(let list):
                // Without a colon, the items of a nested list still hang on the item above.
                let lead =
                    leadIn
                    ?? (context.isItem && units.count > context.unitsBeforeItem ? units.count - 1 : nil)
                add(list, lead: lead ?? context.lead, inner)
                // A list may go on with the last item of the list before it: writers indent it by too little.
                if let last = units.last, last.text.isLeadIn {
                    (leadIn, isOfList) = (units.count - 1, true)
                } else if isOfList {
                    (leadIn, isOfList) = (nil, false)
                }
            case .quote(let blocks, _): walk(blocks, Context(pin: inner.pin))
            case .html(let html):
                add(html, inner)
                readPins(behind: html)
            case .table(let table):
                for text in table.asides { add(text, inner) }
                leadIn = nil
            case .code, .thematicBreak: leadIn = nil
            }
        }
    }

    private mutating func add(_ list: List, lead: Int?, _ context: Context) {
        for item in list.items {
            walk(
                item.blocks,
                Context(lead: lead, isItem: true, unitsBeforeItem: units.count, pin: context.pin))
        }
    }

    /// The prose of raw HTML, whose headings speak for the items below them as those of the page do.
    private mutating func add(_ html: HTMLBlock, _ context: Context) {
        var inner = context
        for paragraph in html.paragraphs {
            inner.isItem = context.isItem || paragraph.role == .item
            if paragraph.role == .heading { inner.heading = nil }
            add(paragraph.text, inner)
            if paragraph.role == .heading { inner.heading = paragraph.text }
        }
    }

    private mutating func add(_ text: RichText, _ context: Context) {
        var pin: Pin?
        for sentence in text.sentences {
            let pins = sentence.pins(in: file).filter { isKnown($0.pin) }
            let own = pins.last { $0.offset < sentence.text.count || sentence.text.isEmpty }?.pin ?? pin
            pin = pins.last { $0.offset >= sentence.text.count }?.pin
            guard !sentence.withoutImages.isBlank else { continue }
            units.append(
                ProseUnit(
                    text: sentence, lead: context.lead, isItem: context.isItem, heading: context.heading,
                    pin: own ?? context.pin))
        }
        if let pin { unusedPins.append(pin) }
    }

    // MARK: Pins

    private mutating func readPins(behind html: HTMLBlock) {
        for span in html.trailingComments {
            let comment = String(decoding: file.slice(span), as: UTF8.self)
            if let pin = Pin(comment: comment, at: span), isKnown(pin) { wait(for: pin) }
        }
    }

    private mutating func wait(for pin: Pin) {
        if let waiting { unusedPins.append(waiting) }
        waiting = pin
    }

    private mutating func isKnown(_ pin: Pin) -> Bool {
        if pin.stance == nil { unknownPins.append(pin) }
        return pin.stance != nil
    }

    private mutating func takePin(before block: Block) -> Pin? {
        switch block {
        case .html(let html) where html.paragraphs.isEmpty: return nil
        case .table, .code, .thematicBreak:
            if let waiting { unusedPins.append(waiting) }
            waiting = nil
            return nil
        case .paragraph, .list, .quote, .html:
            defer { waiting = nil }
            return waiting
        }
    }
}

extension Block {
    fileprivate var isTableOrList: Bool {
        switch self {
        case .table, .list: true
        default: false
        }
    }
}

extension RichText {
    /// A few words without a full stop, as writers put them over a list in place of a heading: "Not included".
    var isTitle: Bool {
        // Most texts end as sentences do, and need no words.
        guard !endsSentence else { return false }
        let tokens = ProseLexer.tokens(of: text.bytes)
        return (tokens.dropFirst().firstIndex { $0.gap != .space } ?? tokens.count) <= 6
            && !tokens.contains { $0.gap == .comma }
    }

    /// Ends with a colon: what follows goes on with it.
    var isLeadIn: Bool {
        text.bytes.last { !"*_\"')]} \n\t".utf8.contains($0) } == UInt8(ascii: ":")
    }
}
