import GuideSyntax
import PolicyModel
import SourceText

/// All tables of a guide by what they are read as: each as one thing only.
struct GuideTables {
    /// Features and tiers.
    let ofTiers: TierTables
    /// Severities and tiers.
    let bySeverity: SeverityTables
    /// Severities and attributes, for one tier each.
    let ofOneTier: TierSeverityTables
    /// What severities there are.
    private(set) var severities: Severities
    /// The page's title or a heading does; otherwise what it says without tiers, such as times in a table, promises nothing.
    let speakOfSupport: Bool

    init(in guide: Guide, options: AnalysisOptions, vocabulary: Vocabulary) {
        let sections = guide.sectionsWithTables
        let footnotes = sections.isEmpty ? Footnotes() : Footnotes(in: guide)
        speakOfSupport = guide.speaksOfSupport(vocabulary)
        ofTiers = TierTables(
            in: sections, of: guide, footnotes: footnotes, directives: options.tables,
            speaksOfSupport: speakOfSupport,
            vocabulary: vocabulary)
        bySeverity = SeverityTables(
            in: sections, of: guide.file, footnotes: footnotes, known: ofTiers.tiers, vocabulary: vocabulary)
        ofOneTier = TierSeverityTables(
            in: sections.isEmpty ? [] : guide.sections, of: guide.file, footnotes: footnotes,
            known: ofTiers.tiers.isEmpty ? bySeverity.tiers : ofTiers.tiers,
            directives: options.tables, vocabulary: vocabulary)
        severities = Severities()
        // Most pages of a site speak of something else, and nobody asks for their severities.
        guard speakOfSupport || holdTiers else { return }
        severities = Severities(in: guide, vocabulary: vocabulary)
        severities.take(
            [bySeverity.severities, ofOneTier.severities, ofTiers.severities].first { !$0.isEmpty } ?? [])
        severities.order(by: bySeverity.minutes(vocabulary))
        if severities.levels.isEmpty {
            severities.take(SeverityNamesOfCells(in: ofTiers.all, vocabulary: vocabulary).names)
        }
    }

    /// A table names a tier.
    var holdTiers: Bool { ofTiers.main != nil || !bySeverity.all.isEmpty || !ofOneTier.all.isEmpty }

    /// The tiers, as the table names them that tells most.
    func columns(vocabulary: Vocabulary, diagnostics: inout Diagnostics) -> TierColumns {
        if let main = ofTiers.main {
            var columns = TierColumns(of: main, vocabulary: vocabulary, diagnostics: &diagnostics)
            columns.add(bySeverity.all.flatMap(\.tiers))
            return columns
        }
        return TierColumns(bySeverity.all.first?.tiers ?? ofOneTier.tiers)
    }

    // MARK: What is not read

    private var readElsewhere: [SourceSpan] {
        severities.tables + bySeverity.places + ofOneTier.places
    }

    func reportUnread(diagnostics: inout Diagnostics) {
        ofTiers.reportSkipped(
            except: readElsewhere + ofOneTier.nameless.map(\.table.span), diagnostics: &diagnostics)
        ofOneTier.reportNameless(except: severities.tables + bySeverity.places, diagnostics: &diagnostics)
        bySeverity.reportUnread(diagnostics: &diagnostics)
    }

    /// - Parameter isPolicy: The prose holds one.
    func reportNone(in guide: Guide, isPolicy: Bool, diagnostics: inout Diagnostics) {
        let isUnclear = speakOfSupport && (ofTiers.hasUnclear || !ofOneTier.nameless.isEmpty)
        ofTiers.reportNone(in: guide, isError: !isPolicy, isUnclear: isUnclear, diagnostics: &diagnostics)
        guard isPolicy || isUnclear else { return }
        ofTiers.reportSkipped(
            except: severities.tables + ofOneTier.nameless.map(\.table.span), onlyUnclear: !isPolicy,
            diagnostics: &diagnostics)
        ofOneTier.reportNameless(except: severities.tables, diagnostics: &diagnostics)
    }
}
