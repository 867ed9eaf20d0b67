import GuideSyntax
import SourceText
import SupportPolicy

extension RichText {
    /// The sign with which a line says whether something is covered.
    enum Tick {
        case yes, no

        fileprivate init?(_ sign: Unicode.Scalar) {
            switch sign.value {
            case 0x2705, 0x2714, 0x2713, 0x2611: self = .yes
            case 0x274C, 0x2716, 0x2717, 0x2718, 0x1F6AB: self = .no
            default: return nil
            }
        }

        var stance: Stance { self == .yes ? .supported : .excluded }
    }

    /// The sign as it stands on the page.
    var tickSign: Sourced<String>? {
        guard tick != nil, let start = text.string.firstIndex(where: { !$0.isWhitespace }) else { return nil }
        let first = text.string.utf8.distance(from: text.string.startIndex, to: start)
        return sourced(first..<(first + text.string[start].utf8.count))
    }

    /// The sign that the text begins with: "✅ Help with plugins".
    var tick: Tick? {
        // No sign is ASCII, and nearly every text begins with a letter that is.
        guard let first = text.bytes.first(where: { !$0.isASCIIWhitespace }), first >= 0x80 else {
            return nil
        }
        return text.string.first { !$0.isWhitespace }?.unicodeScalars.first.flatMap(Tick.init)
    }

    /// False where no sentence of the text begins with a sign.
    var mayHoldTicks: Bool {
        !text.bytes.isASCII && text.string.unicodeScalars.contains { Tick($0) != nil }
    }
}
