import Foundation
import PolicyModel
import SupportPolicy
import Testing

/// How well the stances of real pages agree with labels that a reader gave them. `Stances/` holds the labels: for each
/// sentence its index, its stance and its first words. They were written before the cues were tuned, and none of them is
/// changed to please the compiler. `make accuracy` prints the table.
@Suite(.enabled(if: Pages.hasPublished, "the published pages are not beside this clone"))
struct AccuracyTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stances")

    static let pages = [
        "get-support", "pantheon-2022-12-contact", "railway", "exoscale", "stakater-srf",
    ]

    @Test func agreement() throws {
        var agreement = Agreement()
        for page in Self.pages { try agreement.add(page: page) }
        if ProcessInfo.processInfo.environment["POLICYC_ACCURACY"] == "1" { print(agreement.table) }
        #expect(agreement.total > 240)
        #expect(agreement.rate >= 0.95)
        #expect(agreement.wrongSupported < 0.01)
        #expect(agreement.missedExcluded < 0.01)
    }

    @Test(arguments: pages)
    func everyLabelledSentenceIsInThePolicy(page: String) throws {
        let labels = try Label.all(of: page)
        #expect(labels.map(\.index) == Array(1...labels.count))
        _ = try LabelledPage(page, labels: labels)
    }

    /// A line of a file of labels.
    struct Label {
        var index: Int
        var stance: Stance
        var firstWords: String

        static func all(of page: String) throws -> [Label] {
            let url = AccuracyTests.folder.appending(path: page + ".tsv")
            return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().map {
                line in
                let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
                try #require(fields.count == 3, "\(page): \(line)")
                return Label(
                    index: try #require(Int(fields[0])), stance: try #require(Stance(rawValue: fields[1])),
                    firstWords: fields[2])
            }
        }
    }

    /// The labels of a page beside what the compiler says of the same sentences.
    struct LabelledPage {
        /// A sentence that is a fact of another kind than a statement, such as hours, has no stance; one of a section that
        /// says nothing of support is as good as informative.
        private(set) var pairs: [(label: Label, found: Stance)] = []

        init(_ page: String, labels: [Label]) throws {
            let file = try #require(Pages.published(page + ".md"))
            let policy = try #require(Analyzed(file).policy)
            let others = policy.hours.map(\.text.value)
            var statements = policy.clauses.flatMap(\.statements)[...]
            for label in labels {
                if others.contains(where: { $0.hasPrefix(label.firstWords) }) { continue }
                guard let index = statements.firstIndex(where: { $0.text.value.hasPrefix(label.firstWords) })
                else {
                    #expect(
                        label.stance == .informative,
                        "\(page) \(label.index): no statement begins with `\(label.firstWords)`")
                    pairs.append((label, .informative))
                    continue
                }
                pairs.append((label, statements[index].stance))
                statements = statements[(index + 1)...]
            }
        }
    }

    struct Agreement {
        private var counts: [Pair: Int] = [:]
        private var differences: [String] = []

        private struct Pair: Hashable {
            var wanted: Stance
            var found: Stance
        }

        mutating func add(page: String) throws {
            for (label, found) in try LabelledPage(page, labels: try Label.all(of: page)).pairs {
                counts[Pair(wanted: label.stance, found: found), default: 0] += 1
                guard label.stance != found else { continue }
                differences.append(
                    "  \(page) \(label.index): \(found.rawValue), a reader says \(label.stance.rawValue): "
                        + "\(label.firstWords) …")
            }
        }

        var total: Int { counts.values.reduce(0, +) }
        var rate: Double { share(of: total) { $0.wanted == $0.found } }
        /// Of all sentences, the share that is called supported and is not: the costly mistake.
        var wrongSupported: Double {
            share(of: total) { $0.found == .supported && $0.wanted != .supported }
        }
        /// Of what a reader calls excluded, the share that is called something else: the other one.
        var missedExcluded: Double {
            share(of: count { $0.wanted == .excluded }) { $0.wanted == .excluded && $0.found != .excluded }
        }

        private func count(_ matches: (Pair) -> Bool) -> Int {
            counts.filter { matches($0.key) }.values.reduce(0, +)
        }

        private func share(of whole: Int, _ matches: (Pair) -> Bool) -> Double {
            whole == 0 ? 0 : Double(count(matches)) / Double(whole)
        }

        var table: String {
            var lines = [Self.row("stance", "labelled", "found", "agree", "recall", "precision")]
            for stance in Stance.allCases {
                let labelled = count { $0.wanted == stance }
                let found = count { $0.found == stance }
                let agree = counts[Pair(wanted: stance, found: stance)] ?? 0
                lines.append(
                    Self.row(
                        stance.rawValue, "\(labelled)", "\(found)", "\(agree)",
                        Self.percent(agree, of: labelled),
                        Self.percent(agree, of: found)))
            }
            let agree = count { $0.wanted == $0.found }
            lines.append(
                Self.row("all", "\(total)", "\(total)", "\(agree)", Self.percent(agree, of: total), ""))
            lines.append("wrong `supported`: \(Self.percent(wrongSupported)) of all sentences")
            lines.append("missed `excluded`: \(Self.percent(missedExcluded)) of those labelled")
            return (lines + differences).joined(separator: "\n")
        }

        private static func row(_ name: String, _ fields: String...) -> String {
            name.padding(toLength: 24, withPad: " ", startingAt: 0)
                + fields.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined()
        }

        private static func percent(_ part: Int, of whole: Int) -> String {
            whole == 0 ? "-" : percent(Double(part) / Double(whole))
        }

        private static func percent(_ share: Double) -> String {
            "\((share * 1000).rounded() / 10) %"
        }
    }
}
