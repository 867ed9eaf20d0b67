import SupportPolicy

extension English {
    /// Promises that stand even where the sentence also points elsewhere.
    static let strongPromiseCues: [Cue] = [
        Cue(
            .supported,
            "<vendor> <be> <adverb>* happy|glad|here|available|ready|committed|pleased|delighted|dedicated to|for|with|in",
            like: "We are happy to help, and our docs have more information.",
            unlike: "We are happy, and our docs have more information."),
        Cue(
            .supported,
            "<vendor> can|will|shall <adverb>* provide|offer|assist|help|support|deliver|advise|guide|answer",
            needsTopic: true,
            like: "Our engineers can provide more details.", unlike: "The page has more details."),
        Cue(
            .supported, "available to|for|across|on|in|with <customer>",
            like: "Chat is available to Gold customers.", unlike: "More information is available to read."),
        Cue(
            .supported,
            "<customer> ...10 can|may|could <adverb>* call|page|raise|chat|purchase|buy|order|book|escalate|schedule|request|opt",
            needsTopic: true,
            like: "Gold customers can call our engineers at any time.", unlike: "Call Sales if you want more."
        ),
        Cue(
            .supported, "<customer> ...10 <auxiliary>* <adverb>* <get> !in !started !error !errors",
            needsTopic: true,
            like: "Gold customers receive an answer in an hour.",
            unlike: "Contact Sales to learn what others pay."),
        Cue(
            .supported, "<customer> ...6 <be> <adverb>* <given>", needsTopic: true,
            like: "Gold customers are entitled to the hotline.", unlike: "Visit our page about the hotline."),
        Cue(
            .supported,
            "plan|plans|tier|tiers|package|packages|subscription|subscriptions ..3 come|comes with",
            like: "All paid plans come with an address for questions to email.",
            unlike: "All paid plans have their price."),
        Cue(
            .supported,
            "<customer> ...10 <auxiliary>* <adverb>* have|has|with ..2 access|option|ability|right|direct|dedicated",
            needsTopic: true,
            like: "Gold customers have access to the hotline.", unlike: "Contact Sales about the hotline."),
        Cue(
            .supported,
            "<customer> ...10 can|may|could <adverb>* create|add|open ...5 ticket|tickets|case|cases|request|requests|incident|incidents|thread|threads|channel|discussion",
            like: "Gold customers can create a case, and more details help.",
            unlike: "Gold customers can create a site."),
        Cue(
            .supported, "open|accessible to all|every|any|both ..3 <customer>",
            like: "The desk is open to all customers, and more details help.",
            unlike: "The door is open to questions."),
        Cue(
            .supported,
            "<vendor> <auxiliary>* <adverb>* find|finds ..3 solution|solutions|workaround|workarounds|cause|causes|fix|fixes",
            like: "We find solutions for each mast.", unlike: "Members find solutions in the forum."),
        Cue(
            .supported, "<vendor> ..2 <help>|host|hosts|run|runs ...12 but also",
            like: "We not only host your site but also debug it.",
            unlike: "We read your site but also sleep."),
        Cue(
            .supported, "<customer> ...6 can|may <adverb>* have ..4 <given>|<helped>|<mended>",

            like: "Gold customers can have masts reviewed.", unlike: "Gold customers can have masts."),
        Cue(
            .supported, "<vendor> <be> <adverb>* trained|qualified|equipped|experienced to|in <help>",
            like: "Our engineers are trained to resolve leaks.", unlike: "Our engineers are trained to sleep."
        ),
    ]
}
