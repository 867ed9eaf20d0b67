import SupportPolicy

extension English {
    /// What counts where nothing else decides: what the customer is asked to do, told by "please" or by the form alone, and
    /// what only says that something is left out.
    static let requestCues: [Cue] = [
        Cue(
            .customerResponsibility,
            "^ please !note|sign|log|click|choose|select|enter|go|remember|understand|keep|bear|find|be|aware|see|visit|contact|find|enjoy|refer|read|call|email",
            like: "Please leave a message.", unlike: "Please note the message."),
        Cue(
            .customerResponsibility,
            "^^ <polite>* remove|replace|redact|mask|sanitize|anonymize|leave|forward|upload|record|capture|document|rotate|protect|restart|reboot|reproduce|tell|name|designate|back|bring ..2 the|your|any|all|a|an|each|every|sensitive|personal|private|passwords|secrets|files|logs|screenshots|up|us",
            like: "Remove personal data.", unlike: "Personal data is removed."),
        Cue(
            .customerResponsibility, "<vendor> <adverb>* need|needs to know|see|understand|hear",
            like: "We need to know what leaks.", unlike: "We need to sleep."),
        Cue(
            .limited, "except|excepting when|where|if|for|during", like: "Masts, except when they are old",
            unlike: "Masts, when they are old"),
        Cue(
            .customerResponsibility,
            "^^ <polite>* update|upgrade|test|change|secure|maintain|install|configure|patch|monitor your",
            like: "Update your charts.", unlike: "Engineers update your charts."),
    ]
}
