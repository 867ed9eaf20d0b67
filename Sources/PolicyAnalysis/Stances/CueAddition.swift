import SupportPolicy

/// A cue that the configuration adds.
public struct CueAddition: Sendable {
    public var stance: Stance
    let pattern: CuePattern

    /// - Throws: When the text is no pattern.
    public init(_ stance: Stance, _ text: String) throws(CuePatternError) {
        self.stance = stance
        pattern = try CuePattern(text)
    }
}

extension CueAddition: Hashable {
    public static func == (left: CueAddition, right: CueAddition) -> Bool {
        left.stance == right.stance && left.pattern.text == right.pattern.text
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(stance)
        hasher.combine(pattern.text)
    }
}
