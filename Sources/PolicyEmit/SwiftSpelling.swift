/// Expressions and types on one line.
extension SwiftWriter {
    static func spelling(_ type: TypeName) -> String {
        switch type {
        case .named(let name): name
        case .runtime(let name): "SupportPolicy." + name
        case .optional(let wrapped): spelling(wrapped) + "?"
        case .array(let element): "[" + spelling(element) + "]"
        case .generic(let base, let arguments):
            spelling(base) + "<" + arguments.map(spelling).joined(separator: ", ") + ">"
        }
    }

    static func spelling(_ path: [SwiftName]) -> String {
        path.map(\.member).joined(separator: ".")
    }

    /// True for what cannot be broken over lines.
    static func isAtom(_ expression: Expression) -> Bool {
        switch expression {
        case .string, .integer, .boolean, .absent, .path: true
        case .member(_, let arguments): arguments.isEmpty
        default: false
        }
    }

    /// Nil for what always takes several lines.
    static func flat(_ expression: Expression) -> String? {
        switch expression {
        case .string(let text): SwiftText.literal(text)
        case .integer(let number): String(number)
        case .boolean(let flag): flag ? "true" : "false"
        case .absent: "nil"
        case .path(let path): spelling(path)
        case .array(let elements): flat(elements.map(flat)).map { "[" + $0 + "]" }
        case .dictionary(let entries): flat(entries)
        case .member(let name, let arguments): flatCall("." + name.member, arguments)
        case .make(let type, let arguments): flatCall(spelling(type), arguments, always: true)
        case .call(let path, let arguments): flatCall(spelling(path), arguments, always: true)
        case .infix(let left, let sign, let right):
            flat([flat(left), flat(right)], separator: " " + sign + " ")
        case .makeFromClosure, .choice: nil
        }
    }

    private static func flat(_ parts: [String?], separator: String = ", ") -> String? {
        let known = parts.compactMap { $0 }
        return known.count == parts.count ? known.joined(separator: separator) : nil
    }

    private static func flat(_ entries: [(key: Expression, value: Expression)]) -> String? {
        if entries.isEmpty { return "[:]" }
        return flat(entries.map { flat([flat($0.key), flat($0.value)], separator: ": ") }).map {
            "[" + $0 + "]"
        }
    }

    private static func flatCall(
        _ callee: String, _ arguments: [Expression.Argument], always: Bool = false
    ) -> String? {
        if arguments.isEmpty, !always { return callee }
        let parts = arguments.map { argument in
            flat(argument.value).map { value in argument.label.map { $0 + ": " + value } ?? value }
        }
        return flat(parts).map { callee + "(" + $0 + ")" }
    }
}
