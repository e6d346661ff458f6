package org.colead.export;

import java.time.Instant;
import java.util.Optional;
import org.colead.consensus.WayOn;
import org.colead.decision.DoneFirst;
import org.colead.decision.NamedStep;
import org.colead.decision.ReviewVerdict;
import org.colead.responsibility.ResponsibilityState;

/// On paper: how it went on after failed checks, the advice, and what came of the decision.
final class PrintedAfterwards {

    private static final String ENDED = ResponsibilityState.ENDED.name();

    private final Paper paper;
    private final Printed say;

    PrintedAfterwards(Paper paper, Printed say) {
        this.paper = paper;
        this.say = say;
    }

    /// How it came to be decided.
    void decided(Afterwards it) {
        it.doneFirst().ifPresent(this::doneFirst);
        paper.section(say.t("How the group went on"));
        it.waysOn().forEach(this::wayOn);
        it.advice().ifPresent(this::advice);
    }

    /// Who carries a step, as the brief says it; once it is done, what came of it.
    void step(WholeDecision.Step it) {
        var step =
                new NamedStep(
                        it.result(),
                        it.holder(),
                        it.asked(),
                        it.until(),
                        it.done().map(WholeDecision.CarriedOut::at),
                        it.state().equals(ENDED));
        paper.line("", say.t(step.said(say::day, say::on)));
        it.done().ifPresent(done -> paper.words("", done.words()));
    }

    /// What came of it.
    void cameOfIt(Afterwards it) {
        paper.section(say.t("What came of it"));
        it.reply()
                .ifPresent(reply -> {
                    paper.words(who(reply.by()), reply.reason());
                    paper.small(
                            reply.yes()
                                    ? say.t(
                                            "For the granting group: it follows this recommendation.")
                                    : say.t(
                                            "For the granting group: it does not follow this recommendation."));
                });
        it.reviewMoved().forEach(this::moved);
        it.review()
                .ifPresent(review -> {
                    paper.line(
                            say.t("Review"), say.t(ReviewVerdict.valueOf(review.verdict()).word()));
                    paper.words(review.by().orElse(""), review.learned());
                });
        paper.section(say.t("What readers said"));
        it.responses().forEach(this::response);
    }

    private void doneFirst(Afterwards.DoneFirst it) {
        paper.section(say.t("Done first, because it could not wait"));
        paper.line("", say.t(DoneFirst.told(it.by(), say.moment(it.at()))));
        paper.words(it.by(), it.because());
    }

    private void wayOn(Afterwards.WayOn it) {
        paper.line("", say.t(WayOn.valueOf(it.way()).word()));
        it.option().ifPresent(one -> paper.line("", say.t("The option to try: {0}", one)));
        paper.words(it.by().orElseGet(() -> say.t("The group")), it.reason());
        when(it.at());
        it.reply()
                .ifPresent(reply -> {
                    boolean granting = it.way().equals(WayOn.ESCALATE.name());
                    paper.line(
                            granting
                                    ? say.t("{0}, for the granting group", who(reply.by()))
                                    : say.t("{0}, as a second member", who(reply.by())),
                            granting ? granted(reply.yes()) : agreed(reply.yes()));
                    paper.words("", reply.reason());
                    when(reply.at());
                });
    }

    private String granted(boolean yes) {
        return yes ? say.t("They may try it") : say.t("Not now");
    }

    private String agreed(boolean yes) {
        return yes ? say.t("Agreed") : say.t("Did not agree");
    }

    private void advice(Afterwards.Advice it) {
        paper.section(say.t("Advice"));
        it.decider()
                .ifPresent(decider ->
                        paper.line(
                                "",
                                it.accepted()
                                        ? say.t("{0} decides, after asking for advice.", decider)
                                        : say.t(
                                                "{0} is named and has not accepted yet.",
                                                decider)));
        it.asked()
                .forEach(given -> {
                    paper.words(
                            given.person(),
                            given.words().orElseGet(() -> say.t("Has not advised yet.")));
                    paper.words(say.t("Answered"), given.answer().orElse(""));
                });
        paper.words(say.t("Why"), it.reason().orElse(""));
    }

    private void moved(Afterwards.Moved it) {
        paper.words(it.by(), it.reason());
        paper.small(
                it.from()
                        .map(from ->
                                say.t(
                                        "The review was moved from {0} to {1}.",
                                        say.day(from), say.day(it.to())))
                        .orElseGet(() -> say.t("The review was set to {0}.", say.day(it.to()))));
    }

    private void response(Afterwards.Response it) {
        paper.words(it.from(), it.words());
        paper.words(
                it.answeredBy()
                        .map(by -> say.t("Answer by {0}", by))
                        .orElseGet(() -> say.t("Answered")),
                it.answer().orElse(""));
    }

    private void when(Optional<Instant> at) {
        at.ifPresent(moment -> paper.small(say.moment(moment)));
    }

    private String who(Optional<String> name) {
        return name.orElseGet(() -> say.t("The granting group"));
    }
}
