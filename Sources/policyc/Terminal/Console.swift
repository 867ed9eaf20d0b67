import SourceText

/// Standard output for results, standard error for findings and words about the run.
struct Console {
    let outputStyle: Style
    let errorStyle: Style
    let isQuiet: Bool

    init(color: ColorChoice = .auto, isQuiet: Bool = false) {
        outputStyle = Style(usesColor: color.usesColor(on: 1))
        errorStyle = Style(usesColor: color.usesColor(on: 2))
        self.isQuiet = isQuiet
    }

    /// The columns that a drawing on standard output may take; nil where nothing limits it.
    var outputWidth: Int? {
        if let columns = System.environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
        return System.isTerminal(1) ? System.columns(of: 1) : nil
    }

    func write(_ bytes: [UInt8]) throws {
        do { try System.writeAll(1, bytes) } catch {
            // Whoever read has read enough: `policyc show | head` is no failure.
            if error.isBrokenPipe { return }
            throw Failure("cannot write to standard output: \(error.reason)")
        }
    }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// Findings and failures. There is nobody to tell when this fails.
    func report(_ text: String) { try? System.writeAll(2, Array(text.utf8)) }

    /// What the run did, for those who want to know.
    func inform(_ text: String) {
        if !isQuiet { report(VisibleText.of(text) + "\n") }
    }

    /// Where there are more findings than are printed, the gravest come first, and a last line counts the others.
    func report(_ diagnostics: Diagnostics, in file: SourceFile, limits: Limits = .standard) {
        let findings = diagnostics.sorted
        let renderer = DiagnosticRenderer(usesColor: errorStyle.usesColor)
        report(
            findings.gravest(limits[.findings]).map { renderer.render($0, in: file) }.joined()
                + Self.unprinted(findings.count - limits[.findings], limit: limits[.findings]))
    }

    /// The line about findings that are not printed; empty where all are.
    static func unprinted(_ number: Int, limit: Int) -> String {
        guard number > 0 else { return "" }
        let (noun, verb) = number == 1 ? ("finding", "is") : ("findings", "are")
        return "\(number) more \(noun) \(verb) not printed; `--limit findings=\(number + limit)` prints all\n"
    }

    func report(_ failure: Failure) {
        var text = errorStyle.paint("error:", .error) + " " + VisibleText.of(failure.message) + "\n"
        if let help = failure.help {
            text += "  " + errorStyle.paint("= help:", .note) + " " + VisibleText.of(help) + "\n"
        }
        report(text)
    }
}

extension [Diagnostic] {
    /// So many at most, and none that is less grave than one left out; in their order.
    func gravest(_ limit: Int) -> [Diagnostic] {
        guard count > limit else { return self }
        let chosen = indices.sorted { (self[$1].severity, $0) < (self[$0].severity, $1) }.prefix(limit)
        return chosen.sorted().map { self[$0] }
    }
}
