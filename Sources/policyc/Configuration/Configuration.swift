import GuideLint
import GuideSyntax
import PolicyAnalysis
import PolicyEmit
import SourceText

/// What a configuration file says, each value with its place in that file.
struct Configuration: Sendable {
    /// The file itself, for messages about it.
    var file: SourceFile
    /// The folder of the file as a path to open; all paths in the file are relative to it.
    var folder: String
    var guides: [GuideEntry] = []
    var tierOrder: Sourced<TierOrder>?
    /// What tables are, where the pages do not say.
    var tables: [TableDirective] = []
    /// The IANA zone of business time.
    var calendarZone: Sourced<String>?
    var vocabulary: [String: [Sourced<String>]] = [:]
    /// What tags of templates stand for, as plain text.
    var variables: [String: Sourced<String>] = [:]
    /// The folders that included files are read from, relative to the configuration's.
    var includes: [Sourced<String>] = []
    /// What the guides call their vendor.
    var vendorNames: [Sourced<String>] = []
    /// Cues of stances in prose, in the order of the file.
    var cues: [CueAddition] = [] {
        didSet { analysis.cues = cues }
    }
    /// What is the same for all guides; the grammar with the cues in it is made once.
    private(set) var analysis = AnalysisOptions(guidePath: "")
    var lint = Lint()
    var limits = Limits.standard

    /// What docs-lint is told.
    struct Lint: Sendable {
        /// The folder of the site, relative to the configuration's.
        var root: Sourced<String>?
        /// Pages that are not checked when their folder is.
        var exclude: [Glob] = []
        /// The file of findings that are put up with, relative to the configuration's folder.
        var baseline: Sourced<String>?
        var settings = LintSettings()
    }

    /// One guide and what to make of it.
    struct GuideEntry: Sendable {
        /// Relative to the configuration's folder, normalized.
        var path: Sourced<String>
        /// The Swift namespace.
        var name: Sourced<String>?
        var access: Sourced<SwiftOptions.Access>?
        var enumsMayGrow: Sourced<Bool>?
        /// Where this guide has other tiers than the rest.
        var tierOrder: Sourced<TierOrder>?
        /// Where this guide's variables stand for something else than those of the rest.
        var variables: [String: Sourced<String>] = [:]
        /// Relative to the configuration's folder, normalized.
        var outputs: [OutputKind: Sourced<String>] = [:]

        var swiftOptions: SwiftOptions {
            var options = SwiftOptions()
            options.namespace = name?.value
            if let access { options.access = access.value }
            if let enumsMayGrow { options.enumsMayGrow = enumsMayGrow.value }
            return options
        }
    }

    /// The part of the configuration that the analysis needs.
    func analysisOptions(for guidePath: String, entry: GuideEntry?) -> AnalysisOptions {
        var options = analysis
        options.guidePath = guidePath
        if let order = entry?.tierOrder ?? tierOrder { options.tierOrder = order.value }
        options.tables = tables
        options.calendarZone = calendarZone?.value
        options.vendorNames = vendorNames.map(\.value)
        let known = variables.merging(entry?.variables ?? [:]) { _, own in own }
        options.variables = TemplateVariables(known.mapValues(\.value))
        options.vocabulary.phrases = vocabulary.mapValues { $0.map(\.value) }
        return options
    }

    /// Nil where none is named: then nothing is read.
    var includeFolders: IncludeFolders? {
        includes.isEmpty ? nil : IncludeFolders(folders: includes.map { open($0.value) })
    }

    /// The path of a file of this configuration, to open it.
    func open(_ path: String) -> String { Paths.joined(folder, path) }
}
