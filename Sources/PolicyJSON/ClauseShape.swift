import SupportPolicy

/// The shape of what the prose says on the wire.
extension ClauseInfo {
    var json: JSONValue {
        [
            "heading": .string(heading), "id": .string(id), "statements": .array(statements.map(\.json)),
            "trail": .strings(trail),
        ]
    }
}

extension StatementInfo {
    var json: JSONValue {
        [
            "audience": audience.map(JSONValue.string),
            "condition": condition.map(JSONValue.string),
            "cue": cue.map(JSONValue.string),
            "fact": fact.map { .string($0.rawValue) },
            "lead": lead.map(JSONValue.string),
            "links": .unlessEmpty(links.map(JSONValue.string)),
            "pinned": isPinned ? true : nil,
            "stance": .string(stance.rawValue),
            "text": .string(text),
            "tiers": .unlessEmpty(tiers.map(JSONValue.string)),
        ]
    }
}
