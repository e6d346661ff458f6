package org.colead.decision;

import static org.colead.decision.Telling.holds;
import static org.colead.decision.Telling.href;
import static org.colead.decision.Telling.said;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Condition;
import org.colead.kernel.Minutes;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// The conditions that the decision itself can judge.
@Component
class OwnConditions {

    private static final int SECOND_AUTHOR_FROM = 3;

    private final GroupDirectory groups;
    private final EnvelopeService envelopes;
    private final Clock clock;

    OwnConditions(GroupDirectory groups, EnvelopeService envelopes, Clock clock) {
        this.groups = groups;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    List<Condition> at(Stage leaving, Readiness facts) {
        return switch (leaving) {
            case DRAFTING -> drafting(facts);
            case CONCERNS ->
                    Stream.concat(
                                    Stream.of(textStands(facts), notTooManyFailures(facts)),
                                    options(facts).stream())
                            .toList();
            case UNDERWAY -> List.of(reviewIsDue(facts));
            case CLARIFYING,
                    REACTING,
                    CHECKING,
                    DECIDED,
                    PUBLISHED,
                    REVIEWED,
                    WITHDRAWN,
                    PARKED,
                    SUPERSEDED,
                    RECALLED ->
                    List.of();
        };
    }

    private List<Condition> drafting(Readiness facts) {
        var all = new ArrayList<>(Telling.done(facts));
        all.addAll(options(facts));
        charter(facts).ifPresent(all::add);
        all.add(said(facts, facts.goal(), "It names the goal it serves", "goal"));
        all.add(Telling.affected(facts));
        all.add(
                holds(
                        facts,
                        facts.workloadSaid(),
                        "It says what it asks of people’s hours, and what stops",
                        "hours"));
        all.addAll(Telling.lookedAtAgain(facts));
        all.add(
                holds(
                        facts,
                        inScope(facts),
                        "It fits its envelope, or is marked as a recommendation",
                        "envelope"));
        if (groups.members(facts.group()).size() >= SECOND_AUTHOR_FROM) {
            all.add(
                    holds(
                            facts,
                            facts.acceptedAuthors() > 1,
                            "A second author has accepted",
                            "authors"));
        }
        return all;
    }

    /// A check may ask for more than the charter does, and never for less.
    private Optional<Condition> charter(Readiness facts) {
        var rules = groups.rules(facts.group());
        return facts.rule().asksForLessThan(rules)
                ? Optional.of(Condition.missing(facts.rule().least(rules), href(facts, "method")))
                : Optional.empty();
    }

    private static List<Condition> options(Readiness facts) {
        var rule = facts.rule();
        if (!rule.method().overOptions()) {
            return List.of();
        }
        var listed = facts.text().options();
        var all = new ArrayList<Condition>();
        all.add(
                holds(
                        facts,
                        listed.size() >= Option.FEWEST,
                        "It lists at least two options",
                        "options"));
        Stream.of(rule.ballot().unclear(listed), barred(rule, listed))
                .flatMap(Optional::stream)
                .map(why -> Condition.missing(why, href(facts, "options")))
                .forEach(all::add);
        return all;
    }

    private static Optional<Sentence> barred(Rule rule, List<Option> listed) {
        return rule.method() == Method.RANKED ? rule.ballot().unlisted(listed) : Optional.empty();
    }

    private boolean inScope(Readiness facts) {
        return facts.envelope()
                .map(e ->
                        !groups.symbolicOnly(facts.group())
                                && envelopes.covers(
                                        e,
                                        facts.group(),
                                        facts.money(),
                                        facts.cost(today()),
                                        today()))
                .orElse(true);
    }

    Condition textStands(Readiness facts) {
        var needed = groups.rules(facts.group()).textStands();
        var stood = Duration.between(facts.textAt(), clock.instant());
        if (stood.compareTo(needed) >= 0) {
            return Condition.met(Sentence.of("The text has stood {0}", inHours(needed)));
        }
        return Condition.missing(
                Sentence.of("The text has stood {0} of {1}", inHours(stood), inHours(needed)),
                href(facts, "proposal"));
    }

    private static String inHours(Duration time) {
        return new Minutes((int) time.toMinutes()).toString().replace(" h 00", " h");
    }

    private Condition notTooManyFailures(Readiness facts) {
        int allowed = groups.rules(facts.group()).failedChecks();
        if (facts.failedChecks() < allowed) {
            return Condition.met(
                    Sentence.of(
                            "{0, plural, =0 {No check} one {# check} other {# checks}} failed of {1} allowed",
                            facts.failedChecks(), allowed));
        }
        return Condition.missing(
                Sentence.of(
                        "{0} checks have failed. Choose a trial, the fallback, the granting group, or park it",
                        facts.failedChecks()),
                href(facts, "choose"));
    }

    private Condition reviewIsDue(Readiness facts) {
        var due = facts.review().map(day -> !day.isAfter(today())).orElse(true);
        return due
                ? Condition.met(Sentence.of("The review is due"))
                : Condition.missing(
                        Sentence.of("The review is on {0}", facts.review().orElseThrow()),
                        href(facts, "review"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
