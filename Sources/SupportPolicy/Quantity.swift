/// How much of something a tier gets: "2 per year", "12 hours per quarter", "Unlimited".
public struct Quantity: Hashable, Sendable {
    public var amount: Amount
    /// The period, in the singular: `year`.
    public var per: String?
    /// What is counted: `hours`.
    public var noun: String?

    public enum Amount: Hashable, Sendable {
        case count(Int)
        case unlimited
    }

    public init(_ amount: Amount, per: String? = nil, noun: String? = nil) {
        self.amount = amount
        self.per = per
        self.noun = noun
    }
}

extension Quantity: Codable {
    private enum CodingKeys: String, CodingKey { case amount, per, noun }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        amount = try values.decode(Amount.self, forKey: .amount)
        per = try values.decodeIfPresent(String.self, forKey: .per)
        noun = try values.decodeIfPresent(String.self, forKey: .noun)
    }
}

extension Quantity.Amount: Codable {
    /// The word that stands in the wire format where there is no number.
    public static let unlimitedWord = "unlimited"

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let count = try? container.decode(Int.self) {
            self = .count(count)
        } else if try container.decode(String.self) == Self.unlimitedWord {
            self = .unlimited
        } else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected a whole number or \"\(Self.unlimitedWord)\"")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .count(let count): try container.encode(count)
        case .unlimited: try container.encode(Self.unlimitedWord)
        }
    }
}
