import SourceText

extension SourceFile {
    /// Reports what makes the bytes unfit to be read as text. False when they must not be read further.
    func isReadable(limits: MarkdownLimits, diagnostics: inout Diagnostics) -> Bool {
        // Spans are 32 bits wide, and a tree's text may be longer than its file.
        let limit = min(limits.bytes, Int(Int32.max) / 4)
        guard bytes.count <= limit else {
            diagnostics.error(
                .inputTooLarge, "the file has \(bytes.count) bytes, the limit is \(limit)",
                at: SourceSpan(0, 0), help: "split the page; \(LimitHelp.raising("bytes"))")
            return false
        }
        if let offset = firstInvalidUTF8Offset {
            diagnostics.error(
                .inputNotUTF8,
                "the file is not UTF-8: byte 0x\(hexadecimal(bytes[offset])) cannot stand here",
                at: SourceSpan(offset, offset + 1), help: "save the file as UTF-8")
            return false
        }
        if let offset = bytes.firstOffset(of: 0) {
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
            defer { number += 1 }
            // A marker is a byte: most lines are shorter than the bound.
            guard line(number).count > bound.partialValue else { continue }
            let line = lineContent(number)
            let markers = containerMarkers(in: line)
            if markers > bound.partialValue, !bound.overflow {
                diagnostics.error(
                    .inputTooDeep, "lists and quotes nest deeper than \(limits.depth)", at: line,
                    help: "the file is not read; \(LimitHelp.raising("depth"))")
                return true
            }
        }
        return false
    }

    /// Reports images so many of which are open at once that libcmark would be slow: at each `]` that ends a link it goes
    /// through all that are open in the paragraph.
    func opensTooManyImages(
        from start: Int, limits: MarkdownLimits, diagnostics: inout Diagnostics
    ) -> Bool {
        let bound = limits.depth.multipliedReportingOverflow(by: 10)
        guard !bound.overflow, mayOpenImages(bound.partialValue, from: start) else { return false }
        // What is open in the paragraph, true for an image; and how many of these are images.
        var open: [Bool] = []
        var images = 0
        var (previous, last): (UInt8, UInt8) = (0, 0)
        for offset in start..<bytes.count {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "["):
                open.append(previous == UInt8(ascii: "!"))
                if previous == UInt8(ascii: "!") { images += 1 }
            case UInt8(ascii: "]"):
                if images > bound.partialValue {
                    diagnostics.error(
                        .inputTooDeep, "links stand in more than \(bound.partialValue) images",
                        at: SourceSpan(offset, offset + 1),
                        help: "the file is not read; \(LimitHelp.raising("depth"))")
                    return true
                }
                if open.popLast() == true { images -= 1 }
            // A blank line ends the paragraph.
            case 0x0A, 0x0D:
                if last == 0x0A || last == 0x0D, !open.isEmpty { (open, images) = ([], 0) }
            default: break
            }
            if !byte.isSpaceOrTab { last = byte }
            previous = byte
        }
        return false
    }

    /// Whether there are more images than a number, open or not.
    private func mayOpenImages(_ number: Int, from start: Int) -> Bool {
        var images = 0
        bytes.forEachOffset(of: UInt8(ascii: "!"), from: start) { offset in
            if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "[") { images += 1 }
            return images <= number
        }
        return images > number
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
}

private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
}
