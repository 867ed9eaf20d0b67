import SupportPolicy

extension English {
    /// Words that look like a denial or a promise and are none.
    static let lookalikeCues: [Cue] = [
        Cue(
            nil, "not hesitate", like: "Do not hesitate to send us the logs.",
            unlike: "We do not look at the logs."),
        Cue(
            nil, "not only|just|merely|least|always|exclusively",
            like: "We offer phone support, not only chat.",
            unlike: "We do not offer phone support."),
        Cue(
            nil, "no longer need|needs|required|necessary|works|than",
            like: "Remove the keys that you no longer need.", unlike: "Version 3 is no longer supported."),
        Cue(
            nil, "no additional|extra|further cost|costs|charge|charges|fee|fees",
            like: "Chat comes at no extra cost.", unlike: "There is no phone support."),
        Cue(
            nil, "no ..3 required|necessary|needed", like: "No account is required.",
            unlike: "An account is required."),
        Cue(
            nil,
            "not need|require|mind|worry|want|know|see|charge|think|believe|expect|sure|already|interfere|influence|conflict",
            like: "Support does not interfere with sails.", unlike: "Support does not answer at night."),
        Cue(
            nil, "<vendor> <auxiliary>* <adverb>* <not> lose|share|sell|disclose",
            like: "Our desk does not share your logs.", unlike: "Our desk does not answer at night."),
        Cue(
            nil, "not every|all|each ..2 <be> a|an", like: "Not every leak is a fault.",
            unlike: "Not every leak is repaired."),
        Cue(
            nil, "that|which|who <get>|have|has|had no", like: "We may close tickets that receive no answer.",
            unlike: "Old tickets receive no answer."),
        Cue(
            nil, "never ..6 without", like: "Our crew will never close a case without a word.",
            unlike: "Our crew will never answer a case."),
        Cue(
            nil, "was|were <adverb>* <given>", like: "Version 2 was released and updated in May.",
            unlike: "Version 2 is updated in May."),
        Cue(
            nil, "we <adverb>* <helped>", like: "In May we answered ten questions.",
            unlike: "In May we answer ten questions."),
        Cue(
            nil, "not go wrong|amiss", like: "The yard can not go wrong.",
            unlike: "The yard can not be included."),
        Cue(
            nil, "not <adverb>* affiliated|associated|endorsed|sponsored",
            like: "Harbor is not affiliated with us.",
            unlike: "Harbor is not responsible for us."),
        Cue(nil, "never miss", like: "Never miss a boat.", unlike: "Never share a boat."),
        Cue(
            nil, "^ can|could not log|sign in|into|on|out", like: "Can not log in? We know.",
            unlike: "The desk can not log in."),
        Cue(
            nil, "<customer> can|could not log|sign|work|connect|load|save|function|operate|proceed|continue",
            like: "Users can not work at all.", unlike: "Users can not open cases at all."),
        Cue(
            nil, "workaround|workarounds <auxiliary>+ <not> <adverb>* available|possible|known",
            like: "A workaround is not available.", unlike: "A visit is not available."),
        Cue(
            nil, "^^ without any|our|the|this|paid|such? support|help|coverage|assistance",
            like: "Without help boats sink.",
            unlike: "Boats sink without help."),
        Cue(
            nil, "no matter who|what|which|how|where|when|whether|if|the",
            like: "No matter what support costs, it is fun.",
            unlike: "There is no support, no matter what it costs."),
        Cue(
            nil, "no|not later|sooner|earlier|fewer|less than",
            like: "No later than support ends, the boat sinks.", unlike: "No support is there when it sinks."),
        Cue(
            nil, "<not> uncommon|unusual|unlikely|impossible|unreasonable|infrequent|rare",
            like: "It is never unusual in spring.", unlike: "It is never offered in spring."),
        Cue(
            nil, "can not wait to|for <help>?", like: "We can not wait to sail.", unlike: "We can not sail."),
        Cue(
            nil, "can not <adverb>* stress|emphasize|emphasise|overstate|thank",
            like: "We can not stress it more.", unlike: "We can not repair it."),
        Cue(
            nil,
            "without|no exception|exceptions|doubt|wonder|worries",
            like: "Without exception support is fun.", unlike: "The boat goes without support."),
        Cue(
            nil,
            "<be> <not> ..1 a|an|the ..1 resolution|resolutions|solution|fix|workaround|bug|bugs|defect|fault|incident|outage|emergency|question|request",
            like: "An answer is not a solution.", unlike: "An answer is not a promise."),
        Cue(
            nil, "believe|think|feel|say that? ..3 should be", like: "We believe that boats should be red.",
            unlike: "Boats should be red."),
        Cue(
            nil, "can|may log|sign in|into|on|up", like: "You can log in with a key.",
            unlike: "You can log a case."),
        Cue(
            nil, "service|product|platform features ..1 include|includes",
            like: "The service features include calls.", unlike: "The service includes calls."),
        Cue(
            nil, "general availability", like: "The term is based on its general availability.",
            unlike: "The term is based on availability."),
        Cue(
            nil, "ensure|ensures|means <vendor> can", like: "Logs ensure we can mend the fault.",
            unlike: "Logs are long, and we can mend the fault."),
        Cue(
            nil, "<be> scheduled maintenance|downtime", like: "A visit of the yard is scheduled maintenance.",
            unlike: "A visit of the yard is scheduled for you."),
        Cue(
            nil, "in terms of", like: "The plan is defined in terms of hours.",
            unlike: "The plan is defined in the portal."),
        Cue(
            nil, "not have to", like: "Gold customers do not have to write.",
            unlike: "Gold customers do not have a line of their own."),
        Cue(
            nil, "not working|responding|loading|starting", like: "The page says why a site is not working.",
            unlike: "The page says that we do not help."),
        Cue(
            nil, "do|does|did|will not <adverb>* work !with !on !for !outside !directly",
            like: "The page says that a site does not work.", unlike: "The page says that we do not help."),
        Cue(
            nil, "at|for|of no ..1 charge|cost|fee|expense", like: "The oar will at no charge be mended.",
            unlike: "The oar will not be mended."),
        Cue(
            nil, "whether or not", like: "Tell us whether or not it happens again.",
            unlike: "We do not look into it again."),
        Cue(
            nil, "not be afraid|shy|hesitant|alarmed|surprised", like: "Do not be afraid to correct us.",
            unlike: "We do not correct you."),
        Cue(
            nil, "is|and|or|of|on|to|about|between|understand|clarifies what ..3 <auxiliary>* <not>",
            like: "The scope is what we fix and what we do not.", unlike: "We do not fix the scope."),
        Cue(
            nil, "that|which|who <auxiliary>+ <not> !<covered>",
            like: "We help with faults that are not yours.", unlike: "Faults that are not covered are yours."),
        Cue(
            nil, "that|which fall|falls|are|is|lie|lies outside|beyond|out",
            like: "Our partners help with tasks that fall outside of the support scope.",
            unlike: "Such tasks fall outside of the support scope."),
        Cue(
            nil, "what ..4 includes|include|covers|cover|offers|provides",
            like: "Here is what each plan includes.", unlike: "Each plan includes chat."),
        Cue(
            nil, "^^ not sure|ready|seeing|finding|getting|certain", like: "Not sure where to begin?",
            unlike: "We do not say where to begin."),
        Cue(
            nil, "unless otherwise", like: "Times are in UTC unless otherwise noted.",
            unlike: "Times are not guaranteed."),
        Cue(
            nil,
            "get|gets|getting|receive|receives the|any|all ..3 help|support|assistance|answers|service ..1 <customer> need|needs|want|deserve",
            like: "Our culture is that people get the help they need.",
            unlike: "Gold customers get help at night."),
        Cue(
            nil,
            "to help|helping|assist <customer> choose|decide|understand|find|determine|pick|select|identify|prepare",
            like: "The table is there to help you choose.",
            unlike: "The team is there to help you."),
        Cue(
            nil, "us <adverb>* <help>",
            like: "Logs let us identify the fault.",
            unlike: "We identify the fault."),
        Cue(
            nil, "so|that that? <vendor> can|may|could|will",
            like: "Send the log so that we can fix it.",
            unlike: "We can fix it."),
        Cue(
            nil, "what|how|where|why|which|whether <vendor> <auxiliary>* <adverb>* <help>|can|will|do",
            like: "Here is how we support a release.",
            unlike: "We support a release."),
        Cue(
            nil, "would <adverb>* <help>|love|like",
            like: "Ideally, we would support each release.",
            unlike: "We support each release."),
        Cue(
            nil, "chance|chances|likelihood|possibility|odds that|of ...8 <given>|<get>",
            like: "A log raises the chances that a fault is fixed.",
            unlike: "A fault is fixed."),
        Cue(
            nil, "^^ to <get>",
            like: "To receive help, join the list.",
            unlike: "Gold customers receive help."),
        Cue(
            nil,
            "upgrade|upgrading|switch|move|subscribe|register|opt|enroll|contact|contacting ...7 to <get>",
            like: "You can upgrade your plan to get a faster line.",
            unlike: "You get a faster reply."),
        Cue(
            nil,
            "not be charged|billed|affected|lost|shared|sold|interrupted|impacted|penalized|asked|visible|published|undone|counted",
            like: "You will not be charged for it.",
            unlike: "You will not be answered."),
        Cue(
            nil, "has|have support staff|engineers|teams|team|offices|agents",
            like: "Harbor has support engineers in two towns.",
            unlike: "Harbor has support for two towns."),
        Cue(
            nil, "the recommended|suggested",
            like: "Use the recommended settings.",
            unlike: "The settings are recommended."),
        Cue(
            nil, "has|have|is|are|was|were no <adverb>* effect|impact|influence|bearing|workaround|issue",
            like: "The change has no impact.",
            unlike: "The plan has no support."),
        Cue(
            nil, "no|not <adverb>* workaround|workarounds",
            like: "The site is down and there is no workaround.",
            unlike: "The site is down and there is no support."),
        Cue(
            nil, "receive|receives|get|gets ..3 invoice|invoices|bill|bills",
            like: "Gold customers receive invoices.",
            unlike: "Gold customers receive visits."),
        Cue(
            nil, "that|which <be> <adverb>* required|needed|mandatory",
            like: "We help with settings that are required.",
            unlike: "Settings are required."),
        Cue(
            nil, "should ..5 occur|arise|happen|fail",
            like: "Should an outage occur, read the page.",
            unlike: "You should read the page."),
        Cue(
            nil, "shall|will|have|has have|has|bear|the ..2 meaning|meanings",
            like: "Such terms shall have the meaning in your contract.",
            unlike: "Such sites shall be supported."),
        Cue(
            nil, "how|whether|why ..3 can|may|could",
            like: "The list says how users can reach us.",
            unlike: "All users can reach us."),
        Cue(
            nil, "not yet <adverb>* thoroughly|have|know|sure|complete|ready|tested|certain",
            like: "Drafts are not yet tested.",
            unlike: "Drafts are not yet supported."),
        Cue(
            nil, "get your ..3 answered|resolved|solved|fixed",
            like: "Join the users of the forum and get your questions answered.",
            unlike: "All users get your answer."),
        Cue(
            nil, "options|option|choices|ways ..1 available to",
            like: "There are several options available to you.",
            unlike: "The line is available to you."),
        Cue(
            nil, "makes|make|making the|it|a ..3 available to",
            like: "The preview makes the tool available to users.",
            unlike: "The line is available to users."),
        Cue(
            nil, "it|this|that|which|what will|shall <adverb>* <help>",
            like: "The update fixes a fault that will escalate.",
            unlike: "The desk will escalate."),
        Cue(
            nil, "see ..2 screenshot|screenshots|figure|image|picture",
            like: "Use the button (see screenshot).",
            unlike: "See the page on caching."),
        Cue(
            nil, "<be> <adverb>* designed|meant|intended|built to <help>",
            like: "The line is designed to provide help.",
            unlike: "The line provides help, and we support it."),
        Cue(
            nil, "what|how|whether|where|which ..3 should",
            like: "Partners tell us what it should do.",
            unlike: "It should do more."),
        Cue(
            nil, "should <adverb>* be <adverb>* seen|considered|understood|regarded|treated as",
            like: "Samples should be seen as drafts.",
            unlike: "Samples should be short."),
        Cue(
            nil, "are|is and|or are|is? not",
            like: "The list names what is and is not covered.",
            unlike: "Sails are not covered."),
        Cue(
            nil,
            "understand|know|see|exactly|explain|explains|clarify|shows|list|lists what ..4 included|covered|supported|available|provided",
            like: "We want you to know what is included.",
            unlike: "We tell you that it is included."),
        Cue(
            nil, "<vendor> must",
            like: "Our engineers must sleep.",
            unlike: "Users must sleep."),
        Cue(
            nil,
            "but|and|or|including|these|they|it|which|reasons|causes|examples|exclusions ..1 not limited to?",
            like: "Send the logs, including but not limited to traces.",
            unlike: "Logs are limited to traces."),
        Cue(
            nil, "^ not limited", like: "Not limited to members.", unlike: "Not offered to members."),
        Cue(
            nil,
            "^^ ..3 fee|fees|cost|costs|charge|charges|price|prices|surcharge ...20 <be> <adverb>* <given>|<served>",
            like: "The support fee is applied to the bill.", unlike: "The support fix is applied to the site."
        ),
        Cue(
            nil,
            "downtime|maintenance|restart|restarts|reboot|reboots|outage|interruption|interruptions ..2 <be> <adverb>* required|mandatory|necessary",
            like: "Downtime is occasionally required.", unlike: "A deposit is occasionally required."),
        Cue(
            nil, "^^ should !you|not|be", like: "Should an oar be mended, we say so.",
            unlike: "An oar should be mended."),
        Cue(
            nil, "that|which|who <auxiliary>+ <not> compatible|possible|applicable|eligible",
            like: "Most faults come of parts that are not compatible.",
            unlike: "These parts are not compatible."),
        Cue(
            nil, "method|methods|way|ways|channel|channels|means for|of contacting|reaching",
            like: "Mail is the main method for contacting Sales.", unlike: "Start by contacting Sales."),
        Cue(
            nil, "help|helps|helping|let|lets <customer> <get>", like: "These pages help you get an answer.",
            unlike: "All users get an answer."),
        Cue(
            nil,
            "<get> ..2 help|answers|support|assistance|advice from ..2 other|the|our|community|users|members|peers",
            like: "Members get help from other members.", unlike: "Members get help from a desk."),
        Cue(
            nil, "versus|vs|or ...4 without ..2 support|help|coverage",
            like: "It takes a day, versus two without support.",
            unlike: "It takes two days without support."),
        Cue(
            nil, "<vendor> <auxiliary>* <adverb>* never ask|request|demand <customer>",
            like: "Our engineers never ask you for a password.", unlike: "Our engineers never help you."),
        Cue(
            nil, "we have <adverb>* <helped>", like: "In May we have answered ten questions.",
            unlike: "In May we answer ten questions."),
        Cue(
            nil,
            "<vendor> is|are <adverb>* <not> a|an !replacement|substitute|party|helpdesk|contractor|consultancy|provider|vendor|maintainer|part",
            like: "Harbor is not a town.", unlike: "Harbor is not a party to it."),
    ]
}
