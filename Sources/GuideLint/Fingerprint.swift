import SourceText

/// What makes a finding the same finding in another edition of its page: the rule, the page and the text that it is about,
/// and which of several such it is. Lines move and messages are reworded; neither counts.
public struct Fingerprint: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Thirty-two hexadecimal digits.
    public let digits: String

    public init(digits: String) { self.digits = digits }

    public var description: String { digits }

    public static func < (left: Self, right: Self) -> Bool { left.digits < right.digits }

    /// The fingerprints of a page's findings, in their order.
    ///
    /// - Parameter path: The same on every machine: from the folder of the configuration.
    static func all(of findings: [Diagnostic], in file: SourceFile, path: String) -> [Fingerprint] {
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let key = "\(finding.code)\0\(path)\0\(text(of: finding, in: file))"
            let occurrence = seen[key, default: 0]
            seen[key] = occurrence + 1
            return Fingerprint(
                digits: String(SHA256.hexDigest(of: Array("\(key)\0\(occurrence)".utf8)).prefix(32)))
        }
    }

    /// What the page says at the place of the finding, white space folded: a table that is aligned anew stays the same.
    public static func text(of finding: Diagnostic, in file: SourceFile) -> String {
        var folded: [UInt8] = []
        var isInWord = false
        for byte in file.slice(finding.span) {
            guard !byte.isASCIIWhitespace else {
                isInWord = false
                continue
            }
            if !isInWord, !folded.isEmpty { folded.append(0x20) }
            isInWord = true
            folded.append(byte)
        }
        return String(decoding: folded, as: UTF8.self)
    }
}
