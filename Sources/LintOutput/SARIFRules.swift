import GuideLint
import PolicyJSON
import SourceText

/// The tool and its rules. A finding may have a code that is no rule: it gets a place behind the rules.
struct SARIFRules {
    private var rules: [JSONValue]
    private var indices: [DiagnosticCode: Int]

    init() {
        rules = Rule.all.map(Self.descriptor)
        indices = Dictionary(
            Rule.all.enumerated().map { ($0.element.code, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    mutating func index(of finding: Diagnostic) -> Int {
        if let index = indices[finding.code] { return index }
        indices[finding.code] = rules.count
        rules.append([
            "id": .string(finding.code.name),
            "defaultConfiguration": ["level": .string(SARIFReport.level(finding.severity))],
        ])
        return rules.count - 1
    }

    var driver: JSONValue { ["name": "policyc", "rules": .array(rules)] }

    private static func descriptor(_ rule: Rule) -> JSONValue {
        let words = rule.documentation
        return [
            "id": .string(rule.code.name),
            "shortDescription": ["text": .string(rule.summary)],
            "fullDescription": ["text": .string(words.why)],
            "help": [
                "text": .string(words.why + "\n\n" + words.mend),
                "markdown": .string(RuleDocument(rule).markdown),
            ],
            "defaultConfiguration": ["level": .string(SARIFReport.level(rule.severity))],
        ]
    }
}
