package org.colead.export;

import java.util.List;
import org.colead.decision.TextPart;
import org.colead.deliberation.How;
import org.colead.deliberation.Kind;
import org.colead.export.Said.Answer;
import org.colead.kernel.Sentence;
import org.colead.uikit.SafeMarkdown;

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
                    .forEach(said -> said(said, decision.contributions()));
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

    private void said(Said it, List<Said> all) {
        var who = say.named(it.author());
        if (it.words().isBlank()) {
            paper.line("", who);
            return;
        }
        paper.words(who, it.statedAs().orElse(it.words()));
        it.withdrawnAt().ifPresent(at -> paper.small(say.t("Withdrawn {0}", say.moment(at))));
        it.objectionIn()
                .ifPresent(check ->
                        paper.small(say.t("It stood as an objection in check {0}.", check)));
        paper.words(say.t("What would make it workable"), it.workable());
        joined(it, all);
        it.clarifications()
                .forEach(c -> {
                    paper.words(say.t("{0} asked", c.askedBy()), c.question());
                    paper.words(say.t("Clarified"), c.words().orElse(""));
                });
        it.answers().forEach(this::answered);
    }

    private void joined(Said it, List<Said> all) {
        it.joinedTo()
                .flatMap(id -> all.stream().filter(said -> said.id().equals(id)).findFirst())
                .ifPresent(first ->
                        paper.small(
                                say.t(
                                        "Answered together with the concern of {0}: {1}",
                                        say.named(first.author()),
                                        SafeMarkdown.plain(first.words()))));
    }

    private void answered(Answer answer) {
        paper.words(
                answer.how()
                        .map(how -> say.t("{0} ({1})", say.t(How.valueOf(how).word()), answer.by()))
                        .orElseGet(() -> say.t("Answer by {0}", answer.by())),
                answer.words());
        answer.passages()
                .forEach(it ->
                        paper.small(
                                say.t(
                                        "{0}, version {1}: “{2}”",
                                        TextPart.valueOf(it.part()).word(),
                                        answer.textVersion().orElse(0),
                                        it.words())));
    }

    private String stillOpen(OpenCheck check) {
        return say.t(
                "{0} of {1} have answered. Positions stay blind until it closes.",
                check.answered(), check.members());
    }
}
