package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
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
import org.colead.uikit.BothWrote;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.DraftField;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Section;
import org.colead.uikit.TheirWords;
import org.colead.uikit.Toast;
import org.colead.uikit.Typing;

/// Where the brief is written: its parts in order, saved as one goes, published once complete.
class BriefForm extends Section implements Typing {

    private final DecisionDetails decision;
    private final BriefDesk desk;
    private final PersonId me;
    private final DraftField decided;
    private final DraftField why;
    private final DraftField considered;
    private final ChangeRows changes;
    private final FigureRows figure;
    private final Div status = new Div();
    private final BothWrote both;
    private final Kept kept;
    private BriefDraft draft;

    BriefForm(DecisionDetails decision, BriefDesk desk, PersonId me) {
        super("brief", t("The brief"));
        this.decision = decision;
        this.desk = desk;
        this.me = me;
        draft = desk.draft(decision.id(), me);
        decided = area(t("What was decided"), "decided", draft.text().decided());
        why = area(t("Why"), "why", draft.text().why());
        considered = area(t("What was considered"), "considered", draft.text().considered());
        changes = new ChangeRows(draft.text().changes());
        figure = new FigureRows(draft.text().figure());
        both = new BothWrote(parts());
        status.getElement().setAttribute("role", "status");
        kept = Kept.in(this, "brief-" + decision.id());
        addClassName("cl-draft");
        add(
                Line.small(
                        t(
                                "The concerns with their answers, the steps, the review and how to respond are added by themselves.")),
                decided);
        add(changes.parts());
        add(why, figure, considered);
        add(Line.acts(new Act(t("Save the draft"), this::save)), status, publish());
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
            List.of(decided, why, considered).forEach(DraftField::saved);
            both.saved();
            kept.saved();
            Toast.say(t("Saved."));
            return true;
        } catch (Overtaken _) {
            var other = new BriefForm(decision, desk, me);
            draft = other.draft;
            status.add(new TheirWords(both.meet(other.parts()), () -> {}));
            return false;
        }
    }

    private List<BothWrote.Part<?>> parts() {
        return List.of(
                BothWrote.Part.of(decided),
                BothWrote.Part.of(why),
                BothWrote.Part.of(considered),
                changes.part(),
                figure.part());
    }

    private BriefText text() {
        return new BriefText(
                decided.getValue(),
                changes.changes(),
                why.getValue(),
                figure.figure(),
                considered.getValue());
    }

    private DraftField area(String label, String part, String words) {
        var key = "brief:" + decision.id() + ":" + part;
        var area = new DraftField(label, key);
        area.setMaxLength(4000);
        area.setValue(words);
        return area;
    }

    @Override
    public boolean isTyping() {
        return List.of(decided, why, considered).stream().anyMatch(DraftField::isTyping)
                || !changes.changes().equals(draft.text().changes())
                || !figure.shows(draft.text().figure());
    }
}
