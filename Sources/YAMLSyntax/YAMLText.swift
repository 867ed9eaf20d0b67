import SourceText

/// The bytes of a YAML text, read by libyaml's rules where they differ from those of the rest of the file.
///
/// To libyaml U+0085, U+2028 and U+2029 end a line too, as they did in YAML 1.1; to the file they are characters like
/// any other.
struct YAMLText {
    let bytes: ArraySlice<UInt8>

    init(file: SourceFile, extent: SourceSpan) { bytes = file.slice(extent) }

    /// A text that is in no file, and whose lines nobody asks for.
    private init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    var start: Int { bytes.startIndex }
    var end: Int { bytes.endIndex }

    func byte(_ offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

    /// The length of the line end at an offset; 0 where none stands.
    func lineEndLength(at offset: Int) -> Int {
        switch byte(offset) {
        case 0x0A: 1
        case 0x0D: byte(offset + 1) == 0x0A ? 2 : 1
        case 0xC2 where byte(offset + 1) == 0x85: 2
        case 0xE2 where byte(offset + 1) == 0x80 && (byte(offset + 2) ?? 0) & 0xFE == 0xA8: 3
        default: 0
        }
    }

    /// The length of the blank or line end at an offset; 0 where none stands.
    func whiteSpaceLength(at offset: Int) -> Int {
        isBlank(offset) ? 1 : lineEndLength(at: offset)
    }

    func isBlank(_ offset: Int) -> Bool { byte(offset) == 0x20 || byte(offset) == 0x09 }

    /// The end of the line that holds an offset, without its line end.
    func contentEnd(from offset: Int) -> Int {
        var place = offset
        while place < end, lineEndLength(at: place) == 0 { place += 1 }
        return min(place, end)
    }

    /// Passes over blanks, line ends and comments.
    func skippingSeparation(from offset: Int) -> Int {
        var place = offset
        while place < end {
            let length = whiteSpaceLength(at: place)
            if length > 0 {
                place += length
            } else if isComment(at: place) {
                place = contentEnd(from: place)
            } else {
                return place
            }
        }
        return min(place, end)
    }

    /// A `#` begins a comment where white space stands before it.
    private func isComment(at offset: Int) -> Bool {
        guard byte(offset) == UInt8(ascii: "#") else { return false }
        guard let before = byte(offset - 1) else { return true }
        return before.isASCIIWhitespace || before >= 0x80 || Self.flowIndicators.contains(before)
    }

    /// Passes over an anchor (`&a`) and a tag (`!!str`), in any order, and the blanks after each.
    func skippingProperties(from offset: Int) -> Int {
        var place = offset
        while let first = byte(place), first == UInt8(ascii: "&") || first == UInt8(ascii: "!") {
            place =
                first == UInt8(ascii: "&") ? nameEnd(from: place + 1) : tagEnd(from: place)
            while isBlank(place) { place += 1 }
        }
        return place
    }

    /// The end of an anchor's name: libyaml takes letters, digits, `_` and `-`.
    func nameEnd(from offset: Int) -> Int {
        var place = offset
        while let byte = byte(place),
            byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        { place += 1 }
        return min(place, end)
    }

    private func tagEnd(from offset: Int) -> Int {
        let isVerbatim = byte(offset + 1) == UInt8(ascii: "<")
        var place = offset + 1
        while let byte = byte(place), whiteSpaceLength(at: place) == 0,
            isVerbatim || !Self.flowIndicators.contains(byte)
        { place += 1 }
        return place
    }

    /// The end of a scalar in quotes, its last quote included.
    func quotedEnd(from start: Int, quote: UInt8) -> Int {
        var place = start + 1
        while let byte = byte(place) {
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                place += 2
            } else if byte == quote, self.byte(place + 1) == quote, quote == UInt8(ascii: "'") {
                place += 2
            } else if byte == quote {
                return place + 1
            } else {
                place += 1
            }
        }
        return end
    }

    /// The end of a plain scalar, found by reading it again: white space and line ends fold, all else stands as it is.
    /// Nil where the text does not say what the scalar does.
    func plainEnd(of scalar: [UInt8], from start: Int) -> Int? {
        let scalar = YAMLText(scalar)
        var place = start
        var index = 0
        while index < scalar.end {
            if scalar.whiteSpaceLength(at: index) > 0 {
                index = scalar.skippingWhiteSpace(from: index)
                place = skippingWhiteSpace(from: place)
            } else if byte(place) == scalar.byte(index) {
                place += 1
                index += 1
            } else {
                return nil
            }
        }
        return place
    }

    private func skippingWhiteSpace(from offset: Int) -> Int {
        var place = offset
        while case let length = whiteSpaceLength(at: place), length > 0 { place += length }
        return place
    }

    /// The end of a block scalar (`|` or `>`). Its indentation is that of its first line with a text, less the blanks with
    /// which the scalar itself begins that line; it ends before the first line that is indented less.
    func blockScalarEnd(of scalar: [UInt8], from start: Int) -> Int {
        let header = contentEnd(from: start)
        let keepsLineEnds = bytes[start..<header].prefix { !$0.isASCIIWhitespace }.contains(UInt8(ascii: "+"))
        let text = YAMLText(scalar)
        let inner = text.firstIndentation(from: 0) ?? 0
        guard let first = firstIndentation(from: header + lineEndLength(at: header)) else { return header }
        let indentation = max(1, first - inner)
        var last = header
        var place = header
        while case let length = lineEndLength(at: place), length > 0 {
            let line = place + length
            let content = contentEnd(from: line)
            let blanks = indentationLength(from: line)
            if line + blanks < content {
                if blanks < indentation { break }
                last = content
            } else if keepsLineEnds, content < end {
                last = content
            }
            place = content
        }
        return last
    }

    /// The spaces before the text of the first line that has one.
    private func firstIndentation(from offset: Int) -> Int? {
        var line = offset
        while line < end {
            let content = contentEnd(from: line)
            let blanks = indentationLength(from: line)
            if line + blanks < content { return blanks }
            line = content + max(1, lineEndLength(at: content))
        }
        return nil
    }

    func indentationLength(from line: Int) -> Int {
        var place = line
        while byte(place) == 0x20 { place += 1 }
        return place - line
    }

    static let flowIndicators = Set(",[]{}".utf8)
}

/// A place in a YAML text that moves only forward and knows its line and column as libyaml counts them: columns in code
/// points, both from 1.
struct YAMLCursor {
    let text: YAMLText
    private(set) var offset: Int
    private(set) var line = 1
    private(set) var column = 1

    init(_ text: YAMLText) {
        self.text = text
        offset = text.start
    }

    func isPast(line: Int, column: Int) -> Bool { (line, column) < (self.line, self.column) }

    mutating func advance(toLine line: Int, column: Int) {
        while (self.line, self.column) < (line, column), offset < text.end { step() }
    }

    mutating func advance(to target: Int) {
        while offset < min(target, text.end) { step() }
    }

    private mutating func step() {
        let length = text.lineEndLength(at: offset)
        if length > 0 {
            offset = min(offset + length, text.end)
            line += 1
            column = 1
        } else {
            offset += 1
            while let byte = text.byte(offset), byte & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
    }
}
