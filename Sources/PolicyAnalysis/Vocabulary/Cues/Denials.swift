import SupportPolicy

extension English {
    /// What the vendor does not do, cover, promise or answer for.
    static let denialCues: [Cue] = [
        Cue(
            .limited, "apply|applies|applicable ...8 only|solely|exclusively",
            like: "The terms apply only to masts and do not apply to sails.",
            unlike: "The terms do not apply to sails."),
        Cue(
            .limited, "<not> ..3 in|to|for|on|with|under|by|at all|every",
            like: "Visits are not offered in all towns.", unlike: "Visits are not offered in town."),
        Cue(
            .limited, "<not> ...8 but <auxiliary>* limited|restricted|only",
            like: "Visits do not cover sails but are restricted to masts.",
            unlike: "Visits do not cover sails but masts."),
        Cue(
            .excluded,
            "under|in|at no <adverb>* circumstance|circumstances|event|case|condition|conditions|way|time|point|instance",
            like: "Under no circumstances is Harbor willing to sail for you.",
            unlike: "The circumstances are such that Harbor can help."),
        Cue(
            .excluded, "^ neither <auxiliary>", like: "Neither can the desks do the work.",
            unlike: "Either can do the work."),
        Cue(
            .excluded, "nor <auxiliary>",
            like: "The plan is small, nor is it meant for fleets.",
            unlike: "The plan is small, and it is meant for fleets."),
        Cue(
            .excluded, "<vendor> <adverb>* <auxiliary>+ <adverb>* <not> <adverb>* <covered>|<help>?",
            like: "Our support team does not write code for you.",
            unlike: "Our support team writes code, not only tests."),
        Cue(
            .excluded, "<vendor> <adverb>* <auxiliary>? <adverb>* unable to",
            like: "We are unable to look into your database.",
            unlike: "If you are unable to log in, contact us."),
        Cue(
            .excluded, "<be> <adverb>* unable to <help>", like: "The desks are unable to support old boats.",
            unlike: "The desks are unable to float."),
        Cue(
            .excluded, "<auxiliary>+ <adverb>* <not> <adverb>* be|been|being? <adverb>* <covered>",
            like: "Old releases are not supported.", unlike: "Old releases are supported."),
        Cue(
            .excluded, "<auxiliary>+ <adverb>* <not> <adverb>* <cover>",
            like: "The basic plan does not include chat.", unlike: "The basic plan does include chat."),
        Cue(
            .excluded,
            "<customer> ..6 <auxiliary>+ <not> <adverb>* <help>|be|have|open|contact|create|submit|request|use",
            like: "Hobby users can not open tickets.", unlike: "Hobby users can open tickets."),
        Cue(
            .excluded, "<not> <adverb>* <covered> by|in|on|under|for|with",
            like: "Training is an add-on not included in any plan.",
            unlike: "Training is an add-on included in every plan."),
        Cue(
            .excluded, "no longer <adverb>* <covered>|<help>|<cover>|have|be|being",
            like: "Version 3 is no longer supported.",
            unlike: "Version 3 is still supported."),
        Cue(
            .excluded, "<vendor> <adverb>* no longer", like: "We no longer look at version 3.",
            unlike: "We look at version 3."),
        Cue(
            .excluded, "no ..3 <guarantee>", like: "There is no phone support.",
            unlike: "There is phone support at no extra cost."),
        Cue(
            .excluded,
            "without ..2 support|help|coverage|guarantee|guarantees|warranty|warranties|obligation|liability|sla|commitment",
            like: "Drafts are shared without any guarantee.", unlike: "Drafts are shared with a guarantee."),
        Cue(
            .excluded, "outside|beyond of? ..3 <scope>",
            like: "Custom code falls outside of the scope of support.",
            unlike: "Partners help with work that falls outside of the scope of support."),
        Cue(
            .excluded, "out of ..2 scope", like: "Custom code is out of scope.",
            unlike: "Custom code is in scope, and we support it."),
        Cue(
            .excluded, "exclude|excludes|excluded", like: "This excludes custom code.",
            unlike: "This includes custom code."),
        Cue(
            .excluded, "there are|is ..2 exclusion|exclusions",
            like: "There are two exclusions from the plan.",
            unlike: "There are two plans."),
        Cue(
            .excluded, "^^ exclusions|exclusion", like: "Exclusions: any of the following",
            unlike: "The sum without exclusions and the rest"),
        Cue(
            .excluded, "no ..4 <auxiliary>+ <adverb>* <covered>|<given>",
            like: "No help at night is provided.", unlike: "Help at night is provided."),
        Cue(
            .excluded, "<auxiliary>+ <adverb>* <not> to be <covered>|construed|taken|interpreted|read",
            like: "The times are not to be taken as a promise.",
            unlike: "The times are to be taken as they stand."),
        Cue(
            .excluded, "<be> <adverb>* unsupported|unavailable|ineligible|prohibited|disallowed|forbidden",
            like: "Custom builds are unsupported.", unlike: "Custom builds are supported."),
        Cue(
            .excluded, "may|might|can <not> <adverb>* be|work|have|<cover>|<help>",
            like: "Mails to this address may not be read.", unlike: "Mails to this address get an answer."),
        Cue(
            .excluded, "own risk", like: "You run beta releases at your own risk.",
            unlike: "You run beta releases with our help, and we support them."),
        Cue(
            .excluded, "as is basis", like: "Samples come on an as-is basis.",
            unlike: "Samples come with support."),
        Cue(
            .excluded, "disclaim|disclaims|disclaimed", like: "Harbor disclaims liability for samples.",
            unlike: "Harbor accepts liability for samples."),
        Cue(
            .excluded, "neither ...12 nor", like: "Neither chat nor phone is part of it.",
            unlike: "Either chat or phone is included."),
        Cue(
            .excluded, "<not> to provide|replace|offer|cover|perform|write|fix|debug|serve",
            like: "The plan is there to advise, not to provide staff.",
            unlike: "The plan is there to provide staff."),
        Cue(
            .excluded, "<not> ..1 intended|meant|designed|suitable",
            like: "The forum is not intended for urgent cases.",
            unlike: "The forum is intended for urgent cases."),
        Cue(
            .excluded, "<be> ignored|disregarded|discarded|rejected|declined|refused",
            like: "Requests by fax are ignored.",
            unlike: "Requests by fax are answered."),
        Cue(
            .excluded, "support ..5 ended|discontinued|ceased|dropped|expired",
            like: "Support for version 3 ended last year.", unlike: "Support for version 4 is available."),
        Cue(
            .excluded, "nothing ...8 shall|will|should",
            like: "Nothing in this guide shall be read as a promise.",
            unlike: "Everything in this guide is included."),
        Cue(
            .excluded, "as is $",
            like: "Samples are provided as is.",
            unlike: "Samples are provided as we go."),
        Cue(
            .excluded, "provided|provide|provides|offered|delivered|supplied|distributed ..2 as is",
            like: "Samples are offered as is and without haste.",
            unlike: "Samples are offered as they come."),
        Cue(
            .excluded, "sole|exclusive|only remedy|remedies|liability",
            like: "Credits are the sole remedy for an outage.",
            unlike: "Credits are granted for an outage."),
        Cue(
            .excluded, "<customer> ..2 can <not>",
            like: "Users cannot change the region of a site.",
            unlike: "Users can change the region of a site."),
        Cue(
            .excluded, "will|can|shall|could <not> <adverb>* be",
            like: "Sealed boxes will not be opened.",
            unlike: "Sealed boxes will be opened."),
        Cue(
            .excluded,
            "^^ no ..3 features|updates|releases|fixes|patches|changes|refunds|credits|exceptions|training|development|help|contact|response",
            like: "No new features after that date",
            unlike: "New features after that date"),
        Cue(
            .excluded, "^^ not|non <adverb>* <covered>",
            like: "Not included:",
            unlike: "Included:"),
        Cue(
            .excluded,
            "agreements|contracts|subscriptions|maintenance|support ..1 end|ends|cease|ceases|expire|expires $",
            like: "All support contracts end.",
            unlike: "All support contracts end with a call."),
        Cue(
            .excluded, "sunday|sundays|saturday|saturdays|weekend|weekends|holidays ...4 closed",
            like: "Saturdays and Sundays: closed",
            unlike: "Requests of Saturdays are answered."),
        Cue(
            .excluded,
            "do|does|did|can|will|shall <not> <adverb>* accept|allow|permit|issue|refund|reimburse|credit|host|manage|act|take|waive|assume|recover|train",
            like: "The plan does not issue refunds.",
            unlike: "The plan issues refunds."),
        Cue(
            .excluded, "disqualify|disqualifies|disqualified|forfeit|forfeits|forfeited",
            like: "Late claims are forfeited.",
            unlike: "Late claims are granted."),
        Cue(
            .excluded, "^^ !this|that|it|we|you ...8 <not> <adverb>* count|counts|qualify|qualifies",
            like: "Automatic mails do not count.",
            unlike: "Automatic mails count."),
        Cue(
            .excluded,
            "do|does|can|will|shall <not> <adverb>* back|backup|store|retain|rotate|grant|transfer|carry|service|archive|reset|recover|inspect",
            like: "The plan does not back up local disks.",
            unlike: "The plan backs up local disks."),
        Cue(
            .excluded, "no ..3 agreement|agreements|commitments|targets|backups|obligations",
            like: "There are no written agreements on times.",
            unlike: "There are agreements on times."),
        Cue(
            .excluded,
            "<not> <adverb>* accepted|supported|covered|included|provided|offered|available|allowed|permitted $",
            like: "Custom work is welcome elsewhere and generally not accepted.",
            unlike: "Custom work is welcome and accepted."),
        Cue(
            .excluded, "do|does|shall|will <not> <adverb>* mean|imply|entail|bind",
            like: "Tickets do not mean repairs.",
            unlike: "A ticket means a repair."),
        Cue(
            .excluded, "do|does|did|will|shall <not> <adverb>* come|comes|ship with",
            like: "Free berths do not come with help.",
            unlike: "Free berths come with help, and we support them."),
        Cue(
            .excluded, "no guaranteed|committed|promised|agreed|contractual|binding|formal|specific|fixed",
            like: "There are no guaranteed times of answer.", unlike: "There are guaranteed times of answer."),
        Cue(
            .excluded, "^ neither ..3 <auxiliary>+ <adverb>* <covered>|<cover>|<help>",
            like: "Neither party is liable for storms.", unlike: "The other party is liable for storms."),
        Cue(
            .excluded,
            "support|plan|plans|tier|tiers|package|packages|subscription|subscriptions|account|accounts|edition lack|lacks",
            like: "The free plan lacks a hotline.", unlike: "The free plan has a hotline, and we answer it."),
        Cue(
            .excluded,
            "support|coverage|maintenance ..3 end|ends|expire|expires|cease|ceases|stop|stops|lapse|lapses when|if|once|on|at|after|as",
            like: "Support ends when the contract does.", unlike: "Support starts when the contract does."),
        Cue(
            .excluded,
            "<get>|have|has|include|includes|offer|offers|provide|provides no ..2 updates|fixes|patches|reply|replies|answer|answers|access|help|visits|training|credits|services|maintenance",
            like: "Old boats receive no updates.", unlike: "New boats receive updates."),
        Cue(
            .excluded, "<vendor> <adverb>* refuse|refuses|decline|declines to",
            like: "We refuse to work on stolen boats.", unlike: "We refuse boats that are stolen."),
        Cue(
            .excluded, "^^ unsupported", like: "Unsupported: old boats.", unlike: "Supported: new boats."),
        Cue(
            .excluded, "<be> <not> something|anything ..1 <vendor> !take|see|want|like",
            like: "Racing is not something we offer.", unlike: "Racing is something we offer."),
        Cue(
            .excluded,
            "<be> <adverb>* <not> <adverb>* our ..1 responsibility|job|task|duty|policy|practice|business|concern",
            like: "Old boats are not our concern.", unlike: "New boats are our concern."),
        Cue(
            .excluded,
            "^ nothing in|on|here|herein ...8 create|creates|constitute|constitutes|grant|grants|imply|implies|obliges|entitles|gives",
            like: "Nothing on this page creates a warranty.", unlike: "This page creates a warranty."),
        Cue(
            .excluded, "nothing|none <auxiliary>+ <adverb>* <covered>|<given>",
            like: "By night nothing is guaranteed.", unlike: "By night all is guaranteed."),
        Cue(
            .excluded, "<be> <adverb>* <not> <adverb>* treated|regarded|handled|seen as",
            like: "Wishes are not treated as reports.", unlike: "Wishes are treated as reports."),
        Cue(
            .excluded, "<be> <adverb>* exempt|exempted from", like: "Rafts are exempt from the plan.",
            unlike: "Rafts are exempt of tax."),
        Cue(
            .excluded, "<be> <adverb>* beyond !the|a|an|our|your|this|that",
            like: "Races are beyond what the crew can do.",
            unlike: "Races are beyond the pier."),
        Cue(
            .excluded, "none of ...6 <auxiliary>* <adverb>* <cover>|<covered>|<help>",
            like: "None of the plans include visits.", unlike: "Most of the plans include visits."),
        Cue(
            .excluded, "nobody will|can|may|shall|is|does <adverb>* <help>|available|there",
            like: "Nobody will answer at night.", unlike: "Somebody will answer at night."),
        Cue(
            .excluded,
            "no one|agent|agents|engineer|engineers|staff|technician|technicians will|can|may|shall|is|are|does <adverb>* <help>|available|there",
            like: "No one will answer at night.", unlike: "An engineer answers at night."),
        Cue(
            .excluded,
            "<vendor> <auxiliary>* <adverb>* stop|stops|stopped|cease|ceases|ceased|discontinue|discontinued|ended|dropped|withdrew|retired <help>|maintenance|work",
            like: "We stopped repairing sails last year.",
            unlike: "We stopped at the yard, and we repair sails."),
        Cue(
            .excluded, "has|have|is|are|was reached|at? ..2 end of life|support|maintenance",
            like: "Version 2 has reached the end of support.",
            unlike: "Version 2 has support until the end of May."),
        Cue(
            .excluded, "fall|falls|lie|lies outside|beyond",
            like: "Custom sails fall outside the common offer.",
            unlike: "Custom sails fall overboard."),
        Cue(
            .excluded,
            "<not> a|an ..2 replacement|substitute|alternative|guarantee|promise|commitment|warranty|contract|sla|part|channel|way|place|right|support|helpdesk|obligation|offer|insurance",
            like: "The forum is not a substitute for repairs.", unlike: "The forum is not a large one."),
    ]
}
