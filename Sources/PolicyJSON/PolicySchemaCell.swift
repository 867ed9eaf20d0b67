import SupportPolicy

/// The schemas of a cell of the tier table and of its parts.
extension PolicySchema {
    static var availability: JSONValue {
        Schema.choice(
            "Availability",
            """
            Whether the tier gets the feature. limited: in a reduced form. onRequest: arranged case by case. \
            unspecified: the cell is blank or was not understood.
            """, Availability.allCases.map(\.rawValue))
    }

    static var entitlement: JSONValue {
        Schema.object(
            "Entitlement", "What one tier gets of one feature: a cell of the guide's table.",
            [
                Schema.required(
                    "availability",
                    Schema.reference("availability", "Availability", "Whether the tier gets it.")),
                Schema.optional(
                    "coverage", Schema.reference("coverage", "Coverage", "When support works.")),
                Schema.optional(
                    "response",
                    Schema.reference("response", "Response", "How soon the first response comes.")),
                Schema.optional("priority", priority), Schema.optional("quantity", quantity),
                Schema.optional("condition", Schema.string("Condition", "The phrase that limits it.")),
                Schema.optional("notes", strings("Notes", "The footnotes that the cell points to.")),
                Schema.optional(
                    "bySeverity",
                    Schema.dictionary(
                        "By severity", "What holds for one severity, by the severity's id.",
                        of: ["$ref": "#/$defs/entitlement"])),
                Schema.optional(
                    "inferred",
                    Schema.flag(
                        "Inferred", "The cell is blank, and the table's other cells tell what a blank means.")
                ),
                Schema.required(
                    "text", Schema.string("Text", "The cell as a reader sees it, without markup.")),
            ])
    }

    static var coverage: JSONValue {
        let text = Schema.required("text", Schema.string("Text", "As written, such as 24x7."))
        return Schema.oneOf(
            "Coverage", "When support works.",
            [
                Schema.object(
                    "Hours and days", "How long, but not when: 24x7, 12x5.",
                    [
                        Schema.required(
                            "hoursPerDay",
                            Schema.integer("Hours per day", "24 for round the clock.", minimum: 0)),
                        Schema.required(
                            "daysPerWeek", Schema.integer("Days per week", "7 for every day.", minimum: 0)),
                        text,
                    ]),
                Schema.object(
                    "Windows", "Clock times or days.",
                    [
                        Schema.required(
                            "windows",
                            Schema.array(
                                "Windows", "Several where the guide gives several.",
                                of: ["$ref": "#/$defs/window"])),
                        text,
                    ]),
                Schema.object(
                    "Business hours", "The guide says no more than that.",
                    [Schema.required("business", Schema.flag("Business", "In business hours.")), text]),
            ])
    }

    static var window: JSONValue {
        Schema.object(
            "Window", "A stretch of the week. What the guide does not say is absent.",
            [
                Schema.optional(
                    "days",
                    Schema.array(
                        "Days", "In the order of the week.",
                        of: Schema.choice("Day", "A day of the week.", Weekday.allCases.map(\.rawValue)))),
                Schema.optional("opens", clock("Opens", "The first minute of the window.")),
                Schema.optional(
                    "closes",
                    clock(
                        "Closes", "The minute after the last one; earlier than opens when it passes midnight."
                    )),
                Schema.optional("zone", zone),
            ])
    }

    private static func clock(_ title: String, _ description: String) -> JSONValue {
        Schema.string(title, description, pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")
    }

    private static var zone: JSONValue {
        Schema.object(
            "Zone", "The time zone.",
            [
                Schema.optional(
                    "identifier", Schema.string("Identifier", "The IANA name, only where it can be known.")),
                Schema.optional("text", Schema.string("Text", "As written, such as PST.")),
            ])
    }

    static var response: JSONValue {
        Schema.oneOf(
            "Response", "How soon the first response comes. It says nothing of the resolution.",
            [
                Schema.object(
                    "Time", "Within a length of time.",
                    [
                        Schema.required(
                            "amount", Schema.integer("Amount", "How many of the unit.", minimum: 0)),
                        Schema.required(
                            "unit",
                            Schema.choice("Unit", "As written.", TimeAmount.Unit.allCases.map(\.rawValue))),
                        Schema.required(
                            "basis",
                            Schema.choice(
                                "Basis",
                                """
                                What the amount counts. calendar: time as it passes. coverage: time within the coverage \
                                beside it. business: business time.
                                """, ResponseTarget.Basis.allCases.map(\.rawValue))),
                        Schema.required(
                            "bound",
                            Schema.choice(
                                "Bound", "How firm the amount is.",
                                ResponseTarget.Bound.allCases.map(\.rawValue))),
                    ]),
                Schema.object(
                    "Best effort", "A response without a time promised.",
                    [Schema.required("bestEffort", Schema.flag("Best effort", "No time is promised."))]),
            ])
    }

    private static var priority: JSONValue {
        Schema.object(
            "Priority", "A place in the queue before others.",
            [
                Schema.required("label", Schema.string("Label", "As written: Top Priority.")),
                Schema.required(
                    "level",
                    Schema.integer(
                        "Level", "1 is ahead of those without priority, 2 is ahead of 1.", minimum: 0)),
            ])
    }

    private static var quantity: JSONValue {
        Schema.object(
            "Quantity", "How much of something the tier gets.",
            [
                Schema.required(
                    "amount",
                    Schema.oneOf(
                        "Amount", "A number, or the word unlimited.",
                        [["type": "integer"], ["const": .string(Quantity.Amount.unlimitedWord)]])),
                Schema.optional("per", Schema.string("Per", "The period, in the singular: year.")),
                Schema.optional("noun", Schema.string("Noun", "What is counted: hours.")),
            ])
    }
}
