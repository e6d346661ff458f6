package org.colead.export;

import org.colead.deliberation.How;
import org.colead.deliberation.Kind;
import org.colead.export.WholeDecision.OpenCheck;
import org.colead.export.WholeDecision.Said;
import org.colead.kernel.Sentence;

/// The rounds of a decision on paper: what was said and answered, and how it was checked.
final class PrintedRounds {

    private final Paper paper;
    private final Printed say;
    private final PrintedChecks checks;

    PrintedRounds(Paper paper, Printed say) {
        this.paper = paper;
        this.say = say;
        this.checks = new PrintedChecks(paper, say);
    }

    void add(WholeDecision decision) {
        for (var kind : Kind.values()) {
            paper.section(say.t(heading(kind)));
            decision.contributions().stream()
                    .filter(said -> said.kind().equals(kind.name()))
                    .forEach(this::said);
        }
        decision.openCheck()
                .ifPresent(check -> {
                    paper.section(say.t("Check {0}", check.number()));
                    paper.line("", stillOpen(check));
                });
        decision.senseChecks().forEach(checks::sense);
        decision.openSenseCheck()
                .ifPresent(check -> {
                    paper.section(say.t("Sense check {0}", check.number()));
                    paper.line("", stillOpen(check));
                });
        decision.checks().forEach(checks::check);
    }

    private static Sentence heading(Kind kind) {
        return Sentence.of(
                switch (kind) {
                    case QUESTION -> "Questions";
                    case REACTION -> "Reactions";
                    case PASS -> "Passed";
                    case CONCERN -> "Concerns";
                    case INPUT -> "Input from staff";
                });
    }

    private void said(Said it) {
        var who = say.named(it.author());
        if (it.words().isBlank()) {
            paper.line("", who);
            return;
        }
        paper.words(who, it.statedAs().orElse(it.words()));
        it.withdrawnAt().ifPresent(at -> paper.small(say.t("Withdrawn {0}", say.moment(at))));
        it.clarifications()
                .forEach(c -> {
                    paper.words(say.t("{0} asked", c.askedBy()), c.question());
                    paper.words(say.t("Clarified"), c.words().orElse(""));
                });
        it.answers()
                .forEach(answer ->
                        paper.words(
                                answer.how()
                                        .map(how ->
                                                say.t(
                                                        "{0} ({1})",
                                                        say.t(How.valueOf(how).word()),
                                                        answer.by()))
                                        .orElseGet(() -> say.t("Answer by {0}", answer.by())),
                                answer.words()));
    }

    private String stillOpen(OpenCheck check) {
        return say.t(
                "{0} of {1} have answered. Positions stay blind until it closes.",
                check.answered(), check.members());
    }
}
