/// `UTC+1`, `GMT -5`, `UTC+05:30`.
struct UTCOffset {
    var hours: Int
    var minutes: Int

    /// The IANA zone of a whole hour, whose sign runs the other way; nil for others, which have none.
    var identifier: String? {
        guard minutes == 0 else { return nil }
        return hours == 0 ? "Etc/UTC" : "Etc/GMT\(hours > 0 ? "-" : "+")\(abs(hours))"
    }

    /// An offset at the start of tokens, and how many it takes.
    static func match(_ tokens: ArraySlice<Token>) -> (UTCOffset, length: Int)? {
        let parts = Array(tokens.prefix(5))
        guard parts.count >= 3, ["utc", "gmt"].contains(parts[0].word), let sign = parts[1].word,
            ["+", "-", "−", "–", "±"].contains(sign), !parts[2].isSpaced,
            case .number(let hours) = parts[2].kind, hours <= (sign == "+" ? 14 : 12)
        else { return nil }
        // "UTC - 9 to 5" is a zone before clock times.
        guard !(sign != "+" && parts[1].isSpaced && parts[2].isSpaced) else { return nil }
        var offset = UTCOffset(hours: sign == "+" ? hours : -hours, minutes: 0)
        guard parts.count == 5, parts[3].kind == .sign(":"), !parts[3].isSpaced,
            case .number(let minutes) = parts[4].kind, !parts[4].isSpaced, minutes < 60
        else { return (offset, 3) }
        offset.minutes = minutes
        return (offset, 5)
    }
}
