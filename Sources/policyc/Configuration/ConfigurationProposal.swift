import PolicyAnalysis
import PolicyEmit
import PolicyModel

/// A commented configuration for one guide.
struct ConfigurationProposal {
    /// Nil for a guide in which none was found.
    let policy: Policy?
    let survey: GuideSurvey
    /// Relative to the configuration's folder.
    let guidePath: String

    var text: String {
        """
        # The configuration of policyc. `policyc schema config` prints its JSON Schema.
        version: 1

        \(findings)

        guides:
          - path: \(ProposedScalar.of(guidePath))
            # The Swift namespace.
            name: \(namespace)
            # Outputs, relative to this file; remove those that you do not need.
            json: \(ProposedScalar.of("generated/\(stem).json"))
            swift: \(ProposedScalar.of("generated/\(namespace).swift"))
            # schema: generated/policy.schema.json
            # source-map: \(ProposedScalar.of("generated/\(stem).source-map.json"))
            # account-json: \(ProposedScalar.of("generated/\(stem).account.json"))
            # The access level of the Swift: public, package or internal.
            # access: public
            # Whether the enums may grow without breaking switches: exhaustive or nonexhaustive.
            # enums: exhaustive
        \(order)

        # What the tables below a heading are, where the page leaves it open: tiers in its columns or rows, or none; or the
        # tier that all of it is about.
        # tables:
        #   - {heading: Response times, tiers: columns}
        #   - {heading: Escalation, tiers: none}
        #   - {heading: Targets, tier: Gold}

        # calendar:
        #   # The IANA zone of business time.
        #   time-zone: America/New_York

        # Words of the guide that the compiler does not know, by kind:
        # \(VocabularyAdditions.kinds.prefix(13).joined(separator: ", ")),
        # \(VocabularyAdditions.kinds.dropFirst(13).joined(separator: ", ")).
        \(vocabulary)

        # What tags of templates stand for, as plain text.
        \(variables)

        # The folders that files are read from which the guide includes.
        \(includes)

        # What the guides call their vendor; otherwise told from the page.
        # vendor: [Harbor]

        # Words that decide the stance of a sentence, before those that are built in.
        # cues:
        #   excluded: ["we never tow"]

        # What lint is told. `policyc rules` lists the rules.
        # lint:
        #   # The folder of the site, which absolute links start from.
        #   root: docs
        #   exclude: [docs/drafts]
        #   # Findings that are put up with; `policyc lint --update-baseline` writes the file.
        #   baseline: lint-baseline.json
        #   rules:
        #     prose.undecided: off
        #   overrides:
        #     - files: docs/archive/**
        #       rules: {page.review-overdue: off}
        #   # The days after which a page should have been reviewed again.
        #   reviewed-max-age: 365
        #   # Keys that each page's front matter needs, and components that pages may use.
        #   required-keys: [title]
        #   components: [Popover]

        # How much a page may ask for.
        # limits: {bytes: \(Limits.Name.bytes.standard), depth: \(Limits.Name.depth.standard), findings: \(Limits.Name.findings.standard)}

        """
    }

    /// What to run next.
    var commands: [String] {
        let folders = Set(["generated"])
        return folders.map { "mkdir -p \($0)" } + ["policyc compile", "policyc check"]
    }

    private var stem: String { Paths.stem(of: guidePath) }

    private var namespace: String { defaultSwiftNamespace(title: policy?.guide.title?.value ?? survey.title) }
}
