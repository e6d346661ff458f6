package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.colead.decision.BecauseSource.Because;
import org.colead.decision.ChangedText;
import org.colead.decision.TextPart;
import org.colead.decision.VersionText;
import org.colead.uikit.Changed;
import org.colead.uikit.Line;
import org.colead.uikit.PartedText;
import org.colead.uikit.Tablist;

/// What changed from one version to the next, and under the words because of what they did.
class WhatChanged extends Div {

    private final List<VersionText> versions;
    private final List<Because> because;
    private final WhichText which;
    private final Div shown = new Div();
    private boolean comes;

    /// @param versions newest first, two at least
    WhatChanged(List<VersionText> versions, List<Because> because, WhichText which) {
        this.versions = versions;
        this.because = because;
        this.which = which;
        this.comes = which.comes();
        if (versions.size() > 2) {
            add(tabs());
        } else {
            show(0);
        }
        add(shown);
    }

    private Tablist tabs() {
        var tabs = new Tablist(t("What changed in which version"));
        int asked = asked();
        tab(tabs, asked);
        for (int i = 0; i < versions.size() - 1; i++) {
            if (i != asked && i < ProposalPart.VERSIONS_SHOWN) {
                tab(tabs, i);
            }
        }
        return tabs;
    }

    private void tab(Tablist tabs, int index) {
        tabs.tab(t("In version {0}", versions.get(index).number()), () -> show(index));
    }

    private int asked() {
        return which.version()
                .map(number -> versions.getFirst().number() - number)
                .filter(index -> index >= 0 && index < versions.size() - 1)
                .orElse(0);
    }

    private void show(int index) {
        shown.removeAll();
        var changed = ChangedText.between(versions.get(index + 1).text(), versions.get(index));
        selected(changed).ifPresent(cause -> shown.add(head(cause)));
        var text = new PartedText();
        for (var part : TextPart.values()) {
            if (!changed.of(part).pieces().isEmpty()) {
                text.part(t(part.word()), content(changed, part));
            }
        }
        shown.add(text);
        if (comes) {
            come();
        }
    }

    private Component content(ChangedText changed, TextPart part) {
        var words =
                new Changed(
                        changed.of(part),
                        change ->
                                selected(changed)
                                        .filter(cause ->
                                                cause.meant(
                                                        ChangedText.place(part, change).passage()))
                                        .isPresent());
        var content = new Div(words);
        because.stream()
                .filter(cause -> cause.version() == changed.version())
                .filter(cause ->
                        changed.of(part).changes().stream()
                                .map(change -> ChangedText.place(part, change).passage())
                                .anyMatch(cause::meant))
                .forEach(cause -> content.add(link(cause)));
        return content;
    }

    private Optional<Because> selected(ChangedText changed) {
        return because.stream()
                .filter(cause -> which.because().filter(cause.about()::equals).isPresent())
                .filter(cause -> cause.version() == changed.version())
                .findFirst();
    }

    private static Paragraph head(Because cause) {
        return Line.note("amend", t("{0}: the words that are marked.", t(cause.why())));
    }

    private static Paragraph link(Because cause) {
        var line = new Paragraph(new Anchor(cause.href(), t(cause.why())));
        line.addClassName("cl-cause");
        return line;
    }

    /// Brings whoever followed a link to the words it means, once.
    private void come() {
        comes = false;
        shown.getElement()
                .executeJs(
                        "const m = this.querySelector('mark'); if (m) { m.scrollIntoView({block:"
                                + " 'center'}); m.focus({preventScroll: true}); }");
    }
}
