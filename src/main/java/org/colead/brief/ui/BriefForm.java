package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colead.authority.Action;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefDraft;
import org.colead.brief.BriefText;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.Condition;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Said;
import org.colead.uikit.Section;
import org.colead.uikit.Toast;
import org.colead.uikit.Typing;

/// Where the brief is written: its parts in order, saved as one goes, published once complete.
class BriefForm extends Section implements Typing {

    private final DecisionDetails decision;
    private final BriefDesk desk;
    private final PersonId me;
    private final TextArea decided = area(t("What was decided"));
    private final TextArea why = area(t("Why"));
    private final TextArea considered = area(t("What was considered"));
    private final Div changes = new Div();
    private final List<ChangeRow> rows = new ArrayList<>();
    private final Div status = new Div();
    private final List<BriefText.Bar> figure;
    private BriefDraft draft;

    BriefForm(DecisionDetails decision, BriefDesk desk, PersonId me, Dates dates) {
        super("brief", t("The brief"));
        this.decision = decision;
        this.desk = desk;
        this.me = me;
        draft = desk.draft(decision.id(), me);
        figure = draft.text().figure();
        decided.setValue(draft.text().decided());
        why.setValue(draft.text().why());
        considered.setValue(draft.text().considered());
        draft.text().changes().forEach(change -> addRow(new ChangeRow(change)));
        if (rows.isEmpty()) {
            addRow(new ChangeRow());
        }
        status.getElement().setAttribute("role", "status");
        addClassName("cl-draft");
        add(
                Line.small(
                        t(
                                "The concerns with their answers, the steps, the review and how to respond are added by themselves.")),
                decided,
                Line.label(t("What changes, and when")),
                changes,
                new Act(t("Add a change"), () -> addRow(new ChangeRow())).tertiary(),
                why,
                considered,
                Line.acts(new Act(t("Save the draft"), this::save)),
                status,
                publish());
    }

    private com.vaadin.flow.component.Component publish() {
        var missing = decision.conditions().stream().filter(condition -> !condition.met()).toList();
        if (!decision.may(Action.PUBLISH)) {
            return Line.small(
                    t("Its authors, or whoever accepted to publish the briefs, publish it."));
        }
        var button =
                new ConfirmInline(
                        t("Publish it"),
                        t(
                                "It reaches all staff at once, in the app and by mail. This cannot be taken back."),
                        this::publishNow);
        return missing.isEmpty() ? button : new Div(button, gaps(missing));
    }

    private static Div gaps(List<Condition> missing) {
        var list = new Div(Line.small(t("Before it can be published:")));
        missing.forEach(condition -> list.add(Line.note("open", t(condition.text()))));
        return list;
    }

    private void publishNow() {
        if (saved()) {
            desk.publish(decision.id(), me);
        }
    }

    private void save() {
        saved();
    }

    /// Whether it was saved; where somebody was first, their words stand beside ours instead.
    private boolean saved() {
        status.removeAll();
        try {
            draft = desk.write(decision.id(), text(), draft.number(), me);
            Toast.say(t("Saved."));
            return true;
        } catch (Overtaken first) {
            status.add(Line.note("because", t(first.sentence())), new Said(first.theirWords()));
            draft = desk.draft(decision.id(), me);
            return false;
        }
    }

    private BriefText text() {
        return new BriefText(
                decided.getValue(),
                rows.stream().filter(ChangeRow::isWritten).map(ChangeRow::change).toList(),
                why.getValue(),
                figure,
                considered.getValue());
    }

    private void addRow(ChangeRow row) {
        rows.add(row);
        changes.add(row);
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.addClassName("cl-words");
        area.setWidthFull();
        area.setMaxLength(4000);
        return area;
    }

    @Override
    public boolean isTyping() {
        return !text().equals(draft.text());
    }

    /// When, what, and for whom one thing changes.
    private static class ChangeRow extends Div {
        private final TextField when = new TextField(t("When"));
        private final TextField what = new TextField(t("What changes"));
        private final TextField whom = new TextField(t("For whom, if not for all"));

        ChangeRow(BriefText.Change... known) {
            addClassName("cl-row");
            add(when, what, whom);
            Arrays.stream(known)
                    .forEach(change -> {
                        when.setValue(change.when());
                        what.setValue(change.what());
                        whom.setValue(change.forWhom());
                    });
        }

        boolean isWritten() {
            return !when.getValue().isBlank() || !what.getValue().isBlank();
        }

        BriefText.Change change() {
            return new BriefText.Change(when.getValue(), what.getValue(), whom.getValue());
        }
    }
}
