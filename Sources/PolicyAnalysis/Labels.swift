import GuideSyntax
import SourceText

/// What a label — a header, a row's first cell, a heading — is about, judged by its words.
struct Label: Sendable {
    let text: String
    /// In lower case and in their order. A list: to make a set takes as long as to ask for each word once.
    let words: [String]

    init(_ text: String) {
        self.text = text
        words =
            text.utf8.allSatisfy { $0 < 0x80 }
            ? Self.words(of: Array(text.utf8))
            : text.lowercased().split { !$0.isLetter && !$0.isNumber && !"$€£".contains($0) }.map(String.init)
    }

    private static func words(of bytes: [UInt8]) -> [String] {
        var words: [String] = []
        var start = 0
        let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for index in 0...lower.count {
            if index < lower.count, lower[index].isASCIIAlphanumeric || lower[index] == UInt8(ascii: "$") {
                continue
            }
            if index > start { words.append(String(decoding: lower[start..<index], as: UTF8.self)) }
            start = index + 1
        }
        return words
    }

    init(_ text: RichText) { self.init(text.folded) }

    func holds(_ vocabulary: Set<String>) -> Bool { words.contains(where: vocabulary.contains) }

    /// The words of a phrase in a row.
    func holds(phrase: [String]) -> Bool {
        guard let first = phrase.first else { return false }
        return words.indices.contains { words[$0] == first && words[$0...].starts(with: phrase) }
    }

    /// Made of nothing but such words (and figures): "Response Time", but not "Response Team Gold".
    func isMadeOf(_ vocabulary: Set<String>) -> Bool {
        holds(vocabulary)
            && words.allSatisfy {
                vocabulary.contains($0) || $0.allSatisfy(\.isNumber) || Self.small.contains($0)
            }
    }

    private static let small: Set<String> = [
        "of", "and", "the", "per", "in", "to", "for", "a", "first", "initial",
    ]
}

extension RichText {
    /// What a reader sees, for the grammar of cells: a picture beside words is decoration.
    var withoutDecoration: RichText {
        let words = withoutImages
        return words.isBlank ? self : words
    }
}

extension RichText {
    /// Struck out, hidden, or beside a component that says something which is not known.
    var isStruckOrHidden: Bool {
        marks.contains { mark in
            switch mark.kind {
            case .tag(let tag):
                ["s", "del", "strike"].contains(tag.name.value.lowercased())
                    || tag.hides || tag.strikes
            case .component(let component): component.body == nil
            default: false
            }
        }
    }

    /// A picture without words, an icon or a component stands where the text is blank: it may say yes or no.
    var showsSign: Bool {
        isBlank
            && marks.contains { mark in
                switch mark.kind {
                case .image: true
                case .component(let component): !component.isClosing
                case .tag(let tag):
                    ["svg", "input", "iframe", "object", "video"].contains(tag.name.value.lowercased())
                        || tag[attribute: "class"] != nil || tag[attribute: "className"] != nil
                default: false
                }
            }
    }

    /// A picture beside the words says something else than they do.
    func hasOtherSign(than facts: CellFacts, _ vocabulary: Vocabulary) -> Bool {
        marks.contains { mark in
            guard case .image = mark.kind else { return false }
            let sign = vocabulary.availability(of: text.string(mark.range))
            return sign != nil && sign != (facts.availability?.value ?? .included)
        }
    }

    /// What stands before the first hard line end that has text before it.
    var firstLine: RichText {
        guard let end = text.bytes[trimmedRange].firstIndex(of: 0x0A) else { return self }
        return keeping([0..<end])
    }

    /// What a label is called: the first line, or of it what stands out in bold at its start ("**1 - Blocker** No boat sails").
    var leadingName: RichText {
        let line = firstLine
        let start = line.trimmedRange.lowerBound
        let bold = line.marks.first { mark in
            let isStrong = if case .strong = mark.kind { true } else { false }
            return isStrong && mark.range.lowerBound == start && mark.range.count > 1
        }
        return bold.map { line.keeping([$0.range]) } ?? line
    }

    /// What stands behind it.
    var furtherLines: Sourced<String>? {
        guard let end = text.bytes[trimmedRange].firstIndex(of: 0x0A) else { return nil }
        return sourced(end..<text.count)
    }
}
