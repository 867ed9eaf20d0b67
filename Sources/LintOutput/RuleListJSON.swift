import GuideLint
import PolicyJSON

/// All rules with what is known of them, for programs.
public enum RuleListJSON {
    public static var bytes: [UInt8] {
        JSONWriter.encode(["formatVersion": 1, "rules": .array(Rule.all.map(value))])
    }

    private static func value(of rule: Rule) -> JSONValue {
        let words = rule.documentation
        return [
            "code": .string(rule.code.name), "severity": .string(rule.severity.rawValue),
            "summary": .string(rule.summary), "why": .string(words.why), "mend": .string(words.mend),
            "bad": pages(of: words.bad), "good": pages(of: words.good),
        ]
    }

    private static func pages(of example: Example) -> JSONValue {
        .array(example.pages.map { ["path": .string($0.path), "text": .string($0.text)] })
    }
}
