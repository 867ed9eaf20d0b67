import SourceText

/// What a text with marks is made of, in the order of the source.
enum RichTextEvent {
    case text(Range<Int>)
    case tag(Component)
    /// A mark by its number.
    case start(Int)
    case end(Int)
}

extension RichText {
    /// The text and its marks in one row, so that they can be put together anew around its tags.
    var events: [RichTextEvent] {
        typealias Place = (offset: Int, source: Int, event: RichTextEvent)
        var places: [Place] = []
        for (index, mark) in marks.enumerated() {
            if case .tag(let tag) = mark.kind {
                places.append((mark.range.lowerBound, mark.span.start, .tag(tag)))
            } else {
                places.append((mark.range.lowerBound, mark.span.start, .start(index)))
                places.append((mark.range.upperBound, mark.span.end, .end(index)))
            }
        }
        let sorted = places.enumerated().sorted { left, right in
            (left.element.offset, left.element.source, left.offset)
                < (right.element.offset, right.element.source, right.offset)
        }
        var events: [RichTextEvent] = []
        var offset = 0
        for (_, place) in sorted {
            if place.offset > offset { events.append(.text(offset..<place.offset)) }
            offset = max(offset, place.offset)
            events.append(place.event)
        }
        if offset < text.count { events.append(.text(offset..<text.count)) }
        return events
    }

    /// A table of HTML begins in it, as behind a component on the same line.
    var holdsTable: Bool {
        marks.contains { mark in
            if case .tag(let tag) = mark.kind { tag.opensTable } else { false }
        }
    }

    /// The text of a Markdown cell with its HTML read as a browser does: items and paragraphs on lines of their own,
    /// pictures with their words, marks of tags as Markdown's own.
    var readingTags: RichText {
        let hasTags = marks.contains { mark in
            if case .tag(let tag) = mark.kind { tag.element != "br" } else { false }
        }
        guard hasTags else { return self }
        var cell = CellText(nil)
        var starts: [Int: Int] = [:]
        for event in events {
            switch event {
            case .text(let range): cell.append(text.slice(range), keepsLines: true)
            case .tag(let tag): cell.appendInner(tag)
            case .start(let index): starts[index] = cell.offset
            case .end(let index): cell.append(marks[index], from: starts[index] ?? cell.offset)
            }
        }
        var result = cell.result(at: span.start)
        result.span = span
        return result
    }
}

extension CellText {
    /// Adds a tag that stands in a cell, tags of tables inside the cell included.
    mutating func appendInner(_ tag: Component) {
        let name = tag.element
        if name == "td" || name == "th" {
            if !tag.isClosing { separateCell(at: tag.span) }
        } else {
            append(tag)
        }
    }
}

extension Component {
    var opensTable: Bool { !isComponent && !isClosing && !isSelfClosing && element == "table" }
}
