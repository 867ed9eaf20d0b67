import Glibc
import SupportPolicy

/// A million due dates on one core: `DueDates [COUNT]`. Starts lie over ten years, in an order that no cache likes; there
/// are holidays, and both changes of the clocks in each year.

func zone(_ identifier: String) -> TimeZoneRules {
    guard let file = fopen("/usr/share/zoneinfo/" + identifier, "rb") else {
        fatalError("the time zone \(identifier) is not installed")
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    guard let rules = TimeZoneRules(identifier: identifier, tzif: bytes) else {
        fatalError("the time zone \(identifier) cannot be read")
    }
    return rules
}

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 1_000_000 : 1_000_000
let holidays = HolidayCalendar(
    (2020..<2031).flatMap { year in
        ["01-01", "05-01", "07-04", "11-26", "12-25", "12-26"].compactMap { CalendarDay("\(year)-\($0)") }
    })
let windows: Coverage.Schedule = .windows([
    CoverageWindow(
        days: [.monday, .tuesday, .wednesday, .thursday], opens: ClockTime("22:00"),
        closes: ClockTime("06:00"))
])
let promises: [(name: String, zone: String, response: ResponseTarget, schedule: Coverage.Schedule?)] = [
    ("24x7, 1 hour", "America/Los_Angeles", ResponseTarget(.hours(1)), .hours(perDay: 24, daysPerWeek: 7)),
    (
        "24x5, 8 hours", "America/Los_Angeles", ResponseTarget(.hours(8), basis: .coverage),
        .hours(perDay: 24, daysPerWeek: 5)
    ),
    (
        "12x5, 6 hours", "Europe/Berlin", ResponseTarget(.hours(6), basis: .coverage),
        .hours(perDay: 12, daysPerWeek: 5)
    ),
    ("business, 4 hours", "Europe/London", ResponseTarget(.hours(4), basis: .business), .businessHours),
    ("business, 3 days", "Australia/Lord_Howe", ResponseTarget(.days(3), basis: .business), .businessHours),
    ("nights, 10 hours", "Asia/Kathmandu", ResponseTarget(.hours(10), basis: .coverage), windows),
]

var total = 0.0
var check = 0
for promise in promises {
    let calendar = SupportCalendar(
        zone: zone(promise.zone), opens: ClockTime("09:00"), closes: ClockTime("21:00"), holidays: holidays)
    let coverage = promise.schedule.map { Coverage($0, text: "") }
    let share = count / promises.count
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let start = seconds()
    for _ in 0..<share {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let instant = Instant(secondsSince1970: 1_577_836_800 + Int(state >> 33) % 315_360_000)
        check &+= try promise.response.dueDate(from: instant, coverage: coverage, in: calendar)
            .secondsSince1970
    }
    let time = seconds() - start
    total += time
    print("\(promise.name) (\(promise.zone)): \(Int(time / Double(share) * 1e9)) ns each")
}
print(
    "\(count / promises.count * promises.count) due dates: \((total * 1000).rounded() / 1000) s on one core (\(check))"
)
