/// The Swift that we emit, as a tree: the declarations and expressions we need and no more. `SwiftWriter` is the only
/// place that knows how they are spelt.
struct SwiftFile {
    /// Line comments at the top.
    var header: [String]
    var imports: [String]
    var declarations: [Declaration]
}

struct Declaration {
    /// The paragraphs of the doc comment, as text: the writer sees to it that they stay a comment.
    var documentation: [String] = []
    var attributes: [String] = []
    var access: SwiftOptions.Access?
    var isStatic = false
    var kind: Kind

    enum Kind {
        case enumeration(SwiftName, inherits: [TypeName], members: [Declaration])
        case enumCase(SwiftName, rawValue: String)
        case alias(SwiftName, TypeName)
        /// Nil where the expression names its type.
        case constant(SwiftName, TypeName?, Expression)
        case property(SwiftName, TypeName, Expression)
        case function(Function)
    }

    struct Function {
        var name: SwiftName
        var parameters: [Parameter]
        var result: TypeName
        var body: Expression
    }

    struct Parameter {
        /// Nil when it is the name; `_` when callers write none.
        var label: String?
        var name: SwiftName
        var type: TypeName
        var defaultValue: Expression?
    }
}

indirect enum TypeName: Sendable {
    /// A type of the standard library or of the generated file.
    case named(String)
    /// A type of SupportPolicy. It is written with its module, so that a type of the same name in the module that the
    /// file is compiled into does not come in its place.
    case runtime(String)
    case optional(TypeName)
    case array(TypeName)
    case generic(TypeName, [TypeName])

    static let string = TypeName.named("String")
    static let int = TypeName.named("Int")
    static let bool = TypeName.named("Bool")
}

indirect enum Expression {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case absent
    case array([Expression])
    case dictionary([(key: Expression, value: Expression)])
    /// `first.second`; the first is a name of our own.
    case path([SwiftName])
    /// `.name`, or `.name(…)` with arguments.
    case member(SwiftName, [Argument] = [])
    /// `Type(…)`.
    case make(TypeName, [Argument])
    /// `first.second(…)`.
    case call([SwiftName], [Argument])
    case infix(Expression, String, Expression)
    /// `Type { parameter in body }`.
    case makeFromClosure(TypeName, parameter: SwiftName, body: Expression)
    case choice(SwiftName, [Branch])

    struct Argument {
        var label: String?
        var value: Expression

        init(_ label: String? = nil, _ value: Expression) {
            self.label = label
            self.value = value
        }
    }

    /// A case of a `switch`.
    struct Branch {
        var pattern: SwiftName
        var value: Expression
    }

    static func optional(_ text: String?) -> Expression { text.map(Expression.string) ?? .absent }

    static func strings(_ texts: [String]) -> Expression { .array(texts.map(Expression.string)) }
}
