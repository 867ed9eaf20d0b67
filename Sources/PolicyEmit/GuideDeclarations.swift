import PolicyModel
import SourceText

/// What the guide says of itself, and of what is not in its tables.
extension SwiftGenerator {
    var guideFacts: [Declaration] {
        [
            fact("title", policy.guide.title, "The guide's title."),
            fact("permalink", policy.guide.permalink, "Where the guide is published."),
            fact("reviewed", policy.guide.reviewed, "When the guide was reviewed last."),
            constant(
                "calendarZone", .optional(.string), .optional(policy.calendarZone),
                ["The IANA time zone of business time.", "From the configuration of policyc."]),
        ]
    }

    var hours: Declaration {
        constant(
            "hours", .array(.runtime("TeamHoursInfo")), .array(policy.hours.map { $0.literal }),
            ["When teams are there.", provenance.prose(policy.hours.map(\.text.value))])
    }

    var services: Declaration {
        constant(
            "services", .array(.runtime("ServiceInfo")), .array(policy.services.map { $0.literal }),
            ["The services offered beside support.", provenance.prose(policy.services.map(\.name.value))])
    }

    private func fact(_ name: SwiftName, _ value: Sourced<String>?, _ meaning: String) -> Declaration {
        constant(
            name, .optional(.string), .optional(value?.value),
            [meaning, provenance.frontMatter(value?.value)])
    }

    private func constant(
        _ name: SwiftName, _ type: TypeName, _ value: Expression, _ documentation: [String]
    ) -> Declaration {
        Declaration(
            documentation: documentation, access: options.access, isStatic: true,
            kind: .constant(name, type, value))
    }
}
