package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.JoiningConcerns;
import org.colead.deliberation.JoiningRow;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.uikit.Act;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Line;

/// Which concerns are to be joined, what their authors may say to it, and a form to propose it.
class JoinPart extends Div {

    private final DecisionDetails decision;
    private final Contributions contributions;
    private final JoiningConcerns joining;
    private final PersonId me;
    private final Set<ContributionId> taken;
    private final Map<ContributionId, ContributionRow> concerns;

    JoinPart(
            DecisionDetails decision,
            Contributions contributions,
            JoiningConcerns joining,
            PersonId me) {
        this.decision = decision;
        this.contributions = contributions;
        this.joining = joining;
        this.me = me;
        addClassName("cl-join");
        var joinings =
                decision.stage() == Stage.CONCERNS
                        ? contributions.joinings(decision.id(), me)
                        : List.<JoiningRow>of();
        this.taken =
                joinings.stream()
                        .flatMap(row -> row.concerns().stream())
                        .collect(Collectors.toSet());
        this.concerns =
                contributions.concerns(decision.id(), taken, me).stream()
                        .collect(Collectors.toMap(ContributionRow::id, Function.identity()));
        joinings.forEach(this::show);
        if (decision.stage() == Stage.CONCERNS && decision.may(Action.JOIN_CONCERNS)) {
            offer();
        }
    }

    private void show(JoiningRow row) {
        if (row.joined()) {
            row.mine().forEach(mine -> add(separation(row, mine)));
        } else {
            add(proposal(row));
        }
    }

    private Component separation(JoiningRow row, ContributionId mine) {
        return new Div(
                Line.small(t("Your concern is joined with another and answered together with it.")),
                new ConfirmInline(
                        t("Take mine apart again"),
                        t("It stands alone then. An answer that was given stays with it."),
                        () -> joining.separate(row.id(), mine, me)));
    }

    private Component proposal(JoiningRow row) {
        var part = new Div(Line.plain(t("{0} proposes to join these concerns:", row.proposedBy())));
        var list = new UnorderedList();
        row.concerns().forEach(id -> list.add(new ListItem(link(id))));
        part.add(
                list,
                Line.small(
                        t(
                                "{0} of {1} have accepted. Once all have, they are answered once, for"
                                        + " all of them.",
                                row.accepted(), row.concerns().size())));
        row.asked().forEach(mine -> part.add(answer(row, mine)));
        return part;
    }

    private Component answer(JoiningRow row, ContributionId mine) {
        var accept = Act.primary(t("Join mine"), () -> joining.accept(row.id(), mine, me));
        var decline =
                new Act(t("Leave mine alone"), () -> joining.separate(row.id(), mine, me))
                        .tertiary();
        var answer = new Div();
        if (row.mine().size() > 1) {
            answer.add(new Div(link(mine)));
        }
        answer.add(Line.acts(accept, decline), Line.label(note(row, mine)));
        return answer;
    }

    private String note(JoiningRow row, ContributionId mine) {
        if (!isHidden(mine)) {
            return row.mine().stream().anyMatch(this::isHidden)
                    ? t(
                            "You raised one of these without your name. Accept the two at different"
                                    + " times: whoever sees both at once could guess whose it is.")
                    : t(
                            "Each author keeps their own words, and says alone whether they were"
                                    + " heard.");
        }
        return t(
                "Your name stays hidden: others see how many have accepted, not who. Whoever operates"
                        + " the database, or watches when you are here, could find out.");
    }

    private boolean isHidden(ContributionId concern) {
        var shown = concerns.get(concern);
        return shown != null && shown.hidden();
    }

    private Component link(ContributionId id) {
        var concern = concerns.get(id);
        return new Anchor(
                "#" + Anchors.of(id), concern == null ? t("A concern") : JoinForm.name(concern));
    }

    private void offer() {
        var first = open(Optional.empty());
        if (first.rows().size() > 1 || first.next().isPresent()) {
            add(
                    new Open(
                                    t("Join similar concerns"),
                                    close ->
                                            new JoinForm(decision.id(), joining, me, close)
                                                    .among(first, this::open))
                            .quietly());
        }
    }

    /// A page of those that wait for an answer and are in no proposal. They stand on top of the
    /// list: behind the first that was answered there is none.
    private Slice<ContributionRow> open(Optional<String> after) {
        var page = contributions.concerns(decision.id(), after, me);
        boolean mayGoOn = page.rows().stream().allMatch(ContributionRow::open);
        return new Slice<>(
                page.rows().stream()
                        .filter(ContributionRow::open)
                        .filter(concern -> !taken.contains(concern.id()))
                        .toList(),
                page.next().filter(_ -> mayGoOn));
    }
}
