import SourceText
import Testing

@Suite struct MappedTextTests {
    private let file = SourceFile(path: "page.md", text: "ab&amp;cd\\|ef")

    /// `ab&cd|ef` with the origin of each letter.
    private var sample: MappedText {
        var text = MappedText(verbatim: SourceSpan(0, 2), of: file)
        text.append([UInt8(ascii: "&")], replacing: SourceSpan(2, 7))
        text.append(file.slice(SourceSpan(7, 9)), from: SourceSpan(7, 9))
        text.append([UInt8(ascii: "|")], replacing: SourceSpan(9, 11))
        text.append(file.slice(SourceSpan(11, 13)), from: SourceSpan(11, 13))
        return text
    }

    @Test func everyRangeHasItsSource() {
        #expect(sample.string == "ab&cd|ef")
        #expect(sample.span == SourceSpan(0, 13))
        #expect(sample.span(of: 1..<2) == SourceSpan(1, 2))
        #expect(sample.span(of: 2..<3) == SourceSpan(2, 7))
        #expect(sample.span(of: 1..<4) == SourceSpan(1, 8))
        #expect(sample.span(of: 3..<6) == SourceSpan(7, 11))
        #expect(sample.span(of: 6..<8) == SourceSpan(11, 13))
    }

    @Test func anEmptyRangeHasAPlace() {
        #expect(sample.span(of: 0..<0) == SourceSpan(0, 0))
        #expect(sample.span(of: 3..<3) == SourceSpan(7, 7))
        #expect(sample.span(of: 8..<8) == SourceSpan(13, 13))
        #expect(MappedText().span == SourceSpan(0, 0))
    }

    @Test func rangesBeyondTheTextAreClamped() {
        #expect(sample.string(6..<99) == "ef")
        #expect(sample.span(of: 7..<99) == SourceSpan(12, 13))
        #expect(sample.slice(50..<60).isEmpty)
    }

    @Test func aSliceKeepsItsOrigins() {
        for start in 0...8 {
            for end in start...8 {
                let slice = sample.slice(start..<end)
                #expect(slice.bytes == Array(sample.bytes[start..<end]))
                if start < end { #expect(slice.span == sample.span(of: start..<end)) }
            }
        }
    }

    @Test func adjoiningVerbatimPiecesBecomeOne() {
        var text = MappedText(verbatim: SourceSpan(0, 1), of: file)
        text.append(file.slice(SourceSpan(1, 2)), from: SourceSpan(1, 2))
        #expect(text.origins.count == 1)
        text.append(file.slice(SourceSpan(11, 13)), from: SourceSpan(11, 13))
        #expect(text.origins.map(\.source) == [SourceSpan(0, 2), SourceSpan(11, 13)])
    }

    @Test func truncatingTakesBackPieces() {
        for count in 0...8 {
            var text = sample
            text.truncate(to: count)
            #expect(text.bytes == Array(sample.bytes.prefix(count)))
            #expect(text.span == sample.span(of: 0..<count))
            text.append(file.slice(SourceSpan(12, 13)), from: SourceSpan(12, 13))
            #expect(text.span(of: count..<(count + 1)) == SourceSpan(12, 13))
        }
    }

    @Test func whatIsTakenBackAdjoinsNothing() {
        var text = MappedText(verbatim: SourceSpan(0, 2), of: file)
        text.truncate(to: 1)
        text.append(file.slice(SourceSpan(2, 3)), from: SourceSpan(2, 3))
        #expect(text.origins.map(\.source) == [SourceSpan(0, 1), SourceSpan(2, 3)])
        #expect(text.string == "a&")
    }

    @Test func aReplacementIsOnePlace() {
        var text = MappedText()
        text.append(Array("xyz".utf8), replacing: SourceSpan(2, 7))
        #expect(text.span(of: 1..<2) == SourceSpan(2, 7))
        #expect(text.slice(1..<3).span == SourceSpan(2, 7))
        text.append([], replacing: SourceSpan(9, 11))
        #expect(text.origins.count == 1)
    }

    @Test func equalityIgnoresOrigins() {
        #expect(sample == MappedText(verbatim: SourceSpan(0, 8), of: SourceFile(path: "x", text: "ab&cd|ef")))
    }
}
