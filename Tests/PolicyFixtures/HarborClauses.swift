import PolicyModel
import SourceText
import SupportPolicy

/// What the prose of the example guide says.
extension HarborGuide {
    static let localMachines = Clause(
        id: ClauseID(naming: "Local machines"), heading: sourced("Local machines"),
        trail: ["Range of Support", "Local machines"],
        statements: [
            Statement(
                .recommended, text: sourced("We recommend the hosted shell."), cue: sourced("recommend")),
            Statement(
                .excluded, text: sourced("Harbor is not responsible for faults on your own machine."),
                cue: sourced("is not responsible")),
        ],
        span: place(
            """
            ### Local machines
            We recommend the hosted shell. Harbor is not responsible for faults on your own machine.
            """))

    static let reviews = Clause(
        id: ClauseID(naming: "Reviews"), heading: sourced("Reviews"),
        trail: ["Range of Support", "Reviews"],
        statements: [
            Statement(
                .supported, text: sourced("Code review is available to Pier accounts."),
                cue: sourced("available to"), tiers: [pier])
        ],
        span: place(
            """
            ### Reviews
            Code review is available to Pier accounts.
            """))
}
