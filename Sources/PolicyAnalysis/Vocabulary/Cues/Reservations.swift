import SupportPolicy

extension English {
    /// Rights that the vendor keeps.
    static let reservationCues: [Cue] = [
        Cue(
            .reserved,
            "<be> automatically closed|suspended|terminated|archived|removed|downgraded|deleted|merged",
            like: "Cases without an answer are automatically closed.",
            unlike: "Cases without an answer are still answered."),
        Cue(
            .reserved,
            "ticket|tickets|case|cases|request|requests|account|accounts ..8 <be> <adverb>* closed|suspended|terminated|archived|removed|deleted|cancelled|canceled",
            like: "Cases that get no reply for a week are closed.",
            unlike: "Cases that get no reply for a week are answered."),
        Cue(
            .reserved,
            "policy|page|terms|hours|times|prices|offering|offerings|guide|features|document ..2 may|might|can change",
            like: "These hours may change at any time.", unlike: "These hours change each spring."),
        Cue(
            .reserved, "reserve|reserves|reserving|retain|retains ..3 right",
            like: "Harbor reserves the right to close a request.",
            unlike: "The right to close a request is yours."),
        Cue(
            .reserved, "<vendor> has|have|retains ..2 right|ability|authority|option to",
            like: "Our engineers have the ability to change the priority of a case.",
            unlike: "You have the ability to change it."),
        Cue(
            .reserved, "at the|our|its|sole ..2 discretion",
            like: "Visits happen at the discretion of our team.", unlike: "Discretion is a virtue."),
        Cue(
            .reserved, "our|its|sole|own ..2 discretion", like: "Credits are up to our sole discretion.",
            unlike: "Credits are granted each month."),
        Cue(
            .reserved, "subject to change|modification|revision", like: "This page is subject to change.",
            unlike: "This page is stable."),
        Cue(
            .reserved, "without ..3 notice", like: "Prices go up without notice.",
            unlike: "Hours change each spring."),
        Cue(
            .reserved, "<vendor> ..1 may|might|could <adverb>* <act>",
            like: "We may close a request that waits too long.", unlike: "You may close a request yourself."),
        Cue(
            .reserved, "<vendor> <adverb>* may|might <adverb>* need|have|be to|required|forced",
            like: "We may have to stop a site that overloads the host.",
            unlike: "You may stop a site yourself."),
        Cue(
            .reserved, "<vendor> will|may|can|might ...5 ask|require|request <customer>",
            like: "We will contact you and ask you to stop the job.", unlike: "Ask us to stop the job."),
        Cue(
            .reserved,
            "<vendor> <auxiliary>? <adverb>* suspend|suspends|terminate|terminates|reject|rejects|decline|declines|block|blocks|revoke|revokes|refuse|refuses|downgrade|downgrades",
            like: "We suspend accounts that send spam.", unlike: "We support accounts that send mail."),
        Cue(
            .reserved,
            "<auxiliary> <adverb>* be <adverb>* closed|suspended|terminated|removed|downgraded|reclassified|discontinued|deprecated|retired|withdrawn|deleted|cancelled|canceled|deprioritized|lowered|revised|rejected|declined|revoked|blocked|merged|archived|refused|banned|denied|throttled|disabled|stopped|paused",
            like: "Sites that overload the host will be closed.",
            unlike: "Sites that overload the host will be answered."),
        Cue(
            .reserved, "<vendor> <auxiliary>* determine|determines|decide|decides whether|if|that|the|which",
            like: "We decide which severity a request gets.",
            unlike: "You decide which severity a request gets."),
        Cue(
            .reserved,
            "policy|page|terms|hours|prices|offering|offerings|guide|document|sla|agreement|plans ..2 may|might|can <adverb>* be <adverb>* updated|changed|amended|modified|revised|adjusted|discontinued|withdrawn",
            like: "This page may be updated.",
            unlike: "This page was updated."),
        Cue(
            .reserved,
            "<vendor> ..1 may|might|could <adverb>* cease|stop|drop|retire|deprecate|deprioritize|recategorize|shorten",
            like: "We may drop an old release.",
            unlike: "We support an old release."),
        Cue(
            .reserved, "<vendor> ...12 and may|might <adverb>* <act>",
            like: "Harbor looks at each claim and may reject it.",
            unlike: "Harbor looks at each claim and rejoices."),
        Cue(
            .reserved, "may|might need|have to be <adverb>* <act>",
            like: "Old parts may need to be removed.",
            unlike: "Old parts need our care."),
        Cue(
            .reserved, "feature|features|apis|functionality|interfaces ..8 may|might|can <adverb>* change",
            like: "Features are young and may change.",
            unlike: "Features are young and good."),
        Cue(
            .reserved,
            "<vendor> ..1 may|might|could <adverb>* consider|treat|deem|regard ...4 closed|solved|resolved|complete|abandoned|done",
            like: "We may consider a case solved.", unlike: "We may consider a case."),
        Cue(
            .reserved, "<vendor> ..2 may|might <adverb>* restart|stop|reboot|reset",
            like: "Harbor might restart a pump.", unlike: "Harbor restarts a pump."),
    ]
}
