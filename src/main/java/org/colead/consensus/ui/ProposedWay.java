package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.colead.consensus.AgreeingAfterFailures;
import org.colead.consensus.TakenWay;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.Said;
import org.colead.uikit.Words;

/// The way that somebody proposes after failed checks; a second member agrees to it or says no.
class ProposedWay extends Div {

    private final DecisionDetails decision;
    private final int number;
    private final AgreeingAfterFailures agreeing;
    private final PersonId me;

    ProposedWay(
            DecisionDetails decision, TakenWay way, AgreeingAfterFailures agreeing, PersonId me) {
        this.decision = decision;
        this.number = way.number();
        this.agreeing = agreeing;
        this.me = me;
        setId("proposed-way-" + number);
        addClassName("cl-form");
        add(
                new Div(proposal(way), Line.small(Words.t(way.way().meaning()))),
                new Said(way.reason()));
        way.option().ifPresent(it -> add(Line.plain(Words.t("The option to try: {0}", it))));
        if (agreeing.mayAnswer(decision.id(), me)) {
            ask();
        } else {
            add(
                    Line.plain(
                            Words.t(
                                    "It is taken once a member agrees who did not write the proposal.")));
        }
    }

    private static Paragraph proposal(TakenWay way) {
        var words =
                Line.plain(
                        Words.t(
                                "{0} proposes: {1}",
                                way.by().orElseGet(() -> Words.t("The group")),
                                Words.t(way.way().word())));
        words.getStyle().set("font-weight", "600");
        return words;
    }

    private void ask() {
        var words = new DraftField(Words.t("Your reason"), "agree-" + decision.id());
        words.setHelperText(Words.t("Needed where you say no."));
        add(
                words,
                Line.acts(
                        Act.primary(Words.t("I agree"), () -> answer(true, words)),
                        new Act(Words.t("I do not agree"), () -> answer(false, words))));
    }

    private void answer(boolean agreed, DraftField words) {
        agreeing.answer(decision.id(), number, agreed, words.getValue(), me);
        words.sent();
    }
}
