/// A value and the place in the guide that says it. Equality and hashing ignore the place.
public struct Sourced<Value> {
    public var value: Value
    public var span: SourceSpan

    public init(_ value: Value, at span: SourceSpan) {
        self.value = value
        self.span = span
    }

    public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Sourced<Other> {
        Sourced<Other>(try transform(value), at: span)
    }
}

extension Sourced: Equatable where Value: Equatable {
    public static func == (left: Self, right: Self) -> Bool { left.value == right.value }
}

extension Sourced: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension Sourced: Sendable where Value: Sendable {}
