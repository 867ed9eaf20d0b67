import PolicyJSON
import SourceText

/// The JSON Schema (2020-12) of the report in JSON.
public enum JSONReportSchema {
    public static var bytes: [UInt8] { JSONWriter.encode(value) }

    private static var value: JSONValue {
        var members = Schema.objectMembers(
            "Findings of docs-lint", "What `policyc lint --format json` prints.", isOpen: true,
            [
                Schema.required("formatVersion", ["const": 1]),
                Schema.required(
                    "findings",
                    Schema.array("Findings", "By page, place and code; each once.", of: finding)),
                Schema.required("summary", summary),
            ])
        members.add("$schema", PolicySchema.dialect)
        members.add("$id", "urn:policyc:lint:1")
        members.add("$defs", ["place": PolicySchema.place])
        return .object(members)
    }

    private static var finding: JSONValue {
        Schema.object(
            "Finding", "Something that is wrong, unclear or contradictory at one place.",
            [
                Schema.required(
                    "code", Schema.string("Code", "The rule; `policyc explain CODE` tells about it.")),
                Schema.required(
                    "severity",
                    Schema.choice("Severity", "How much it matters.", Severity.allCases.map(\.rawValue))),
                Schema.required("message", Schema.string("Message", "What is wrong, in one line.")),
                path,
                Schema.required("place", Schema.reference("place", "Place", "Where it stands.")),
                Schema.required(
                    "fingerprint",
                    Schema.string(
                        "Fingerprint",
                        "The same for the same finding in later editions of the page, whatever its line.",
                        pattern: "^[0-9a-f]{32}$")),
                Schema.optional("help", Schema.string("Help", "What the author can do about it.")),
                Schema.optional(
                    "notes", Schema.array("Notes", "Other places that explain the finding.", of: note)),
                Schema.optional("fixes", Schema.array("Fixes", "Ways to mend it.", of: fix)),
            ])
    }

    private static var note: JSONValue {
        Schema.object(
            "Note", "A place that explains the finding.",
            [
                Schema.required("message", Schema.string("Message", "What stands there.")), path,
                Schema.required(
                    "place",
                    Schema.reference("place", "Place", "Where it stands; on another page, only its start.")),
            ])
    }

    private static var fix: JSONValue {
        Schema.object(
            "Fix", "Edits of the page that mend the finding, all of them together.",
            [
                Schema.required("message", Schema.string("Message", "What the edits do.")),
                Schema.required(
                    "isSafe",
                    Schema.boolean("Is safe", "True when they cannot change what the page promises.")),
                Schema.required("edits", Schema.array("Edits", "They do not overlap.", of: edit)),
            ])
    }

    private static var edit: JSONValue {
        Schema.object(
            "Edit", "A part of the page and what takes its place.",
            [
                Schema.required("place", Schema.reference("place", "Place", "What is replaced.")),
                Schema.required("replacement", Schema.string("Replacement", "The new text.")),
            ])
    }

    private static var summary: JSONValue {
        Schema.object(
            "Summary", "What the run comes to.",
            [
                Schema.required("pages", Schema.integer("Pages", "How many were checked.", minimum: 1)),
                Schema.required("errors", Schema.integer("Errors", "Findings that are errors.", minimum: 0)),
                Schema.required(
                    "warnings", Schema.integer("Warnings", "Findings that are warnings.", minimum: 0)),
                Schema.required("notes", Schema.integer("Notes", "Findings that are notes.", minimum: 0)),
            ])
    }

    private static var path: Schema.Property {
        Schema.required("path", Schema.string("Path", "The page, from the folder of the run."))
    }
}
