package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import org.colead.authority.Action;
import org.colead.group.GroupCard.NormRow;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Paged;
import org.colead.uikit.PartedText;
import org.colead.uikit.Section;
import org.colead.uikit.Unfolding;

/// What the members agreed to do, how they notice, and what they do when it is broken.
class NormsPart extends Section {

    NormsPart(Visit visit) {
        super("norms", t("Norms"));
        var norms = visit.card().norms();
        if (norms.norms() == 0) {
            add(
                    Line.quiet(
                            t(
                                    "None yet. A norm is something one can see: what we do, how we"
                                            + " notice, what we do when it is broken.")));
        } else {
            beside(t("{0} of {1} agreed", norms.agreed(), norms.norms()));
        }
        add(
                new Paged<>(
                        new Div(),
                        after -> visit.desk().norms().page(visit.card().id(), visit.me(), after),
                        norm -> norm(visit, norm)));
        if (visit.card().may(Action.AGREE_NORM)) {
            add(new Unfolding(t("Propose a norm"), () -> new NormForm(visit)));
        }
    }

    private static Article norm(Visit visit, NormRow norm) {
        var article = new Article();
        article.addClassName("cl-norm");
        article.add(
                new PartedText()
                        .part(t("What we do"), norm.behaviour())
                        .part(t("How we notice"), norm.notice())
                        .part(t("When it is broken"), norm.broken()),
                Line.note(norm.agreed() ? "done" : "open", state(norm)));
        var groups = visit.desk().groups();
        var group = visit.card().id();
        if (visit.card().may(Action.AGREE_NORM) && !norm.mine()) {
            article.add(
                    Act.primary(
                            t("Accept this norm"),
                            visit.then(() -> groups.acceptNorm(group, norm.id(), visit.me()))));
        }
        if (norm.own() && !norm.agreed() && visit.card().may(Action.AGREE_NORM)) {
            article.add(
                    new Act(
                                    t("Take it back"),
                                    visit.then(() ->
                                            groups.takeNormBack(group, norm.id(), visit.me())))
                            .tertiary());
        }
        return article;
    }

    private static String state(NormRow norm) {
        return norm.agreed()
                ? t("Agreed by every member")
                : t(
                        "{0} of {1} members have accepted; proposed by {2}",
                        norm.accepted(), norm.members(), norm.proposedBy());
    }
}
