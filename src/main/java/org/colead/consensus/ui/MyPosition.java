package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.CheckStatus.Mine;
import org.colead.consensus.Choice;
import org.colead.consensus.Pointed;
import org.colead.consensus.Ranked;
import org.colead.uikit.Cells;
import org.colead.uikit.Said;
import org.colead.uikit.Words;

/// One’s own position, as nobody else sees it yet.
class MyPosition extends Div {

    MyPosition(CheckStatus check, Mine mine) {
        addClassName("cl-mine");
        add(
                check.method() instanceof AmongOptions among
                        ? ballot(among, mine)
                        : choice(check, mine));
        if (!mine.stance().reason().isBlank()) {
            add(new Said(mine.stance().reason()));
        }
        if (!mine.stance().workable().isBlank()) {
            add(
                    new Paragraph(Words.t("What would make it workable")),
                    new Said(mine.stance().workable()));
        }
    }

    private static Paragraph choice(CheckStatus check, Mine mine) {
        var choice =
                check.scale().stream()
                        .filter(c -> c.number() == mine.stance().choice())
                        .findFirst()
                        .orElseThrow();
        return head(
                Cells.number(Phrases.cell(check.method(), choice.number())),
                new Span(says(check, choice, mine)));
    }

    private static Paragraph ballot(AmongOptions method, Mine mine) {
        var order = Ballots.said(mine.stance(), method);
        return head(
                new Span(
                        mine.witness()
                                .map(name ->
                                        mine.confirmed()
                                                ? Words.t(
                                                        "{0}, as {1} wrote it down and you confirmed.",
                                                        order, name)
                                                : Words.t(
                                                        "{0}, as {1} wrote it down for you.",
                                                        order, name))
                                .orElseGet(() -> yours(method, order))));
    }

    private static String yours(AmongOptions method, String ballot) {
        return switch (method) {
            case Ranked _ -> Words.t("Your order: {0}", ballot);
            case Pointed it ->
                    it.isDots()
                            ? Words.t("Your dots: {0}", ballot)
                            : Words.t("Your scores: {0}", ballot);
        };
    }

    private static Paragraph head(Component... parts) {
        var head = new Paragraph(parts);
        head.addClassName("cl-mine-head");
        return head;
    }

    private static String says(CheckStatus check, Choice choice, Mine mine) {
        return mine.witness()
                .map(name ->
                        mine.confirmed()
                                ? Words.t(
                                        "{0}, as {1} wrote it down and you confirmed.",
                                        choice.said(), name)
                                : Words.t(
                                        "{0}, as {1} wrote it down for you.", choice.said(), name))
                .orElseGet(() -> Words.t("You gave {0}.", Phrases.choice(check.method(), choice)));
    }
}
