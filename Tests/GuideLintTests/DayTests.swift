import GuideLint
import SupportPolicy
import Testing

@Suite struct DayTests {
    @Test func readsDays() throws {
        let day = try #require(CalendarDay(dateIn: "2026-11-25"))
        #expect(day.date == (2026, 11, 25))
        #expect(CalendarDay(dateIn: "2024-02-29T10:00:00Z") == CalendarDay(dateIn: "2024-02-29"))
        for wrong in [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-11-31", "", "today",
        ] {
            #expect(CalendarDay(dateIn: wrong) == nil, "\(wrong)")
        }
    }

    /// Every day of eight centuries follows the one before.
    @Test func countsDays() throws {
        #expect(try #require(CalendarDay(dateIn: "1970-01-01")).number == 0)
        #expect(try #require(CalendarDay(dateIn: "2026-11-25")).number == 20_782)
        var last = CalendarDay(number: -146_097)
        for number in -146_096..<146_097 {
            let day = CalendarDay(number: number)
            #expect(day.number == number && last < day)
            last = day
        }
    }
}

@Suite struct GlobTests {
    @Test(arguments: [
        ("docs/*.md", "docs/a.md"), ("**/*.md", "a.md"), ("**/*.md", "x/y/a.md"), ("docs/**", "docs/x/y.md"),
        ("docs/**/a.md", "docs/a.md"), ("a?c", "abc"), ("[a-c]x", "bx"), ("[!a-c]x", "dx"), ("\\*", "*"),
        ("*a*b*", "xxaxxbxx"), ("a[", "a["),
    ])
    func matches(pattern: String, path: String) { #expect(Glob(pattern).matches(path)) }

    @Test(arguments: [
        ("docs/*.md", "docs/x/a.md"), ("*.md", "x/a.md"), ("docs/**/a.md", "a.md"), ("a?c", "a/c"),
        ("[!a-c]x", "ax"), ("\\*", "x"), ("abc", "ab"), ("ab", "abc"),
    ])
    func leaves(pattern: String, path: String) { #expect(!Glob(pattern).matches(path)) }

    @Test func manyStarsEnd() {
        let pattern = String(repeating: "*a", count: 200) + "b"
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 5000)))
        let deep = String(repeating: "**/", count: 200) + "b"
        #expect(!Glob(deep).matches(String(repeating: "a/", count: 1000)))
    }
}
