extension Rule {
    /// Comments that silence findings and do not do it well. No comment silences these; the configuration can.
    static let silence: [Rule] = [
        .silenceMalformed,
        .silenceNoReason,
        .silenceUnknownCode,
        .silenceUnused,
    ]
}
