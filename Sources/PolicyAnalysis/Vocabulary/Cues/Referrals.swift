import SupportPolicy

extension English {
    /// Where to turn instead, or for more.
    static let referralCues: [Cue] = [
        Cue(.referral, "drop|shoot|write us", like: "Drop us a line.", unlike: "Lines drop at night."),
        Cue(
            .referral, "^ <polite>* see|visit|consult|contact|refer|hire|engage",
            like: "See the page on caching.", unlike: "Engineers see the page on caching."),
        Cue(
            .referral,
            "^ <polite>* read|view|watch|monitor|subscribe|explore|follow|review|browse|check|search|use|try ..6 page|guide|guides|manual|handbook|documentation|docs|article|articles|faq|faqs|forum|forums|community|center|centre|tutorial|tutorials|website|base|resources|blog|discord|slack",
            like: "Read the guide on caching.", unlike: "Engineers read the logs."),
        Cue(
            .referral,
            "^ <polite>* email|call|phone|ask us|our|the|your|this|that|sales|user@host|an|a|them|directly|using|from !volume|address|addresses|is|hours|line|channel|tickets|requests",
            like: "For urgent faults, call the hotline.", unlike: "Email support is open to all."),
        Cue(
            .referral, "reach|reaching out", like: "Reach out to us to learn more.",
            unlike: "Engineers reach the host."),
        Cue(
            .referral, "get|getting|be|stay in touch|contact", like: "Get in touch with our partners.",
            unlike: "The parts are in one box."),
        Cue(
            .referral, "^ <polite>* talk|speak|write|turn|head|start|begin to|with|over|by",
            like: "Talk to Sales about visits.", unlike: "We talk to Sales about visits."),
        Cue(
            .referral, "^^ <polite>* connect to|with", like: "Connect with Sales about visits.",
            unlike: "Boats that connect with Sales are red."),
        Cue(
            .referral,
            "^^ <polite>* submit|open|create|file|raise|log|send|post ..3 ticket|case|request|issue|message|email ..3 through|via|to|with|using|at",
            like: "Open a ticket through the portal.", unlike: "Open tickets show their age."),
        Cue(
            .referral, "learn|read|find|discover more|out", like: "Learn more about caching.",
            unlike: "Engineers learn about caching."),
        Cue(
            .referral,
            "<vendor> <auxiliary>* ..3 refer|direct|point|redirect|send|connect|guide <customer> to|with",
            like: "We will most likely refer you to a partner.", unlike: "We will answer you."),
        Cue(
            .referral, "<be> <adverb>* referred|directed|redirected|pointed to",
            like: "Such questions are referred to partners.", unlike: "Such questions are answered."),
        Cue(
            .referral,
            "more|further|additional|detailed information|details|help|info|instructions|resources",
            like: "The page on caching has more details.", unlike: "The page on caching has been moved."),
        Cue(
            .referral, "^ for ..3 details|information|instructions|questions|inquiries|enquiries",
            like: "For details, the page on caching is there.", unlike: "Details of a request stay secret."),
        Cue(
            .referral, "can|may be found|reached|viewed", like: "The number can be found in the portal.",
            unlike: "The number can be long."),
        Cue(
            .referral,
            "<be> <adverb>* defined|described|listed|documented|outlined|detailed|explained in|at|on|here|under",
            like: "Targets are defined in the service agreement.", unlike: "Targets are short."),
        Cue(
            .referral,
            "find ..6 answers|details|information|documentation|guides|tutorials|solutions|help|list",
            like: "You can find answers in the forum.", unlike: "We give answers in the forum."),
        Cue(
            .referral,
            "<vendor> ..1 have|has|maintain|offer|provide|publish ..6 docs|documentation|articles|tutorials|guides|faq|faqs",
            like: "We have a long list of docs.", unlike: "We have a long list of engineers."),
        Cue(
            .referral,
            "contact|contacting|message|messaging !will|is|can|may|must|has|information|details|person ..3 us|sales|support|team|manager|provider|vendor|maintainer|representative|partner|csm|author|authors|host",
            like: "Clients with questions may contact Sales.", unlike: "Clients with questions read the page."
        ),
        Cue(
            .referral, "call|calling|ask|asking|email|emailing us|sales|our",
            like: "Clients with questions may ask Sales.", unlike: "The team on call answers."),
        Cue(
            .referral, "ticket|chat|conversation|case|request with|to <vendor>",
            like: "Start a chat with our engineers.", unlike: "A ticket has a number."),
        Cue(
            .referral, "can|may|could|must be <adverb>* contracted|hired|engaged",
            like: "Our consultants can be hired for such work.",
            unlike: "Our consultants are at work."),
        Cue(
            .referral, "<person> ..2 may|can help|assist|advise", like: "A partner can help with such work.",
            unlike: "A partner is at work."),
        Cue(
            .referral, "^ <polite>* write|send|drop ..1 an|a ..2 email|mail|message|note|line",
            like: "If it is new, write an email.",
            unlike: "Engineers write an email."),
        Cue(
            .referral, "^ <polite>* reply in|to|on|within|directly",
            like: "If a case is open, reply in its thread.",
            unlike: "Engineers reply in its thread."),
        Cue(
            .referral,
            "^^ <polite>* open|create|submit|file|raise|log|start|post a|an|your|another ..3 ticket|tickets|case|request|requests|issue|inquiry|thread|discussion !from",
            like: "Open a support ticket for such questions.",
            unlike: "Open tickets show their age."),
        Cue(
            .referral,
            "^ <polite>* book|schedule|request|arrange a|an|your ..2 demo|call|meeting|quote|consultation|appointment",
            like: "To hear more, book a demo.",
            unlike: "A demo is short."),
        Cue(
            .referral, "^ <polite>* work with",
            like: "If it gets worse, work with your host.",
            unlike: "The parts work with your host."),
        Cue(
            .referral, "<customer> can <adverb>* find|locate|browse|consult",
            like: "Owners can find the code in the portal.",
            unlike: "Owners can guess the code."),
        Cue(
            .referral,
            "^ follow|see|read|check|review|consult ..1 security.md|contributing.md|readme|readme.md|support.md|faq.md|policy|policies",
            like: "For such faults, follow SECURITY.md.",
            unlike: "Engineers follow SECURITY.md."),
        Cue(
            .referral, "^ <polite>* call|phone|dial|text #", like: "For repairs, call 555 0100.",
            unlike: "Phone calls are long."),
        Cue(
            .referral, "details|information|particulars <be> <adverb>* in|at|on",
            like: "Details are in your contract.", unlike: "Details are many."),
        Cue(
            .referral,
            "<be> <adverb>* supported|maintained|provided|handled|serviced|answered|moderated by their|its|the|third|other ..2 author|authors|vendor|vendors|maintainer|maintainers|maker|makers|community|partner|partners|manufacturer|manufacturers|publisher|users|members|peers|volunteers",
            like: "Plugins are supported by their authors.", unlike: "Plugins are supported by our crew."),
        Cue(
            .referral, "^^ <polite>* report|forward|direct|address ..6 to|at|via user@host|our|the",
            like: "Report leaks to leaks@yard.example.", unlike: "Report leaks within a day."),
        Cue(
            .referral, "^ <polite>* read|review|browse|check our|more", like: "Read our full terms.",
            unlike: "Read a book."),
        Cue(
            .referral,
            "<be> <adverb>* defined|described|listed|documented|outlined|detailed|explained by ..4 agreement|contract|terms|policy|sla|order|plan|page",
            like: "Targets are defined by the service agreement.",
            unlike: "Targets are defined by two points."),
        Cue(
            .referral,
            "^ <polite>* use|try|review|join|browse|search our|the|this|your|following ...8 portal|directory|form|guide|wiki|channel|resources|center|tool|tools|procedure|page|forum",
            like: "Use our portal to report leaks.", unlike: "Engineers use our portal."),
        Cue(
            .referral,
            "<be> to be submitted|sent|reported|directed|made|raised|addressed through|to|via|by|in|using|at",
            like: "Requests are to be submitted by mail.", unlike: "Requests are to be short."),
        Cue(
            .referral, "<customer> can|may ..1 seek out? answers|help|advice",
            like: "You can seek out answers in the forum.",
            unlike: "You can seek shade."),
        Cue(
            .referral, "place|places|spot|venue to post|ask|discuss|search|share|raise",
            like: "The forum is the place to ask.", unlike: "The forum is the place of it."),
    ]
}
