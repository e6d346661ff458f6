package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Workload;
import org.colead.group.EnvelopeCard;
import org.colead.uikit.Dates;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Gate;
import org.colead.uikit.Line;
import org.colead.uikit.Meter;
import org.colead.uikit.WeekParts;
import org.colead.uikit.Words;

/// The facts beside a decision: what must hold, hours, envelope, group, affected, method, review.
class FactsPart extends FactSheet {

    FactsPart(
            DecisionDetails decision,
            Optional<EnvelopeCard> envelope,
            List<String> repliers,
            Dates dates,
            Optional<Component> affectsMe) {
        if (!decision.conditions().isEmpty()) {
            fact(t("Before the next stage"), new Gate(decision.conditions()));
        }
        decision.chosen().ifPresent(option -> fact(t("The option that was chosen"), option));
        decision.frame().workload().ifPresent(this::hours);
        if (envelope.isPresent()) {
            drawsOn(decision, envelope.get(), repliers);
        } else {
            fact(t("Envelope"), t("None: this is a recommendation"), mustReply(repliers));
        }
        fact(t("Group"), new Anchor("groups/" + decision.group(), decision.groupName()));
        affected(decision, affectsMe);
        method(decision);
        if (!decision.frame().goal().isBlank()) {
            fact(t("Goal"), decision.frame().goal());
        }
        decision.frame().review().ifPresent(day -> review(decision, dates.day(day)));
        fact(
                t("Authors"),
                decision.authors().stream().map(FactsPart::author).toArray(Component[]::new));
    }

    private static Component author(DecisionDetails.Author author) {
        return new Span(
                author.accepted().isPresent() ? author.name() : t("{0}, asked", author.name()));
    }

    private void hours(Workload workload) {
        if (workload.parts().isEmpty()) {
            fact(t("Hours asked"), t("None"));
            return;
        }
        var parts =
                workload.parts().stream()
                        .map(p -> new WeekParts.Part(p.weekly(), p.what(), kind(p.from())))
                        .toList();
        var asked = t("{0} a week", Words.hours(workload.asked()));
        var net =
                workload.net().value() == 0
                        ? t("Net: no one works longer.")
                        : t("Net: {0} more a week for each.", Words.hours(workload.net()));
        fact(
                t("Hours asked"),
                new Span(
                        t(
                                "{0} for each of {1, plural, one {# person} other {# people}}",
                                asked, workload.people())),
                new WeekParts(parts, asked),
                Line.small(net));
    }

    private static WeekParts.Kind kind(Workload.Source source) {
        return switch (source) {
            case THERE_TODAY -> WeekParts.Kind.WAS;
            case STOPS -> WeekParts.Kind.FREED;
            case COVERED, ADDED -> WeekParts.Kind.PAID;
        };
    }

    private static String mustReply(List<String> repliers) {
        return repliers.isEmpty()
                ? t(
                        "No group stands above this one that could grant it: it stays a recommendation.")
                : t("{0} must reply, with a reason.", String.join(", ", repliers));
    }

    private void drawsOn(DecisionDetails decision, EnvelopeCard envelope, List<String> repliers) {
        boolean drawn = decision.outcome().isPresent() && !decision.recommendation();
        var used = drawn ? envelope.drawn() : envelope.drawn().plus(decision.frame().money());
        var left = envelope.money().minus(used);
        var sentence = t("{0} of {1}", Words.money(used), Words.money(envelope.money()));
        fact(
                t("Envelope"),
                new Div(
                        new Anchor("groups/" + envelope.holder() + "#envelopes", envelope.name()),
                        new Text(t(", granted by {0}", envelope.grantorName()))),
                new Meter(used.cents(), envelope.money().cents(), sentence)
                        .ends(sentence, t("{0} left", Words.money(left))));
        if (decision.recommendation()) {
            fact(t("Recommendation"), t("The envelope does not cover it."), mustReply(repliers));
        }
    }

    private void affected(DecisionDetails decision, Optional<Component> affectsMe) {
        List<Component> values = new ArrayList<>();
        var note = decision.frame().affectedNote();
        int listed = decision.frame().affected().size();
        if (!note.isBlank()) {
            values.add(new Span(note));
        }
        if (listed > 0 || note.isBlank()) {
            values.add(
                    new Span(
                            t(
                                    "{0, plural, =0 {Nobody is named yet} one {# person by name}"
                                            + " other {# people by name}}",
                                    listed)));
        }
        affectsMe.ifPresent(values::add);
        fact(t("Affected"), values.toArray(Component[]::new));
    }

    private void review(DecisionDetails decision, String day) {
        var signal = decision.frame().stopSignal();
        var stops = t("It stops before that if {0}", signal);
        fact(t("Review"), day, signal.isBlank() ? new String[0] : new String[] {stops});
    }

    private void method(DecisionDetails decision) {
        var rule = decision.rule();
        fact(t("Method"), t(rule.method().word()), t("It passes with: {0}", rule.passes()));
        if (decision.frame().trial()) {
            fact(t("Trial"), t("If it passes, it is adopted as a trial, until its review."));
        }
    }
}
