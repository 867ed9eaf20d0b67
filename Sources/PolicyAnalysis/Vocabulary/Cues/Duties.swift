import SupportPolicy

extension English {
    /// What the customer must do, or is asked to supply.
    static let dutyCues: [Cue] = [
        Cue(
            .customerResponsibility,
            "^^ <polite>* submit|open|file|report|send|claim|request|notify|contact|raise ...8 within ..2 # ..1 <unit>",
            like: "Submit each claim within ten days.", unlike: "We answer each claim within ten days."),
        Cue(
            .customerResponsibility,
            "customer|customers|client|clients|licensee|you will <adverb>* provide|ensure|maintain|cooperate|designate|keep|supply|make|give|notify|appoint|use",
            like: "Customer will provide the logs.", unlike: "Customer will receive the logs."),
        Cue(
            .customerResponsibility, "<be> ..2 up to <customer>", like: "It is up to you to keep a copy.",
            unlike: "Each customer may name up to three contacts."),
        Cue(
            .customerResponsibility,
            "your|customer|customers|client|clients|user|users|owner|owners|yours|subscriber|licensee|reporter|requester|submitter 's? ..3 responsibility|responsibilities|duty|obligation|obligations",
            like: "Backups are your responsibility.", unlike: "Backups are our responsibility."),
        Cue(
            .customerResponsibility, "responsibility|responsibilities|duty of <customer>",
            like: "Backups are the responsibility of the customer.",
            unlike: "Backups are covered for the customer."),
        Cue(
            .customerResponsibility, "lies|rests|remains|stays|is with <customer>",
            like: "The duty to test lies with you.", unlike: "The fix lies with our engineers."),
        Cue(
            .customerResponsibility,
            "<customer> ...6 <be> <adverb>* responsible|accountable|required|expected|obligated|obliged|liable",
            like: "Customers are responsible for their backups.",
            unlike: "We are responsible for the platform."),
        Cue(
            .customerResponsibility, "^ ..1 responsible for",
            like: "Solely responsible for backups: the account owner.",
            unlike: "Who is the team responsible for?"),
        Cue(
            .customerResponsibility, "<customer> ...6 must", like: "You must update your own site.",
            unlike: "You may update your own site."),
        Cue(
            .customerResponsibility, "<customer> ...6 shall <adverb>* !be !receive !get !have !benefit",
            like: "The customer shall update the site.",
            unlike: "The customer shall be entitled to updates."),
        Cue(
            .customerResponsibility, "<customer> ...4 <auxiliary>? need|needs|needed to",
            like: "You need to name a contact.", unlike: "We ask nothing of you."),
        Cue(
            .customerResponsibility, "<customer> ...4 have|has to", like: "Customers have to name a contact.",
            unlike: "Customers have a contact."),
        Cue(
            .customerResponsibility,
            "<customer> ...4 <auxiliary>? agree|agrees|undertake|undertakes|acknowledge|acknowledges to|that",
            like: "Customers agree to name a contact.", unlike: "We agree to name a contact."),
        Cue(
            .customerResponsibility,
            "important|essential|crucial|vital|imperative|mandatory ..1 that|to !understand !note !know !remember !recognize !realize !show !us !our !define",
            like: "It is important that you name a contact.", unlike: "Your contact is important."),
        Cue(
            .customerResponsibility, "^^ <polite>* make|be|making sure|certain",
            like: "Make sure that your contact is up to date.", unlike: "Our team makes the data safe."),
        Cue(
            .customerResponsibility,
            "^^ <polite>* include|provide|ensure|attach|supply|specify|describe|explain|indicate|mention|prepare|gather|collect|state|quote",
            like: "Provide the steps that lead to the fault.", unlike: "Our engineers provide the steps."),
        Cue(
            .customerResponsibility, "^ please <adverb>? <duty> !not",
            like: "Please keep your contact up to date.", unlike: "Engineers keep your contact up to date."),
        Cue(
            .customerResponsibility, "please only|try|allow|wait|limit|restrict",
            like: "Please only use this line in an emergency.", unlike: "Use of this line is free."),
        Cue(
            .customerResponsibility,
            "please be ..1 patient|respectful|specific|ready|prepared|detailed|concise|careful|polite",
            like: "Please be patient while we look.", unlike: "Please be aware that we look at logs."),
        Cue(
            .customerResponsibility, "<be> <adverb>* required|mandatory|obligatory",
            like: "A log is required.", unlike: "No log is required."),
        Cue(
            .customerResponsibility,
            "must <adverb>* be|have|agree|arrange|pay|claim|request|notify|apply|own|hold|report|include|contain|provide|use|submit|remain|run|meet|ensure|follow|come|originate",
            like: "Requests must include a log.", unlike: "Requests often include a log."),
        Cue(
            .customerResponsibility, "requires|require <customer> to",
            like: "The plan requires you to name a contact.", unlike: "The plan lets you name a contact."),
        Cue(
            .customerResponsibility, "<be> <adverb>* asked|requested|obliged to",
            like: "Customers are asked to name a contact.", unlike: "Customers like to name a contact."),
        Cue(
            .customerResponsibility,
            "things|information|details|items|data|points|facts ...2 to include|provide|share|attach|send",
            like: "Here are some things to include in a request:",
            unlike: "Here are some things we include in a plan."),
        Cue(
            .customerResponsibility, "^ include|indicate|provide|specify|state|give|supply the following",
            like: "Open a case and indicate the following:",
            unlike: "A case has the following parts:"),
        Cue(
            .customerResponsibility, "^ <polite>* give|tell|send|show us",
            like: "When you write, give us the full log.",
            unlike: "Engineers give us the log."),
        Cue(
            .customerResponsibility, "please <adverb>? let us know",
            like: "Please let us know about older cases.",
            unlike: "The portal lets us know about older cases."),
        Cue(
            .customerResponsibility, "<vendor> <adverb>* expect|expects|ask|asks|require|requires ...8 to",
            like: "We expect our users to know the shell.",
            unlike: "We expect rain."),
        Cue(
            .customerResponsibility, "^^ <polite>* make your",
            like: "Make your report as short as you can.",
            unlike: "Engineers make your report short."),
        Cue(
            .customerResponsibility,
            "^^ <polite>* follow the|our|this|these ..3 guidance|guidelines|policy|policies|rules|template|process|procedure",
            like: "Follow the rules of the forum.",
            unlike: "Engineers follow the rules of the forum."),
        Cue(
            .customerResponsibility, "assume|assumes|assuming|bear|bears ..2 risk|risks|responsibility",
            like: "The customer assumes the risk of plugins.",
            unlike: "The customer assumes that plugins work."),
        Cue(
            .customerResponsibility,
            "^^ <polite>* fully|clearly|briefly|carefully describe|explain|state|read",
            like: "Fully describe the fault.",
            unlike: "Engineers fully describe the fault."),
        Cue(
            .customerResponsibility, "^^ <polite>* check|verify|confirm that|whether|if",
            like: "Check that the mast stands.", unlike: "We check that the mast stands."),
        Cue(
            .customerResponsibility, "^^ <polite>* have ..6 ready|available|hand",
            like: "Have your chart ready.", unlike: "Engineers have your chart ready."),
        Cue(
            .customerResponsibility, "^^ <polite>* keep your", like: "Keep your charts up to date.",
            unlike: "Engineers keep your charts."),
        Cue(
            .customerResponsibility,
            "ticket|tickets|case|cases|report|reports|request|requests|claim|claims ..3 need|needs to",
            like: "Reports need to name the boat.", unlike: "Reports of this need a reply."),
        Cue(
            .customerResponsibility, "must",
            like: "Berths must stay free.",
            unlike: "Berths may stay free."),
        Cue(
            .customerResponsibility, "^^ <polite>* set|mark ..3 priority|severity|urgency",
            like: "Set the case priority to high.",
            unlike: "Engineers set the case priority to high."),
        Cue(
            .customerResponsibility, "fall|falls to|on|upon <customer>",
            like: "It falls to you to keep a copy.",
            unlike: "It falls on the pier."),
    ]
}
