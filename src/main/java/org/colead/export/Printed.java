package org.colead.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.colead.decision.Option;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.kernel.Money;
import org.colead.kernel.Sentence;

/// Lays a whole decision out as a document in the reader's language.
final class Printed {

    private final WholeDecision decision;
    private final Locale locale;
    private final ZoneId zone;
    private final Paper paper = new Paper();

    private Printed(WholeDecision decision, Locale locale, ZoneId zone) {
        this.decision = decision;
        this.locale = locale;
        this.zone = zone;
    }

    /// The sentence under the title: who may see it so, and when it was made, in the zone given.
    static String made(WholeDecision decision, Locale locale, ZoneId zone) {
        var printed = new Printed(decision, locale, zone);
        return printed.t(
                "As {0} may see it, {1}", decision.seenBy(), printed.moment(decision.exportedAt()));
    }

    static Paper of(WholeDecision decision, Locale locale, ZoneId zone) {
        var printed = new Printed(decision, locale, zone);
        printed.about();
        printed.proposal();
        printed.adapted();
        printed.relations();
        new PrintedRounds(printed.paper, printed).add(decision);
        var afterwards = new PrintedAfterwards(printed.paper, printed);
        afterwards.decided(decision.afterwards());
        printed.brief();
        printed.steps(afterwards);
        afterwards.cameOfIt(decision.afterwards());
        printed.record();
        return printed.paper;
    }

    private void about() {
        var it = decision.decision();
        paper.section(t("The question"));
        paper.words("", it.question());
        paper.line(t("Group"), it.group());
        paper.line(t("Stage"), t(Stage.valueOf(it.stage()).word()));
        it.outcome().map(Outcome::valueOf).ifPresent(o -> paper.line(t("Outcome"), t(o.word())));
        paper.line(t("The option that was chosen"), it.chosen().orElse(""));
        if (it.recommendation()) {
            paper.line("", t("A recommendation: the granting group replies to it."));
        }
        if (it.practice()) {
            paper.line("", t("A practice decision: it never enters the register."));
        }
        paper.words(t("Because"), it.reason().orElse(""));
        it.envelope()
                .ifPresent(e ->
                        paper.line(
                                t("Envelope"),
                                t(
                                        "{0}, granted by {1}: {2}",
                                        e.name(),
                                        e.grantedBy(),
                                        new Money(e.moneyCents()).in(locale))));
        paper.line(t("Authors"), String.join(", ", it.authors()));
        paper.line(t("Goal"), it.goal());
        paper.line(t("Affected"), it.affected());
        paper.line(t("Review"), it.review().map(this::day).orElse(""));
        paper.words(t("What would stop it before"), it.stopSignal());
        paper.words(t("What we expect to see"), it.prediction());
        paper.words(t("Fallback, if no check passes"), it.fallback());
    }

    private void proposal() {
        for (var version : decision.versions().reversed()) {
            paper.section(t("The proposal, version {0}", version.number()));
            paper.small(t("{0}, by {1}", moment(version.at()), version.by()));
            paper.words(t("Aim"), version.aim());
            paper.words(t("How"), version.how());
            version.options().forEach(this::option);
            paper.words(t("Money"), version.money());
            paper.words(t("Limits"), version.limits());
            paper.words(t("Review"), version.review());
            paper.words(t("In figures"), version.terms());
        }
    }

    private void option(Option it) {
        paper.line(
                t("Option"),
                it.words().isBlank() ? it.name() : t("{0}: {1}", it.name(), it.words()));
    }

    private void adapted() {
        decision.adaptedFrom()
                .ifPresent(it -> {
                    paper.section(t("Adapted from elsewhere"));
                    paper.words(t("Where it comes from"), it.source());
                    paper.words(t("What we keep"), it.kept());
                    paper.words(t("What we change"), it.changed());
                    paper.words(t("Why here"), it.whyHere());
                });
    }

    private void relations() {
        var it = decision.relations();
        paper.section(t("Other decisions"));
        paper.line(t("Depends on"), String.join(" · ", it.dependsOn().values()));
        paper.line(t("Others depend on it"), String.join(" · ", it.dependents().values()));
        paper.line(t("Replaces"), String.join(" · ", it.replaces().values()));
        paper.line(t("Replaced by"), String.join(" · ", it.replacedBy().values()));
    }

    private void brief() {
        decision.brief()
                .ifPresent(it -> {
                    paper.section(t("The brief"));
                    paper.small(
                            t(
                                    "Published {0}. {1} of {2} have acknowledged it.",
                                    moment(it.publishedAt()), it.acknowledged(), it.readers()));
                    paper.words(t("What was decided"), it.decided());
                    it.changes().forEach(c -> paper.words(c.when(), c.what()));
                    paper.words(t("Why"), it.why());
                    it.figure().forEach((bar, count) -> paper.line(bar, t("{0}", count)));
                    paper.words(t("What was considered"), it.considered());
                });
    }

    private void steps(PrintedAfterwards afterwards) {
        paper.section(t("Steps and hours"));
        decision.steps().forEach(afterwards::step);
        var hours = decision.hours();
        if (hours.askedMinutes() > 0) {
            paper.line(
                    t("Hours asked"),
                    t(
                            "{0} minutes a week for each of {1, plural, one {# person} other {# people}}",
                            hours.askedMinutes(), hours.people()));
        }
        if (hours.decidingMinutes() > 0) {
            paper.line(
                    t("Time spent deciding"),
                    t("{0} minutes of people’s time in meetings", hours.decidingMinutes()));
        }
    }

    private void record() {
        paper.section(t("The record"));
        for (var entry : decision.record().entries()) {
            paper.line(
                    t(entry.said()),
                    t("{0}, number {1} of its stream", moment(entry.at()), entry.number()));
            paper.small(entry.hash());
        }
        decision.record().checkpoint().ifPresent(paper::small);
    }

    String t(String template, Object... arguments) {
        return Sentence.of(template, arguments).in(locale);
    }

    String t(Sentence sentence) {
        return sentence.in(locale);
    }

    String day(LocalDate day) {
        return new WrittenDays(locale, zone).day(day);
    }

    LocalDate on(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    String moment(Instant at) {
        return new WrittenDays(locale, zone).moment(at);
    }

    String named(Optional<String> author) {
        return author.orElseGet(() -> t("Author not shown"));
    }
}
