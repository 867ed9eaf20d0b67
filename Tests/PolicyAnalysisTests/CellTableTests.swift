import Foundation
import PolicyModel
import SupportPolicy
import Testing

/// What cells say, one case a line, in the files of `Cells/`: `cell => what is read`. A line `@ row: Tickets | tier: Gold`
/// says what stands around the cells below it. `?` is a cell that is left unspecified with a diagnostic at its place,
/// `quiet` one that is left unspecified because its row as a whole is.
///
/// A new word gets a line here first.
@Suite struct CellTableTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cells")

    static var files: [String] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.filter { $0.hasSuffix(".cells") }.sorted()
    }

    @Test func thereAreCases() throws {
        #expect(try Self.files.reduce(0) { try $0 + CellCase.all(in: $1).count } > 500)
    }

    @Test(arguments: files)
    func cells(file: String) throws {
        for one in try CellCase.all(in: file) {
            let found = one.reading
            if found != one.expected {
                Issue.record(
                    "\(file):\(one.line): \(one.cell)\n  expected \(one.expected)\n  found    \(found)")
            }
        }
    }
}

/// One line of a file of cases.
struct CellCase {
    var line: Int
    var cell: String
    var expected: String
    var around: [String: String]

    static func all(in file: String) throws -> [CellCase] {
        let text = try String(contentsOf: CellTableTests.folder.appending(path: file), encoding: .utf8)
        var around: [String: String] = [:]
        var cases: [CellCase] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("@ ") {
                around = [:]
                for part in line.dropFirst(2).split(separator: " | ") {
                    let pair = part.split(separator: ": ", maxSplits: 1).map(String.init)
                    try #require(pair.count == 2, "\(file):\(index + 1)")
                    around[pair[0]] = pair[1]
                }
            } else if let arrow = line.range(of: " => ") {
                cases.append(
                    CellCase(
                        line: index + 1, cell: String(line[..<arrow.lowerBound]),
                        expected: String(line[arrow.upperBound...]), around: around))
            }
        }
        return cases
    }

    /// The cell in a table of its own, with what stands around it.
    var guide: String {
        let severities = (around["severities"] ?? "").split(separator: ", ")
            .map { "* **\($0)**: no boat sails at all\n" }.joined()
        return """
            ## Plans

            | Plan | \(around["tier"] ?? "Basic") | Ultimate |
            |---|---|---|
            | \(around["row"] ?? "Tickets") | \(cell) | 24x7 |
            | Emergency | No | 24x7: 1 hour |
            | Hotline | No | 24x7 |

            \(around["below"] ?? "")

            ## Severities

            \(severities)
            """
    }

    var reading: String {
        let analyzed = Analyzed(guide)
        guard let policy = analyzed.policy, let cell = analyzed.firstCell else { return "no policy" }
        if cell.availability.value == .unspecified {
            // What is left open is said at its place.
            return analyzed.diagnostics.contains { $0.span == cell.span } ? "?" : "quiet"
        }
        let parts = cell.bySeverity.map { part in
            let name = policy.severities.first { $0.id == part.severity }?.name.value ?? "\(part.severity)"
            return "[\(name): \(part.reading)]"
        }
        let notes = cell.notes.map { "note: \($0.value)" }
        let missing = analyzed.diagnostics.contains { $0.code.name == "note.missing" } ? ["note: !"] : []
        return ([cell.plain.reading] + [parts.joined(separator: " ")] + notes + missing)
            .filter { !$0.isEmpty }.joined(separator: "; ")
    }
}

extension Entitlement {
    /// In the words of the tests: availability, then what else there is.
    var reading: String {
        var parts = [availability.rawValue]
        if let coverage { parts.append(describe(coverage.schedule)) }
        if let response { parts.append(describe(response)) }
        if let priority { parts.append("priority \(priority.level) \(priority.label)") }
        if let quantity { parts.append(describe(quantity)) }
        if let condition { parts.append("if \(condition)") }
        return parts.joined(separator: "; ")
    }
}

extension PolicyModel.SeverityEntitlement {
    fileprivate var reading: String {
        ([availability.value.rawValue]
            + [coverage.map { describe($0.value.schedule) }, response.map { describe($0.value) }]
            .compactMap(\.self)).joined(separator: "; ")
    }
}
