import PolicyAnalysis
import SourceText

/// How one table is read, on one line: for `dump --stage tables` and for the proposal of a configuration.
struct TableReadingLine {
    let text: String

    init(reading: TableReading, in file: SourceFile) {
        let line = file.location(of: reading.span.start).line
        let heading = reading.heading.map { " below `\($0)`" } ?? ""
        text = "line \(line)\(heading): \(Self.words(for: reading.outcome))"
    }

    static func words(for outcome: TableReading.Outcome) -> String {
        switch outcome {
        case .read(let rows, let columns, let tier, let confidence):
            let whole = tier.map { ", all of it for \($0)" } ?? ""
            return
                "\(rows.rawValue) in the rows, \(columns.rawValue) in the columns\(whole) (\(confidence) %)"
        case .definitions: return "what the severities mean"
        case .unread(let reason, let isUnclear):
            return isUnclear ? "not read, and not clear: \(reason)" : "not read: \(reason)"
        }
    }
}
