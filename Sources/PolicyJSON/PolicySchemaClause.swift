import SupportPolicy

/// The schemas of what the prose says.
extension PolicySchema {
    static var clause: JSONValue {
        Schema.object(
            "Clause", "What the prose says under one heading.",
            [
                id,
                Schema.required(
                    "heading",
                    Schema.string(
                        "Heading", "As written; the guide's title for what stands before the first heading.")
                ),
                Schema.required(
                    "trail", strings("Trail", "The headings above, outermost first, this one included.")),
                Schema.required(
                    "statements", Schema.array("Statements", "In the order of the page.", of: statement)),
            ])
    }

    private static var statement: JSONValue {
        Schema.object(
            "Statement", "One sentence, or one list item that its lead-in makes a sentence of.",
            [
                Schema.required("text", Schema.string("Text", "As a reader sees it, without markup.")),
                Schema.required("stance", stance),
                Schema.optional(
                    "cue", Schema.string("Cue", "The words that decided the stance, as written.")),
                Schema.optional(
                    "tiers",
                    strings("Tiers", "The ids of the tiers that it is limited to; without them, all.")),
                Schema.optional(
                    "audience", Schema.string("Audience", "The words that say for whom it holds.")),
                Schema.optional(
                    "condition", Schema.string("Condition", "The words that say when it holds.")),
                Schema.optional("links", strings("Links", "Its links, as the guide writes them.")),
                Schema.optional(
                    "lead", Schema.string("Lead", "For a list item: the sentence that it goes on with.")),
                Schema.optional("fact", fact),
                Schema.optional(
                    "pinned", Schema.flag("Pinned", "The author set the stance with a comment.")),
            ])
    }

    private static var stance: JSONValue {
        Schema.choice(
            "Stance",
            """
            What it promises, denies or asks. supported: the vendor does it. limited: within a bound. excluded: the \
            vendor does not do it, promise it or answer for it. customerResponsibility: a duty of the customer. \
            recommended: advice. referral: where to turn instead, or for more. reserved: the vendor keeps a right to \
            act. informative: anything else.
            """, Stance.allCases.map(\.rawValue))
    }

    private static var fact: JSONValue {
        Schema.choice(
            "Fact",
            """
            The question about the whole policy that it settles. contractPrevails: a contract counts where it says \
            something else. responseIsNotResolution: a time to resolve is not promised. onCallScope: what the team on \
            call may be called for. eligibility: who may ask for support. inheritance: a tier gets all that another \
            one gets.
            """, PolicyFact.allCases.map(\.rawValue))
    }
}
