import Foundation

/// A file that holds what an output must be, byte for byte.
///
/// With `POLICYC_RECORD=1` in the environment it is written anew, and the test fails all the same: a recorded file is
/// to be read and committed, not to be believed.
package struct GoldenFile {
    private let url: URL

    /// A file in the folder `Golden` beside the test.
    package init(_ name: String, beside test: String = #filePath) {
        url = URL(filePath: test).deletingLastPathComponent().appending(components: "Golden", name)
    }

    /// Nil when the file holds these bytes; else what to do about it.
    package func mismatch(_ bytes: [UInt8]) throws -> String? {
        if ProcessInfo.processInfo.environment["POLICYC_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
            return
                "recorded \(url.lastPathComponent): read it, commit it and run again without POLICYC_RECORD"
        }
        guard let golden = try? Data(contentsOf: url) else {
            return "\(url.lastPathComponent) is missing: run the test with POLICYC_RECORD=1"
        }
        return golden.elementsEqual(bytes)
            ? nil : Self.firstDifference(golden, bytes, in: url.lastPathComponent)
    }

    private static func firstDifference(_ golden: Data, _ bytes: [UInt8], in name: String) -> String {
        let old = String(decoding: golden, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(old.count, new.count)
        return """
            \(name) differs at line \(line + 1) (run with POLICYC_RECORD=1 to write it anew)
            golden: \(old.dropFirst(line).first ?? "(end)")
            now:    \(new.dropFirst(line).first ?? "(end)")
            """
    }
}
