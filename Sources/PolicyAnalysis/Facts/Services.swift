import GuideSyntax
import PolicyModel
import SourceText

/// The catalogue of services offered beside support: the lists under a heading such as "Professional Services".
func services(
    in guide: Guide, vocabulary: Vocabulary, diagnostics: inout Diagnostics
) -> [Service] {
    var services: [Service] = []
    var ids = UniqueIdentifiers<ServiceKind>()
    for section in guide.sections {
        guard let heading = section.heading?.content.folded, isCatalogue(heading, vocabulary: vocabulary)
        else { continue }
        for item in section.blocks.flatMap(\.lists).flatMap(\.items) {
            guard var service = service(item, vocabulary: vocabulary) else {
                diagnostics.warning(
                    .serviceNotUnderstood, "this item names no service; it is not compiled", at: item.span,
                    help: "begin it with the service's name or link")
                continue
            }
            service.id = ids.take(service.id)
            services.append(service)
        }
    }
    return services
}

private func isCatalogue(_ heading: String, vocabulary: Vocabulary) -> Bool {
    // Numbers and signs before a title say where it stands, not what it is.
    let title = heading.drop { !$0.isLetter }
    return vocabulary.servicesHeadings.meaning(of: String(title)) != nil
}

/// An item is a service when it begins with a name: a link or a few words, not a sentence.
private func service(_ item: List.Item, vocabulary: Vocabulary) -> Service? {
    guard let lead = item.lead, !lead.isBlank else { return nil }
    if let link = lead.links.first, lead.trimmedRange.lowerBound == link.range.lowerBound {
        let name = lead.sourced(link.range)
        return Service(id: ServiceID(naming: name.value), name: name, link: link.destination, span: item.span)
    }
    // What stands behind the name tells more of it: "Training – two days on site".
    let name = LeadIn(lead, allowsDash: true)?.name ?? lead.sourced
    guard name.value.split(separator: " ").count <= 8, !name.value.hasSuffix("."), !name.value.hasPrefix("~"),
        !Label(name.value).holds(vocabulary.sentenceWords)
    else { return nil }
    return Service(
        id: ServiceID(naming: name.value), name: name, link: lead.links.first?.destination, span: item.span)
}
