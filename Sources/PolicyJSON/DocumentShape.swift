import SupportPolicy

/// The shape of each value on the wire: contract, section 2. The reader's side is the `Codable` conformances of
/// SupportPolicy; tests hold the two together.
extension PolicyDocument {
    var json: JSONValue {
        [
            "calendar": calendar?.json,
            "clauses": .array(clauses.map(\.json)),
            "features": .array(features.map(\.json)),
            "formatVersion": .integer(formatVersion),
            "guide": guide.json,
            "hours": .array(hours.map(\.json)),
            "scopes": .array(scopes.map(\.json)),
            "services": .array(services.map(\.json)),
            "severities": .array(severities.map(\.json)),
            "tiers": .array(tiers.map(\.json)),
        ]
    }
}

extension GuideInfo {
    var json: JSONValue {
        [
            "frontMatter": .dictionary(frontMatter, \.json),
            "path": .string(path),
            "permalink": permalink.map(JSONValue.string),
            "reviewed": reviewed.map(JSONValue.string),
            "sha256": .string(sha256),
            "title": title.map(JSONValue.string),
        ]
    }
}

extension MetadataValue {
    var json: JSONValue {
        switch self {
        case .string(let text): .string(text)
        case .bool(let flag): .bool(flag)
        case .int(let number): .integer(number)
        case .double(let number): .double(number)
        case .array(let values): .array(values.map(\.json))
        case .object(let values): .dictionary(values, \.json)
        }
    }
}

extension TierInfo {
    var json: JSONValue {
        [
            "id": .string(id), "includes": .unlessEmpty(includes.map(JSONValue.string)),
            "name": .string(name), "rank": .integer(rank), "scope": scope.map(JSONValue.string),
        ]
    }
}

extension FeatureInfo {
    var json: JSONValue {
        [
            "details": details.map(JSONValue.string), "entitlements": .dictionary(entitlements, \.json),
            "id": .string(id),
            "link": link.map(JSONValue.string), "name": .string(name),
        ]
    }
}

extension ScopeInfo {
    var json: JSONValue {
        [
            "explanation": explanation?.json, "id": .string(id),
            "includes": .unlessEmpty(includes.map(JSONValue.string)), "items": .strings(items),
            "name": .string(name), "tiers": .strings(tiers), "title": title.map(JSONValue.string),
        ]
    }
}

extension ScopeInfo.Explanation {
    var json: JSONValue {
        ["cumulative": .bool(cumulative), "items": .strings(items), "lead": lead.map(JSONValue.string)]
    }
}

extension TeamHoursInfo {
    var json: JSONValue {
        [
            "except": except.map(JSONValue.string), "id": .string(id), "name": name.map(JSONValue.string),
            "teams": .strings(teams), "text": .string(text),
            "windows": .array(windows.map(\.json)),
        ]
    }
}

extension SeverityInfo {
    var json: JSONValue {
        [
            "definition": definition.map(JSONValue.string), "id": .string(id), "name": .string(name),
            "rank": .integer(rank),
        ]
    }
}

extension ServiceInfo {
    var json: JSONValue {
        ["id": .string(id), "link": link.map(JSONValue.string), "name": .string(name)]
    }
}

extension CalendarInfo {
    var json: JSONValue { ["zone": .string(zone)] }
}
