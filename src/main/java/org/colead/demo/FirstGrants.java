package org.colead.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.colead.group.EnvelopeService;
import org.colead.group.NewEnvelope;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.Responsibilities;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the groups were granted, and which of their members carry what for them.
@Component
@Profile("demo")
class FirstGrants {

    private final EnvelopeService envelopes;
    private final Responsibilities responsibilities;

    FirstGrants(EnvelopeService envelopes, Responsibilities responsibilities) {
        this.envelopes = envelopes;
        this.responsibilities = responsibilities;
    }

    void granted(Story story, int day) {
        var from = story.calendar().back(day);
        grant(
                story,
                "Collaboration time",
                "Leadership team",
                "Time to plan and learn together, and the coverage it takes.",
                Money.whole(12_000),
                from);
        grant(
                story,
                "The kindergarten’s day",
                "Kindergarten team",
                "Doors, pickup, rest and lunch of the kindergarten.",
                Money.whole(500),
                from);
    }

    private void grant(
            Story story, String name, String to, String scope, Money money, LocalDate from) {
        var granted =
                envelopes.grant(
                        new NewEnvelope(
                                story.group("Board group"),
                                story.group(to),
                                name,
                                scope,
                                money,
                                Minutes.of(2_000, 0),
                                from,
                                from.plusDays(364),
                                Optional.empty()),
                        CommandKey.next(),
                        story.who("Gus Hartwell"));
        story.remember(name, granted);
    }

    void entrusted(Story story, int day) {
        var from = story.calendar().back(day);
        entrust(
                story,
                from,
                "Board group",
                Mandate.KEEPS_ACCOUNTS,
                "Keep the accounts",
                "Adaeze Winter");
        entrust(
                story,
                from,
                "Board group",
                Mandate.ALLOCATES_HOURS,
                "Allocate collaboration time",
                "Lorraine Petty");
        entrust(
                story,
                from,
                "Board group",
                Mandate.KEEPS_RECORD,
                "Keep the record",
                "Ruth Delgado");
        entrust(
                story,
                from,
                "Leadership team",
                Mandate.FACILITATES,
                "Facilitate the leadership team’s rounds",
                "Theo Brandt");
        entrust(
                story,
                from,
                "Leadership team",
                Mandate.PUBLISHES,
                "Publish the briefs",
                "Marisol Keane");
    }

    private void entrust(
            Story story, LocalDate from, String group, Mandate mandate, String result, String to) {
        var what = new NewResponsibility(result, "", new Minutes(30), from, from.plusDays(300));
        var id =
                responsibilities.entrust(
                        story.group(group),
                        mandate,
                        what,
                        story.who(to),
                        CommandKey.next(),
                        PersonId.COLEAD);
        responsibilities.accept(id, story.who(to));
    }
}
