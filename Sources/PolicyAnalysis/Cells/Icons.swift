import GuideSyntax
import SupportPolicy

/// What an icon says that stands in a cell as a tag without text: `<i class="fa fa-check"></i>`, `<CrossIcon />`.
extension RichText {
    /// A cell that shows something, though no text.
    var isIcon: Bool { isBlank && !iconTags.isEmpty }

    /// Yes or no, where the names of the tags say one of them and not the other.
    var iconAvailability: Availability? {
        guard isIcon else { return nil }
        let words = Set(iconTags.flatMap(\.iconWords))
        return switch (words.isDisjoint(with: English.yesIcons), words.isDisjoint(with: English.noIcons)) {
        case (false, true): .included
        case (true, false): .notIncluded
        default: nil
        }
    }

    private var iconTags: [Component] {
        marks.compactMap { mark in
            switch mark.kind {
            case .component(let component) where component.body == nil && !component.isClosing: component
            case .tag(let tag) where !tag.isClosing && !tag.iconWords.isEmpty: tag
            default: nil
            }
        }
    }
}

extension Component {
    private static let naming: Set<String> = ["name", "icon", "aria-label", "title", "alt"]

    /// The words of the attributes that name what it shows, and those of a component's own name.
    fileprivate var iconWords: [String] {
        let attributes = attributes.filter { !$0.isExpression }.flatMap { attribute -> [String] in
            let name = attribute.name.value.lowercased()
            let words = attribute.value.map { Label($0.string(0..<$0.count)).words } ?? []
            // Most classes are about looks: "no-wrap" denies nothing.
            if name == "class" || name == "classname" {
                return words.contains(where: English.iconFamilies.contains) ? words : []
            }
            return Self.naming.contains(name) ? words : []
        }
        return isComponent ? attributes + Self.words(ofCamelCase: name.value) : attributes
    }

    private static func words(ofCamelCase name: String) -> [String] {
        var words: [String] = []
        for character in name {
            if character.isUppercase || words.isEmpty { words.append("") }
            words[words.count - 1] += character.lowercased()
        }
        return words
    }
}
