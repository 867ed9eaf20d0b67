import ArgumentParser
import PolicyModel
import SourceText
import SupportPolicy

/// When the first response is due.
struct Due: ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "Tell when the first response is due.",
        discussion: """
            Examples:
              policyc due support.md --tier gold --feature tickets --at 2026-11-20T16:00:00-08:00 \\
                --time-zone America/Los_Angeles
              policyc due support.md --tier gold --feature tickets --severity p1 --at 2026-11-20T16:00:00Z

            What the guide leaves open has to be given: the zone of its hours, when a business day begins and ends. The days \
            of a working week are Monday to Friday unless the guide or --workdays say otherwise. Exit code 1 where the \
            policy promises no time.
            """)

    @Argument(help: "The guide; `-` is standard input.", completion: .guides)
    var guide: String

    @Option(help: ArgumentHelp("The tier.", valueName: "name"))
    var tier: String

    @Option(help: ArgumentHelp("The feature.", valueName: "name"))
    var feature: String

    @Option(help: ArgumentHelp("The severity, where the guide splits by it.", valueName: "name"))
    var severity: String?

    @Option(
        help: ArgumentHelp("When the customer wrote, as 2026-11-20T16:00:00-08:00.", valueName: "instant"))
    var at: Instant

    @Option(help: ArgumentHelp("The IANA zone of the hours, and of the answer.", valueName: "zone"))
    var timeZone: String?

    @Option(help: ArgumentHelp("The working days, as monday,tuesday.", valueName: "days"))
    var workdays: WorkdayList?

    @Option(help: ArgumentHelp("When a business day begins, as 09:00.", valueName: "time"))
    var opens: ClockTime?

    @Option(help: ArgumentHelp("When a business day ends, as 17:00.", valueName: "time"))
    var closes: ClockTime?

    @Option(
        help: ArgumentHelp("An iCalendar file; its days are closed.", valueName: "file"), completion: .file())
    var holidays: String?

    @OptionGroup var standardInput: StandardInputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let console = Console(color: common.color)
        let input = try GuideInput.one(argument: guide, standardInput: standardInput, common: common, console)
        let result = try input.compile()
        console.report(result.diagnostics, in: result.file, limits: input.limits)
        guard let policy = result.policy, !result.diagnostics.hasErrors else { throw Outcome.findings }
        let tier = try Lookup.tier(tier, in: policy)
        let feature = try Lookup.feature(feature, in: policy)
        let level = try severity.map { try Lookup.severity($0, in: policy) }
        guard let cell = feature.entitlements.first(where: { $0.tier == tier.id }) else {
            throw Failure(
                "`\(feature.name.value)` has no cell for `\(tier.name.value)`",
                help: "the guide promises nothing there, and denies nothing")
        }
        if level == nil, !cell.bySeverity.isEmpty, cell.response == nil {
            throw Failure(
                "the guide splits `\(feature.name.value)` by severity",
                help: "give `--severity`: " + policy.severities.map { "`\($0.id)`" }.joined(separator: ", "))
        }
        let calendar = try calendar(of: policy, console)
        let entitlement = cell.entitlement(for: level)
        do {
            let due = try entitlement.dueDate(from: at, in: calendar)
            try console.write(due.formatted(in: calendar.zone ?? .utc) + "\n")
        } catch let error as SupportClockError {
            try report(error, tier, feature, entitlement, console)
        }
    }

    private func calendar(of policy: Policy, _ console: Console) throws -> SupportCalendar {
        let zone = try (timeZone ?? policy.calendarZone).map(ZoneFiles.required)
        return SupportCalendar(
            zone: zone, workdays: workdays?.days, opens: opens, closes: closes,
            holidays: try holidays.map { try Self.holidays(in: $0, from: at, console) } ?? .none,
            zones: ZoneFiles.rules)
    }

    /// Repeating holidays are followed for as long as any response takes.
    private static func holidays(
        in path: String, from start: Instant, _ console: Console
    ) throws -> HolidayCalendar {
        let file = try Reading.file(path, shownAs: path, role: "calendar", limit: Reading.guideLimit)
        let last = TimeZoneRules.utc.day(at: start.adding(seconds: 5 * 366 * 86_400))
        guard let read = ICalendarHolidays(String(decoding: file.bytes, as: UTF8.self), through: last) else {
            throw Failure("`\(path)` is no iCalendar file", help: "it begins with `BEGIN:VCALENDAR`")
        }
        for line in read.notUnderstood {
            console.inform("warning: `\(line)` of `\(path)` is not understood; its event is taken once")
        }
        return read.calendar
    }

    private func report(
        _ error: SupportClockError, _ tier: Tier, _ feature: Feature, _ entitlement: Entitlement,
        _ console: Console
    ) throws {
        switch error {
        case .noPromise where entitlement.availability == .unspecified && !entitlement.text.isEmpty:
            throw Failure(
                "what `\(tier.name.value)` gets of `\(feature.name.value)` is not understood: the guide says `\(entitlement.text)`",
                help: "add the word under `vocabulary:` in the configuration")
        case .noPromise:
            let words = entitlement.text.isEmpty ? "nothing" : "`\(entitlement.text)`"
            console.report(
                Failure(
                    "`\(tier.name.value)` is promised no response to `\(feature.name.value)`: the guide says \(words)"
                ))
            throw Outcome.findings
        case .missing(let facts) where facts.contains(.workdays) && workdays != nil:
            throw Failure(
                "`\(entitlement.coverage?.text ?? "")` has another number of days than `--workdays`",
                help: "give as many days as the guide says")
        case .missing(let facts) where facts.contains(.hours) && opens != nil && closes != nil:
            throw Failure(
                "`\(entitlement.coverage?.text ?? "")` has another number of hours a day than from `--opens` to `--closes`",
                help: "give as many hours as the guide says")
        case .missing(let facts):
            throw Failure(
                "the guide leaves open \(facts.map(\.words).joined(separator: ", "))",
                help: "give \(facts.map(\.option).joined(separator: " and "))")
        case .unknownZone(let zone):
            throw Failure(
                "the guide's time zone `\(zone)` is not in the time zone database of this machine",
                help: "install it (`tzdata`)")
        case .neverOpens:
            throw Failure("these hours never open", help: "check the days, the hours and the holidays")
        }
    }
}

extension SupportClockError.MissingFact {
    fileprivate var words: String {
        switch self {
        case .zone: "the zone of its hours"
        case .workdays: "the days of its week"
        case .hours: "when its day begins and ends"
        }
    }

    fileprivate var option: String {
        switch self {
        case .zone: "`--time-zone America/New_York`"
        case .workdays: "`--workdays monday,tuesday,wednesday`"
        case .hours: "`--opens 09:00 --closes 17:00`"
        }
    }
}

extension TierEntitlement {
    /// As the runtime has it, for a severity where the cell is split by them.
    fileprivate func entitlement(for level: SeverityLevel?) -> Entitlement {
        let whole = plain
        guard let level, let part = whole.bySeverity[level.id.rawValue] else { return whole }
        return part
    }
}

/// Days of the week, separated by commas.
struct WorkdayList: ExpressibleByArgument {
    let days: [Weekday]

    init?(argument: String) {
        let names = argument.lowercased().split(separator: ",").map(String.init)
        let days = names.compactMap { name in
            name.count >= 3 ? Weekday.allCases.first { $0.rawValue.hasPrefix(name) } : nil
        }
        guard !days.isEmpty, days.count == names.count else { return nil }
        self.days = days
    }
}

extension Instant: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension ClockTime: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
