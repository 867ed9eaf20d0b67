/// What one tier gets of one feature.
public struct Entitlement: Hashable, Sendable {
    public var availability: Availability
    public var coverage: Coverage?
    public var response: ResponseTarget?
    public var priority: Priority?
    public var quantity: Quantity?
    /// The phrase that limits it, such as "on-premises only".
    public var condition: String?
    /// The footnotes that it points to.
    public var notes: [String]
    /// By severity id, where the guide splits it.
    public var bySeverity: [String: Entitlement]
    /// True when the guide leaves it blank and the table's other cells tell what a blank means.
    public var isInferred: Bool
    /// The cell as a reader sees it.
    public var text: String

    public init(
        _ availability: Availability, coverage: Coverage? = nil, response: ResponseTarget? = nil,
        priority: Priority? = nil, quantity: Quantity? = nil, condition: String? = nil,
        notes: [String] = [], bySeverity: [String: Entitlement] = [:], isInferred: Bool = false,
        text: String
    ) {
        self.availability = availability
        self.coverage = coverage
        self.response = response
        self.priority = priority
        self.quantity = quantity
        self.condition = condition
        self.notes = notes
        self.bySeverity = bySeverity
        self.isInferred = isInferred
        self.text = text
    }
}

/// A place in the queue before others.
public struct Priority: Hashable, Sendable, Codable {
    /// As written: `Top Priority`.
    public var label: String
    /// 1 is ahead of those without priority, 2 is ahead of 1.
    public var level: Int

    public init(label: String, level: Int) {
        self.label = label
        self.level = level
    }
}

extension Entitlement: Codable {
    private enum CodingKeys: String, CodingKey {
        case availability, coverage, response, priority, quantity, condition, notes, bySeverity
        case isInferred = "inferred"
        case text
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        availability = try values.decode(Availability.self, forKey: .availability)
        coverage = try values.decodeIfPresent(Coverage.self, forKey: .coverage)
        response = try values.decodeIfPresent(ResponseTarget.self, forKey: .response)
        priority = try values.decodeIfPresent(Priority.self, forKey: .priority)
        quantity = try values.decodeIfPresent(Quantity.self, forKey: .quantity)
        condition = try values.decodeIfPresent(String.self, forKey: .condition)
        notes = try values.decodeIfPresent([String].self, forKey: .notes) ?? []
        bySeverity = try values.decodeIfPresent([String: Entitlement].self, forKey: .bySeverity) ?? [:]
        isInferred = try values.decodeIfPresent(Bool.self, forKey: .isInferred) ?? false
        text = try values.decode(String.self, forKey: .text)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(availability, forKey: .availability)
        try values.encodeIfPresent(coverage, forKey: .coverage)
        try values.encodeIfPresent(response, forKey: .response)
        try values.encodeIfPresent(priority, forKey: .priority)
        try values.encodeIfPresent(quantity, forKey: .quantity)
        try values.encodeIfPresent(condition, forKey: .condition)
        if !notes.isEmpty { try values.encode(notes, forKey: .notes) }
        if !bySeverity.isEmpty { try values.encode(bySeverity, forKey: .bySeverity) }
        if isInferred { try values.encode(true, forKey: .isInferred) }
        try values.encode(text, forKey: .text)
    }
}
