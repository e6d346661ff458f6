package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionService;
import org.colead.decision.NewDecision;
import org.colead.group.GroupDirectory;
import org.colead.group.page.ChooseGroup;
import org.colead.kernel.CommandKey;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Place;
import org.colead.uikit.Section;
import org.colead.uikit.SimilarHints;
import org.colead.uikit.SimilarSource;

/// Begins a decision: a group, a title, one question.
@Route("decisions/new")
@PermitAll
class NewDecisionView extends Place implements BeforeEnterObserver {

    private final DecisionService service;
    private final List<SimilarSource> similar;
    private final SignedIn signedIn;
    private final ChooseGroup group;
    private final TextField title = new TextField(t("Title"));
    private final TextField ask = new TextField(t("The question, in one sentence"));
    private final Kept kept = Kept.in(this, "decision-new");
    private final Checkbox practice =
            new Checkbox(t("A practice decision: it never enters the register"));

    NewDecisionView(
            DecisionService service,
            GroupDirectory groups,
            List<SimilarSource> similar,
            SignedIn signedIn) {
        this.service = service;
        this.group = new ChooseGroup(t("Put to"), groups, signedIn.person());
        this.similar = similar;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Anchor("decisions", t("Decisions")));
        title(t("Propose something"));
        lead(
                t(
                        "Three lines to begin with. Nobody but its authors reads the draft until you open it."));
        group.beginWith(event.getLocation().getQueryParameters().getSingleParameter("group"));
        practice.setValue(
                event.getLocation().getQueryParameters().getParameters().containsKey("practice"));
        title.setMaxLength(120);
        title.setPlaceholder(t("Five protected hours"));
        ask.setMaxLength(300);
        ask.setPlaceholder(t("Shall every teacher have …, from …, and nobody work longer for it?"));
        title.setWidthFull();
        ask.setWidthFull();
        Needed.mark(group, title, ask);
        var form =
                new Section(
                        "new",
                        t("The question"),
                        group,
                        title,
                        ask,
                        new SimilarHints(similar, signedIn.person()).watching(title).watching(ask),
                        practice,
                        Line.acts(Act.once(t("Begin the draft"), this::begin), kept.note()));
        form.addClassName("cl-draft");
        sheet().add(form);
    }

    private void begin(CommandKey key) {
        var decision =
                new NewDecision(
                        group.required(),
                        title.getValue(),
                        ask.getValue(),
                        practice.getValue(),
                        Optional.empty());
        var id = service.draft(decision, key, signedIn.person());
        kept.sent();
        getUI().ifPresent(ui -> ui.navigate("decisions/" + id));
    }
}
