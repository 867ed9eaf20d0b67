/// The way to a value in a JSON document: RFC 6901.
public struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// As written: `/features/0/link`; empty for the whole document.
    public private(set) var description: String

    public init(_ keys: String...) {
        description = ""
        for key in keys { append(key) }
    }

    /// Whether it leads to something inside of what the other leads to.
    package func isBelow(_ other: JSONPointer) -> Bool { description.hasPrefix(other.description + "/") }

    func appending(_ key: String) -> JSONPointer {
        var longer = self
        longer.append(key)
        return longer
    }

    func appending(_ index: Int) -> JSONPointer { appending(String(index)) }

    private mutating func append(_ key: String) {
        description += "/"
        for scalar in key.unicodeScalars {
            switch scalar {
            case "~": description += "~0"
            case "/": description += "~1"
            default: description.unicodeScalars.append(scalar)
            }
        }
    }
}
