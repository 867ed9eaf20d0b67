/// Writes a tree of Swift as source. It owns indentation, line breaks, escaping and backticks.
struct SwiftWriter {
    private var source = ""
    private var depth = 0
    /// The bytes on the line so far, close enough to its width.
    private var column = 0

    private static let width = 110

    static func write(_ file: SwiftFile) -> [UInt8] {
        var writer = SwiftWriter()
        for line in file.header { writer.line("// " + SwiftText.comment(line)) }
        writer.line("")
        for module in file.imports { writer.line("import " + module) }
        for declaration in file.declarations {
            writer.line("")
            writer.write(declaration)
        }
        return Array(writer.source.utf8)
    }

    // MARK: - Lines

    private mutating func put(_ text: String) {
        if column == 0, !text.isEmpty {
            source += String(repeating: " ", count: 4 * depth)
            column = 4 * depth
        }
        source += text
        column += text.utf8.count
    }

    private func fits(_ text: String) -> Bool {
        max(column, 4 * depth) + text.utf8.count <= Self.width
    }

    private mutating func endLine() {
        source += "\n"
        column = 0
    }

    private mutating func line(_ text: String) {
        put(text)
        endLine()
    }

    /// A block in braces; its head stands on the line already.
    private mutating func block(_ content: (inout SwiftWriter) -> Void) {
        line("{")
        depth += 1
        content(&self)
        depth -= 1
        put("}")
    }

    // MARK: - Declarations

    private mutating func write(_ declaration: Declaration) {
        for (index, paragraph) in declaration.documentation.enumerated() {
            if index > 0 { line("///") }
            line("/// " + SwiftText.comment(paragraph))
        }
        for attribute in declaration.attributes { line("@" + attribute) }
        if let access = declaration.access, access != .internal { put(access.rawValue + " ") }
        if declaration.isStatic { put("static ") }
        write(declaration.kind)
        endLine()
    }

    private mutating func write(_ kind: Declaration.Kind) {
        switch kind {
        case .enumeration(let name, let inherits, let members):
            put("enum " + name.declared)
            if !inherits.isEmpty { put(": " + inherits.map(Self.spelling).joined(separator: ", ")) }
            put(" ")
            block { $0.writeMembers(members) }
        case .enumCase(let name, let rawValue):
            put("case " + name.declared + " = " + SwiftText.literal(rawValue))
        case .alias(let name, let type):
            put("typealias " + name.declared + " = " + Self.spelling(type))
        case .constant(let name, let type, let value):
            put("let " + name.declared + (type.map { ": " + Self.spelling($0) } ?? "") + " = ")
            write(value)
        case .property(let name, let type, let value):
            put("var " + name.declared + ": " + Self.spelling(type) + " ")
            writeBody(value)
        case .function(let function): write(function)
        }
    }

    /// Cases stand together; everything else has a blank line before it.
    private mutating func writeMembers(_ members: [Declaration]) {
        for (index, member) in members.enumerated() {
            if case .enumCase = member.kind {} else if index > 0 { line("") }
            write(member)
        }
    }

    private mutating func write(_ function: Declaration.Function) {
        let parameters = function.parameters.map { parameter in
            let label = parameter.label.map { $0 + " " } ?? ""
            let value = parameter.defaultValue.flatMap(Self.flat).map { " = " + $0 } ?? ""
            return label + parameter.name.declared + ": " + Self.spelling(parameter.type) + value
        }
        let isOperator = !IdentifierMaker.isIdentifier(function.name.text)
        put("func " + function.name.declared + (isOperator ? " (" : "("))
        put(parameters.joined(separator: ", ") + ") -> " + Self.spelling(function.result) + " ")
        writeBody(function.body)
    }

    private mutating func writeBody(_ body: Expression) {
        block { writer in
            writer.write(body)
            writer.endLine()
        }
    }

    // MARK: - Expressions

    private mutating func write(_ expression: Expression) {
        if let flat = Self.flat(expression), fits(flat) || Self.isAtom(expression) {
            put(flat)
            return
        }
        switch expression {
        case .array(let elements): writeList("[", elements, "]") { $0.write($1) }
        case .dictionary(let entries):
            writeList("[", entries, "]") { writer, entry in
                writer.write(entry.key)
                writer.put(": ")
                writer.write(entry.value)
            }
        case .member(let name, let arguments): writeCall("." + name.member, arguments)
        case .make(let type, let arguments): writeCall(Self.spelling(type), arguments)
        case .call(let path, let arguments): writeCall(Self.spelling(path), arguments)
        case .makeFromClosure(let type, let parameter, let body):
            put(Self.spelling(type) + " { " + parameter.declared + " in")
            endLine()
            depth += 1
            write(body)
            endLine()
            depth -= 1
            put("}")
        case .choice(let subject, let branches): writeSwitch(subject, branches)
        case .infix(let left, let sign, let right):
            write(left)
            put(" " + sign + " ")
            write(right)
        case .string, .integer, .boolean, .absent, .path: break
        }
    }

    private mutating func writeCall(_ callee: String, _ arguments: [Expression.Argument]) {
        writeList(callee + "(", arguments, ")") { writer, argument in
            if let label = argument.label { writer.put(label + ": ") }
            writer.write(argument.value)
        }
    }

    private mutating func writeList<Element>(
        _ open: String, _ elements: [Element], _ close: String, _ write: (inout SwiftWriter, Element) -> Void
    ) {
        line(open)
        depth += 1
        for (index, element) in elements.enumerated() {
            write(&self, element)
            line(index + 1 < elements.count ? "," : "")
        }
        depth -= 1
        put(close)
    }

    /// The type checker solves a switch that is an expression as a whole, in the square of its branches: 2,000 take
    /// it ten seconds. With `return` each branch is a statement of its own.
    private static let branchesOfAnExpression = 100

    private mutating func writeSwitch(_ subject: SwiftName, _ branches: [Expression.Branch]) {
        let start = branches.count > Self.branchesOfAnExpression ? "return " : ""
        line("switch " + subject.declared + " {")
        for branch in branches {
            put("case ." + branch.pattern.member + ":")
            // A value that does not fit beside its case starts a line of its own.
            if let flat = Self.flat(branch.value).map({ start + $0 }), fits(" " + flat) {
                line(" " + flat)
            } else {
                endLine()
                depth += 1
                put(start)
                write(branch.value)
                endLine()
                depth -= 1
            }
        }
        put("}")
    }
}
