import SupportPolicy

/// The cues of English support guides. Each shows a sentence that it decides and one that looks like it and has another
/// stance; the tests run both. A new cue goes into the file of its stance, and nowhere else.
extension English {
    /// In the order in which they count: what only looks like a cue, what a word means, what is asked not to be done,
    /// denials of denials, denials, what a page says of itself, duties, rights that the vendor keeps, bounds, advice, pointers, promises, and what is only asked.
    static let cues: [Cue] = [
        lookalikeCues, definitionCues, prohibitionCues, doubleDenialCues, denialCues, openDenialCues,
        descriptionCues,
        dutyCues,
        reservationCues, limitCues,
        adviceCues, strongPromiseCues,
        referralCues, promiseCues, requestCues,
    ].flatMap { $0 }
}
