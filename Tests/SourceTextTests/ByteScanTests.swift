import SourceText
import TestTools
import Testing

/// Each scan against the same question asked byte for byte, over texts of all lengths around eight.
@Suite struct ByteScanTests {
    static let texts: [[UInt8]] = {
        var generator = SeededGenerator(seed: 7)
        return (0..<60).flatMap { length in
            // Few different bytes, so that matches stand side by side, with high bits and neighbours of the wanted ones.
            (0..<20).map { _ in
                (0..<length).map { _ in [0x0A, 0x0B, 0x0D, 0x8A, 0x00, 0x41, 0xFF][Int(generator.next() % 7)]
                }
            }
        }
    }()

    @Test func allOffsetsAreFoundInOrder() {
        for text in Self.texts {
            for (start, end) in [(0, Int.max), (3, Int.max), (1, 11), (9, 9)] {
                var found: [Int] = []
                text.forEachOffset(of: 0x0A, or: 0x0D, from: start, until: end) {
                    found.append($0)
                    return true
                }
                let places = text.indices.filter { $0 >= start && $0 < end }
                #expect(found == places.filter { [0x0A, 0x0D].contains(text[$0]) })
                found = []
                text.forEachOffset(of: 0x0D, from: start, until: end) {
                    found.append($0)
                    return true
                }
                #expect(found == places.filter { text[$0] == 0x0D })
            }
        }
    }

    @Test func aVisitEndsWhereItIsTold() {
        var found: [Int] = []
        [0x41, 0x0A, 0x0A, 0x0A].forEachOffset(of: 0x0A) {
            found.append($0)
            return found.count < 2
        }
        #expect(found == [1, 2])
    }

    @Test func linesAreFoundWhateverEndsThem() {
        for text in Self.texts {
            let index = LineIndex(of: text)
            var starts = [0]
            for (offset, byte) in text.enumerated() where byte == 0x0A || byte == 0x0D {
                let isHalf = byte == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
                if !isHalf { starts.append(offset + 1) }
            }
            #expect(index.count == starts.count)
            for (line, start) in starts.enumerated() {
                #expect(index.location(of: start) == SourceLocation(line: line + 1, column: 1))
            }
        }
    }

    @Test func theFirstOffsetIsTheFirst() {
        for text in Self.texts {
            #expect(text.firstOffset(of: 0x0A) == text.firstIndex(of: 0x0A))
            #expect(text.firstOffset(of: 0x00, from: 5) == text.dropFirst(5).firstIndex(of: 0x00))
            #expect(text.firstOffset(of: 0xFF, until: 12) == text.prefix(12).firstIndex(of: 0xFF))
        }
    }

    @Test func capitalsAreFound() {
        // Each byte beside each that is one off the ends of the alphabet.
        for byte in UInt8.min...UInt8.max {
            for neighbour: UInt8 in [0x40, 0x41, 0x5A, 0x5B, 0xC1, 0xFF] {
                let text = [UInt8](repeating: 0x61, count: 9) + [byte, neighbour, 0x61]
                #expect(text.firstCapital() == text.firstIndex { (0x41...0x5A).contains($0) })
                #expect(
                    text.firstCapital(from: 10) == text[10...].firstIndex { (0x41...0x5A).contains($0) })
            }
        }
    }

    @Test func neighboursAreFound() {
        for text in Self.texts {
            let pairs = Array(zip(text, text.dropFirst()))
            #expect(text.holds(0x0D, then: 0x0A) == pairs.contains { $0 == (0x0D, 0x0A) })
            #expect(
                text.holds(0x0D, then: 0x0A, from: 4) == pairs.dropFirst(4).contains { $0 == (0x0D, 0x0A) })
            #expect(
                text.holds(0x41, before: { $0 == 0x0A || $0 == 0xFF })
                    == pairs.contains { $0 == (0x41, 0x0A) || $0 == (0x41, 0xFF) })
            #expect(
                text.holds(0xFF, before: { $0 == 0 })
                    == (pairs + [(text.last ?? 1, 0)]).contains { $0 == (0xFF, 0) })
        }
    }

    @Test func equalBytesAreEqual() {
        for text in Self.texts {
            for place in text.indices {
                var other = text
                other[place] ^= 0x80
                let areEqual = unsafe text.withUnsafeBytes { left in
                    unsafe other.withUnsafeBytes { unsafe left.equals($0) }
                }
                #expect(!areEqual)
            }
            let (isSame, isAllowed) = unsafe text.withUnsafeBytes { bytes in
                unsafe (
                    bytes.equals(bytes), bytes.equals(bytes) { $0.matches(ByteWord(repeating: 0x41)) == 0 }
                )
            }
            #expect(isSame)
            #expect(isAllowed == !text.contains(0x41))
        }
    }

    @Test func whereBytesAreCharactersTheyAreCounted() {
        for text in Self.texts {
            #expect(text.isASCII == (text.firstIndex { $0 >= 0x80 } == nil))
            #expect(text.areCharacters == (text.isASCII && !text.contains(0x0D)))
            if text.areCharacters { #expect(String(decoding: text, as: UTF8.self).count == text.count) }
        }
        #expect("\r\n".count == 1 && !"\r\n".utf8.areCharacters)
    }

    @Test func linesBeginBehindEachLineEnd() {
        for text in Self.texts {
            let file = SourceFile(path: "page.md", bytes: text)
            let starts = text.indices.filter { offset in
                text[offset] == 0x0A || text[offset] == 0x0D && text.dropFirst(offset + 1).first != 0x0A
            }.map { $0 + 1 }
            #expect((1...file.lineCount).map { file.line($0).start } == [0] + starts)
        }
    }
}
