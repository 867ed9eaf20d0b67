import ArgumentParser

/// When to paint.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never

    // What the parser would find out by itself, each time it starts: by protocols, at run time.
    var defaultValueDescription: String { rawValue }
    static var allValueStrings: [String] { allCases.map(\.rawValue) }
    static var allValueDescriptions: [String: String] { [:] }

    /// `always` is a wish for this very run and beats the environment.
    func usesColor(on descriptor: Int32) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: System.isTerminal(descriptor) && Self.environmentAllowsColor(System.environment)
        }
    }

    /// See no-color.org; a dumb terminal prints escapes as they are.
    static func environmentAllowsColor(_ variable: (String) -> String?) -> Bool {
        (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
    }
}

/// Paints text, or leaves it.
struct Style {
    let usesColor: Bool

    enum Ink: String {
        case bold = "1"
        case dim = "2"
        case error = "1;31"
        case note = "36"
        case good = "32"
        case bad = "2;31"
        case caution = "33"
        case unknown = "35"
        case removed = "31"
    }

    func paint(_ text: String, _ ink: Ink?) -> String {
        guard usesColor, let ink, !text.isEmpty else { return text }
        return "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
    }
}
