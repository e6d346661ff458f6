package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.colead.brief.BriefPage;
import org.colead.consensus.OptionCount;
import org.colead.decision.DoneFirst;
import org.colead.deliberation.How;
import org.colead.uikit.Cells;
import org.colead.uikit.CountBars;
import org.colead.uikit.Dates;
import org.colead.uikit.Exchange;
import org.colead.uikit.Line;
import org.colead.uikit.PartedText;
import org.colead.uikit.Said;
import org.colead.uikit.Section;

/// The fixed parts of a brief, in their order.
class BriefParts {

    private final BriefPage brief;
    private final Dates dates;

    BriefParts(BriefPage brief, Dates dates) {
        this.brief = brief;
        this.dates = dates;
    }

    List<Section> parts() {
        var parts = new ArrayList<Section>();
        parts.add(decided());
        parts.add(changes());
        parts.add(why());
        parts.add(
                new Section(
                        "considered",
                        t("What was considered"),
                        new Said(brief.text().considered())));
        if (!brief.concerns().isEmpty()) {
            parts.add(new Section("concerns", t("The concerns, and the answers"), concerns()));
        }
        if (!brief.steps().isEmpty()) {
            parts.add(new Section("steps", t("Who does what"), steps()));
        }
        parts.add(again());
        return parts;
    }

    private Section decided() {
        var part = new Section("decided", t("What was decided"), new Said(brief.text().decided()));
        brief.outcome().ifPresent(outcome -> part.beside(t(outcome.word())));
        brief.doneFirst().ifPresent(it -> doneFirst(part, it));
        brief.check()
                .ifPresent(check -> {
                    var sentence = t(check.explanation());
                    var cells =
                            check.positions().stream()
                                    .map(mark -> new Cells.Cell(mark.sign(), mark.tone()))
                                    .toList();
                    if (!cells.isEmpty()) {
                        part.add(new Cells(cells, sentence));
                    }
                    if (!check.options().isEmpty()) {
                        part.add(counts(check.options()));
                    }
                    part.add(Line.label(sentence));
                });
        return part;
    }

    private void doneFirst(Section part, DoneFirst it) {
        part.add(
                Line.plain(t(it.told(dates.moment(it.at())))),
                new Exchange("first-act", it.name(), dates.dayName(it.at()), it.because()));
    }

    private static CountBars counts(List<OptionCount> options) {
        var bars = new CountBars();
        long most = options.stream().mapToLong(OptionCount::count).max().orElse(1);
        options.forEach(option ->
                bars.bar(
                        option.none() ? t("None of these") : option.name(),
                        option.count(),
                        most,
                        option.won()));
        return bars;
    }

    private Section changes() {
        var text = new PartedText();
        brief.text()
                .changes()
                .forEach(c ->
                        text.part(
                                c.when(),
                                c.forWhom().isBlank()
                                        ? c.what()
                                        : t("{0}: {1}", c.forWhom(), c.what())));
        return new Section("changes", t("What changes for you"), text);
    }

    private Section why() {
        var part = new Section("why", t("Why"), new Said(brief.text().why()));
        if (!brief.text().figure().isEmpty()) {
            part.add(new FigureBars(brief.text().figure()));
        }
        return part;
    }

    private Component[] concerns() {
        return brief.concerns().stream().map(this::concern).toArray(Component[]::new);
    }

    private Exchange concern(BriefPage.ConcernShown concern) {
        var author =
                concern.mine() && !concern.author().isEmpty()
                        ? t("{0}, you", concern.author())
                        : concern.author();
        var exchange = new Exchange("c-" + concern.id().value(), author, "", concern.words());
        concern.also().forEach(other -> exchange.also(joined(other)));
        return exchange.answered(glyph(concern.how()), how(concern.how()), "", concern.answer());
    }

    private static Component[] joined(BriefPage.ConcernShown other) {
        var who = other.author().isEmpty() ? t("Author not shown") : other.author();
        return new Component[] {
            Line.small(other.mine() ? t("Joined: {0}, you", who) : t("Joined: {0}", who)),
            new Said(other.words())
        };
    }

    private static String glyph(How how) {
        return switch (how) {
            case AMENDED -> "amend";
            case ADDRESSED -> "done";
            case NOT_ACCEPTED -> "because";
        };
    }

    private static String how(How how) {
        return switch (how) {
            case AMENDED -> t("Amended");
            case ADDRESSED -> t("Addressed");
            case NOT_ACCEPTED -> t("Not accepted, because");
        };
    }

    private UnorderedList steps() {
        var list = new UnorderedList();
        list.addClassName("cl-steps-list");
        brief.steps().forEach(step -> list.add(new ListItem(t(step.said(dates::day, dates::on)))));
        return list;
    }

    private Section again() {
        var part = new Section("again", t("When we look again"));
        brief.review().ifPresent(day -> part.add(Line.plain(t("On {0}.", dates.day(day)))));
        if (!brief.stopSignal().isBlank()) {
            part.add(Line.plain(t("Before that it stops if {0}", brief.stopSignal())));
        }
        return part;
    }
}
