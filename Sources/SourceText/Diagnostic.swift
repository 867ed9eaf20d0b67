/// What went wrong or looks wrong at one place of a file, as a value. Libraries collect these and never print.
///
/// Messages are lower case, have no final stop, put what the guide says in backticks and say what was expected.
public struct Diagnostic: Hashable, Sendable {
    public var code: DiagnosticCode
    public var severity: Severity
    public var message: String
    public var span: SourceSpan
    public var notes: [Note]
    /// What the reader can do about it.
    public var help: String?
    public var fixes: [Fix]

    public init(
        _ severity: Severity, _ code: DiagnosticCode, _ message: String, at span: SourceSpan,
        notes: [Note] = [], help: String? = nil, fixes: [Fix] = []
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.span = span
        self.notes = notes
        self.help = help
        self.fixes = fixes
    }

    /// A second place that explains the first, such as "tier declared here".
    public struct Note: Hashable, Sendable {
        public var message: String
        public var span: SourceSpan
        /// Where the note stands on another page; its span is empty then.
        public var elsewhere: Elsewhere?

        public init(_ message: String, at span: SourceSpan) {
            self.message = message
            self.span = span
        }

        public init(_ message: String, in path: String, at location: SourceLocation) {
            self.message = message
            span = SourceSpan(0, 0)
            elsewhere = Elsewhere(path: path, location: location)
        }
    }

    /// A place in another file than the finding's.
    public struct Elsewhere: Hashable, Sendable {
        public var path: String
        public var location: SourceLocation
    }
}

/// How much a finding matters.
public enum Severity: String, Comparable, Sendable, CaseIterable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
        left.order < right.order
    }

    private var order: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// The stable name of a kind of finding, such as `table.unknown-cell`. Each room declares its own as static members.
public struct DiagnosticCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let name: String

    public init(_ name: String) { self.name = name }

    public var description: String { name }

    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

/// An edit of the guide that mends a finding.
public struct Fix: Hashable, Sendable {
    public var message: String
    public var edits: [Edit]
    /// True when applying it cannot change what the page promises.
    public var isSafe: Bool

    public init(_ message: String, edits: [Edit], isSafe: Bool) {
        self.message = message
        self.edits = edits
        self.isSafe = isSafe
    }

    public struct Edit: Hashable, Sendable {
        public var span: SourceSpan
        public var replacement: String

        public init(_ span: SourceSpan, _ replacement: String) {
            self.span = span
            self.replacement = replacement
        }
    }
}

/// The findings of one file, in the order they were made.
public struct Diagnostics: Sendable {
    public private(set) var all: [Diagnostic] = []

    public init() {}

    public mutating func report(_ diagnostic: Diagnostic) { all.append(diagnostic) }

    public mutating func append(contentsOf others: Diagnostics) { all += others.all }

    public mutating func error(
        _ code: DiagnosticCode, _ message: String, at span: SourceSpan,
        notes: [Diagnostic.Note] = [], help: String? = nil, fixes: [Fix] = []
    ) {
        report(Diagnostic(.error, code, message, at: span, notes: notes, help: help, fixes: fixes))
    }

    public mutating func warning(
        _ code: DiagnosticCode, _ message: String, at span: SourceSpan,
        notes: [Diagnostic.Note] = [], help: String? = nil, fixes: [Fix] = []
    ) {
        report(Diagnostic(.warning, code, message, at: span, notes: notes, help: help, fixes: fixes))
    }

    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// The findings by place and code, each once: the order in which every output shows them.
    public var sorted: [Diagnostic] {
        guard all.count > 1 else { return all }
        var seen = Set<Diagnostic>()
        return all.filter { seen.insert($0).inserted }.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.span != b.span { return a.span < b.span }
            if a.code != b.code { return a.code < b.code }
            if a.message != b.message { return a.message < b.message }
            return left.offset < right.offset
        }.map(\.element)
    }
}
