import SupportPolicy

extension English {
    /// What the customer is asked not to do. It stands before the denials, which look alike.
    static let prohibitionCues: [Cue] = [
        Cue(
            .customerResponsibility, "^^ <polite>* do <not>", like: "Please do not include passwords.",
            unlike: "Our plans do not include training."),
        Cue(
            .customerResponsibility, "^^ <polite>* never", like: "Never send keys by email.",
            unlike: "Our engineers never send keys by email."),
        Cue(
            .customerResponsibility, "<customer> <auxiliary>? must|should|shall <adverb>* <not>",
            like: "You must not pass on your login.", unlike: "Our engineers must not pass on your login."),
    ]
}
