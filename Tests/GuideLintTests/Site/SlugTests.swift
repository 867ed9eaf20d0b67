import Testing

@testable import GuideLint

@Suite struct SlugTests {
    @Test(arguments: [
        ("Support plans", "support-plans"),
        ("Berth_fees and moorings", "berth_fees-and-moorings"),
        ("Real-time chat", "real-time-chat"),
        ("Chat - by day", "chat---by-day"),
        ("Chat – by day", "chat--by-day"),
        ("What's in port.yml?", "whats-in-portyml"),
        ("Crew & passengers", "crew--passengers"),
        ("⚓ Moorings", "-moorings"),
        ("Moorings ⚓", "moorings-"),
        (":anchor: Moorings", "anchor-moorings"),
        ("Порт и якорь", "порт-и-якорь"),
        ("Größe der Schiffe", "größe-der-schiffe"),
        ("港 の 料金", "港-の-料金"),
        ("नौका", "नौका"),
        ("1. Cast off", "1-cast-off"),
        ("24/7", "247"),
        ("¡Ahoy!", "ahoy"),
    ])
    func gitHub(text: String, slug: String) {
        #expect(Slugs.gitHub(text) == slug)
        #expect(Slugs.all(text).contains(slug))
    }

    /// What other generators make of a heading.
    @Test(arguments: [
        ("1. Cast off", "cast-off", "kramdown"),
        ("Crew & passengers", "crew-passengers", "Python-Markdown, docutils"),
        ("Crew & passengers", "crew-and-passengers", "sindresorhus/slugify"),
        ("Chat - by day", "chat-by-day", "Python-Markdown"),
        ("What's in port.yml?", "whats-in-port.yml", "Pandoc"),
        ("What's in port.yml?", "what-s-in-port-yml", "docutils, VuePress"),
        ("Größe der Schiffe", "große-der-schiffe", "accents taken off"),
        ("⚓ Moorings", "moorings", "VuePress"),
        ("Berth_fees", "berth-fees", "docutils"),
        ("Anchor--and chain", "anchorand-chain", "dashes made typographic"),
    ])
    func others(text: String, slug: String, generator: String) {
        #expect(Slugs.all(text).contains(slug), "\(generator): \(Slugs.all(text))")
    }

    @Test func noSlugIsInvented() {
        #expect(Slugs.all("Chat") == ["chat"])
        #expect(!Slugs.all("Real time chat").contains("real-time"))
        #expect(Slugs.all("⚓") == [])
    }

    @Test func countsWhatComesAgain() {
        var counter = NameCounter()
        let names = ["berth", "berth", "berth 1", "berth-1", "berth", "quay-1", "quay", "quay"].map {
            counter.unique(Slugs.gitHub($0))
        }
        #expect(
            names == ["berth", "berth-1", "berth-1-1", "berth-1-2", "berth-2", "quay-1", "quay", "quay-2"])
    }
}
