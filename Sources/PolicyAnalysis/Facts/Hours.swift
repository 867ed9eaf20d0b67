import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The hours of teams, from sentences that give clock times: "Sales and Billing are open Monday through Friday, 9AM to
/// 5PM PST", and the hours that a guide gives a name: "Office hours: Mon-Fri, 9AM to 5PM CET".
///
/// - Parameter isOfTier: Whether a heading is a tier's: hours below it are that tier's and no team's.
func teamHours(
    in guide: Guide, vocabulary: Vocabulary, isOfTier: (String) -> Bool, diagnostics: inout Diagnostics
) -> [TeamHours] {
    var hours: [TeamHours] = []
    var ids = UniqueIdentifiers<HoursKind>()
    for section in guide.sections {
        let isOfTier = section.heading.map { isOfTier($0.content.folded) } ?? false
        var title = section.heading.flatMap { HoursTitle($0.content) }
        for text in section.paragraphs {
            if text.isLeadIn || text.isTitle, let lead = HoursTitle(text) { title = lead }
            // Without a figure there is no time of day.
            guard text.text.bytes.contains(where: \.isASCIIDigit) else { continue }
            for sentence in text.sentences where sentence.text.bytes.contains(where: \.isASCIIDigit) {
                let reading = HoursSentence(sentence, below: title, vocabulary: vocabulary)
                guard let found = reading.hours, let first = found.entries.first else { continue }
                if isOfTier, first.teams.isEmpty { continue }
                guard found.isPlain else {
                    // What is there around the clock is told by the statement, too.
                    if !found.entries.allSatisfy(\.isAroundTheClock) {
                        report(found.entries, diagnostics: &diagnostics)
                    }
                    continue
                }
                for var entry in found.entries {
                    entry.id = ids.take(entry.id)
                    hours.append(entry)
                }
            }
        }
    }
    return hours
}

private func report(_ entries: [TeamHours], diagnostics: inout Diagnostics) {
    guard let first = entries.first else { return }
    let names = entries.flatMap { $0.teams.map(\.value) + [$0.name?.value].compactMap { $0 } }
    diagnostics.warning(
        .hoursNotUnderstood,
        "hours of `\(names.joined(separator: ", "))` stand here with words that may change them; they are not compiled",
        at: first.text.span, help: "say the hours in a sentence of their own")
}

extension TeamHours {
    /// Every hour of every day.
    var isAroundTheClock: Bool {
        windows.allSatisfy { $0.value.opens == ClockTime("00:00") && $0.value.closes == ClockTime("24:00") }
    }
}
