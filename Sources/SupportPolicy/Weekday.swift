/// A day of the week. Monday is first, as in ISO 8601.
public enum Weekday: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// 1 for Monday to 7 for Sunday, as in ISO 8601.
    public var isoNumber: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    public static func < (left: Weekday, right: Weekday) -> Bool { left.isoNumber < right.isoNumber }

    /// Monday to Friday.
    public static let workweek: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    /// The days from one to another, through the end of the week where needed: Friday to Monday is four days.
    public static func days(from first: Weekday, through last: Weekday) -> [Weekday] {
        let length = (last.isoNumber - first.isoNumber + 7) % 7 + 1
        return (0..<length).map { allCases[(first.isoNumber - 1 + $0) % 7] }
    }
}
