/// The name of a thing in kebab-case, unique in its list. Different kinds of thing have different types of id, so
/// that a tier's cannot be looked up among features. This file is the only place that makes them.
public struct Identifier<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let rawValue: String

    /// The id of a name: `Emergency On-Call` gives `emergency-on-call`.
    public init(naming name: String) { rawValue = kebabCase(name) }

    /// The id of several names together: `Sales`, `Billing` give `sales-and-billing`.
    public init(naming names: [String]) { rawValue = names.map(kebabCase).joined(separator: "-and-") }

    /// The id that tells a second thing of the same name from the first: `chat-2`.
    public func numbered(_ number: Int) -> Self { Self(rawValue: "\(rawValue)-\(number)") }

    private init(rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Hands out each id once: the second thing of a name gets `name-2`, the third `name-3`.
public struct UniqueIdentifiers<Kind>: Sendable {
    private var taken: Set<Identifier<Kind>> = []
    private var next: [Identifier<Kind>: Int] = [:]

    public init() {}

    public mutating func take(_ id: Identifier<Kind>) -> Identifier<Kind> {
        if taken.insert(id).inserted { return id }
        var number = next[id] ?? 2
        while !taken.insert(id.numbered(number)).inserted { number += 1 }
        next[id] = number + 1
        return id.numbered(number)
    }
}

public enum TierKind: Sendable {}
public enum FeatureKind: Sendable {}
public enum ScopeKind: Sendable {}
public enum SeverityKind: Sendable {}
public enum ServiceKind: Sendable {}
public enum HoursKind: Sendable {}
public enum ClauseKind: Sendable {}

public typealias TierID = Identifier<TierKind>
public typealias FeatureID = Identifier<FeatureKind>
public typealias ScopeID = Identifier<ScopeKind>
public typealias SeverityID = Identifier<SeverityKind>
public typealias ServiceID = Identifier<ServiceKind>
public typealias HoursID = Identifier<HoursKind>
public typealias ClauseID = Identifier<ClauseKind>

/// Letters and digits of any script in lower case, runs of anything else folded to one hyphen. A `+` right after a
/// letter or digit, or another one there, is a word of its own, since tiers differ by it (`Platinum`, `Platinum+`). A name without letters
/// and digits becomes its code points in hexadecimal (`❌` gives `u274c`), so that no name is without an id.
private func kebabCase(_ name: String) -> String {
    var words: [String] = []
    var current = ""
    func flush() {
        if !current.isEmpty { words.append(current) }
        current = ""
    }
    var follows = false
    for character in name {
        // An apostrophe joins: "Pantheon's" is one word.
        if character == "'" || character == "\u{2019}" { continue }
        if character.isOfWord {
            current += character.lowercased()
            follows = true
        } else if character == "+", follows {
            flush()
            words.append("plus")
        } else {
            flush()
            follows = false
        }
    }
    flush()
    guard words.isEmpty else { return words.joined(separator: "-") }
    return name.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0xFE0F }
        .map { "u" + String($0.value, radix: 16) }.joined(separator: "-")
}

extension Character {
    /// A letter or a digit, told without the tables of Unicode where it is ASCII.
    fileprivate var isOfWord: Bool {
        guard let byte = asciiValue else { return isLetter || isNumber }
        return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}
