import SourceText

extension DiagnosticCode {
    static let notUTF8 = DiagnosticCode("source.not-utf8")
    static let emptySource = DiagnosticCode("source.empty")
}

/// False when the bytes of a guide are no text that the stages after this one could read.
func checkText(of file: SourceFile, diagnostics: inout Diagnostics) -> Bool {
    if file.bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
        diagnostics.error(
            .emptySource, "the guide is empty", at: SourceSpan(0, 0),
            help: "a guide is a Markdown page with a table of tiers")
        return false
    }
    guard let invalid = firstInvalidUTF8(in: file.bytes) else { return true }
    let shown = file.bytes[invalid].map { "0x" + String($0, radix: 16) }.joined(separator: " ")
    diagnostics.error(
        .notUTF8, "this is not UTF-8: found `\(shown)` at byte \(invalid.lowerBound)",
        at: SourceSpan(invalid), help: "save the file with the encoding UTF-8")
    return false
}

/// The first bytes that no code point has.
private func firstInvalidUTF8(in bytes: [UInt8]) -> Range<Int>? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var position = 0
    while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let encoded): position += encoded.count
        case .error(let length): return position..<min(bytes.count, position + max(1, length))
        case .emptyInput: return nil
        }
    }
}
