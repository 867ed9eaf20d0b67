import SupportPolicy

/// The shape of a cell of the tier table on the wire.
extension Entitlement {
    var json: JSONValue {
        [
            "availability": .string(availability.rawValue),
            "bySeverity": bySeverity.isEmpty ? nil : .dictionary(bySeverity, \.json),
            "condition": condition.map(JSONValue.string),
            "coverage": coverage?.json,
            "inferred": isInferred ? true : nil,
            "notes": .unlessEmpty(notes.map(JSONValue.string)),
            "priority": priority?.json,
            "quantity": quantity?.json,
            "response": response?.json,
            "text": .string(text),
        ]
    }
}

extension Coverage {
    var json: JSONValue {
        switch schedule {
        case .hours(let perDay, let daysPerWeek):
            [
                "daysPerWeek": .integer(daysPerWeek), "hoursPerDay": .integer(perDay), "text": .string(text),
            ]
        case .windows(let windows): ["text": .string(text), "windows": .array(windows.map(\.json))]
        case .businessHours: ["business": true, "text": .string(text)]
        }
    }
}

extension CoverageWindow {
    var json: JSONValue {
        [
            "closes": closes.map { .string($0.description) },
            "days": days.map { .strings($0.map(\.rawValue)) },
            "opens": opens.map { .string($0.description) },
            "zone": zone?.json,
        ]
    }
}

extension ZoneReference {
    var json: JSONValue {
        ["identifier": identifier.map(JSONValue.string), "text": text.map(JSONValue.string)]
    }
}

extension ResponseTarget {
    var json: JSONValue {
        switch commitment {
        case .bestEffort: ["bestEffort": true]
        case .time(let time, let basis, let bound):
            [
                "amount": .integer(time.amount), "basis": .string(basis.rawValue),
                "bound": .string(bound.rawValue), "unit": .string(time.unit.rawValue),
            ]
        }
    }
}

extension Priority {
    var json: JSONValue { ["label": .string(label), "level": .integer(level)] }
}

extension Quantity {
    var json: JSONValue {
        ["amount": amount.json, "noun": noun.map(JSONValue.string), "per": per.map(JSONValue.string)]
    }
}

extension Quantity.Amount {
    var json: JSONValue {
        switch self {
        case .count(let count): .integer(count)
        case .unlimited: .string(Self.unlimitedWord)
        }
    }
}
