import SourceText

extension SourceFile {
    /// Reports what makes the bytes unfit to be read as text. False when they must not be read further.
    func isReadable(limits: MarkdownLimits, diagnostics: inout Diagnostics) -> Bool {
        // Spans are 32 bits wide, and a tree's text may be longer than its file.
        let limit = min(limits.bytes, Int(Int32.max) / 4)
        guard bytes.count <= limit else {
            diagnostics.error(
                .inputTooLarge, "the file has \(bytes.count) bytes, the limit is \(limit)",
                at: SourceSpan(0, 0), help: "split the page, or raise the limit")
            return false
        }
        if let offset = firstInvalidUTF8Offset(in: bytes) {
            diagnostics.error(
                .inputNotUTF8,
                "the file is not UTF-8: byte 0x\(hexadecimal(bytes[offset])) cannot stand here",
                at: SourceSpan(offset, offset + 1), help: "save the file as UTF-8")
            return false
        }
        if let offset = bytes.firstIndex(of: 0) {
            diagnostics.error(
                .inputNUL, "the file holds a NUL byte", at: SourceSpan(offset, offset + 1),
                help: "is this a text file? UTF-16 files hold NUL bytes; save it as UTF-8")
            return false
        }
        return true
    }

    /// Reports lists and quotes so deep that libcmark itself would be slow: it looks at every open container on every line.
    /// A line opens at most as many as it has markers, so that is what this counts, with a wide margin for lines
    /// that only look alike.
    func nestsTooDeep(from start: Int, limits: MarkdownLimits, diagnostics: inout Diagnostics) -> Bool {
        let bound = limits.depth.multipliedReportingOverflow(by: 10)
        var number = location(of: start).line
        while number <= lineCount {
            let line = lineContent(number)
            let markers = containerMarkers(in: line)
            if markers > bound.partialValue, !bound.overflow {
                diagnostics.error(
                    .inputTooDeep, "lists and quotes nest deeper than \(limits.depth)", at: line,
                    help: "the file is not read")
                return true
            }
            number += 1
        }
        return false
    }

    /// How many bytes at the start of a line may each begin a quote or an item.
    private func containerMarkers(in line: SourceSpan) -> Int {
        var markers = 0
        var previous: UInt8 = 0x20
        for byte in slice(line) {
            switch byte {
            case UInt8(ascii: ">"): markers += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
                UInt8(ascii: ")"):
                break
            case 0x20, 0x09:
                if !previous.isSpaceOrTab && previous != UInt8(ascii: ">") { markers += 1 }
            case _ where byte.isASCIIDigit: break
            default: return markers
            }
            previous = byte
        }
        return markers
    }

    /// The offset of the text after a byte order mark.
    var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
}

/// The first byte that no well-formed UTF-8 sequence covers (Unicode 15, table 3-7).
func firstInvalidUTF8Offset(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
        let lead = bytes[index]
        if lead < 0x80 {
            index += 1
            continue
        }
        guard let shape = sequenceShape(lead), index + shape.length <= bytes.count,
            shape.second.contains(bytes[index + 1])
        else { return index }
        for place in (index + 2)..<max(index + 2, index + shape.length)
        where bytes[place] & 0xC0 != 0x80 { return index }
        index += shape.length
    }
    return nil
}

private func sequenceShape(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
}
