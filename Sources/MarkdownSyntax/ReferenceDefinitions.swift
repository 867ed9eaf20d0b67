import SourceText

/// The lines of a document that may be link reference definitions, for texts that are parsed apart from it and may refer
/// to them (CommonMark 0.30 section 4.7).
enum ReferenceDefinitions {
    static func lines(of file: SourceFile, from start: Int) -> [UInt8] {
        var found: [UInt8] = []
        var number = file.location(of: start).line
        while number <= file.lineCount {
            let content = file.slice(file.lineContent(number))
            number += 1
            guard looksLikeDefinition(content) else { continue }
            found += Array(content.drop(while: isPrefix)) + [0x0A]
            // The destination or the title may stand on the next lines.
            while number <= file.lineCount {
                let next = file.slice(file.lineContent(number)).drop(while: isPrefix)
                if next.isEmpty || next.first == UInt8(ascii: "[") { break }
                found += Array(next) + [0x0A]
                number += 1
            }
            found.append(0x0A)
        }
        return found
    }

    private static func looksLikeDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop(while: isPrefix)
        guard text.first == UInt8(ascii: "["), text.dropFirst().first != UInt8(ascii: "^"),
            let close = text.firstIndex(of: UInt8(ascii: "]"))
        else { return false }
        return text.index(after: close) < text.endIndex && text[text.index(after: close)] == UInt8(ascii: ":")
    }

    private static func isPrefix(_ byte: UInt8) -> Bool { byte.isSpaceOrTab || byte == UInt8(ascii: ">") }
}
