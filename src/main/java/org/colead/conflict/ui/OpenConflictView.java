package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Optional;
import org.colead.conflict.ConflictKind;
import org.colead.conflict.Conflicts;
import org.colead.conflict.NewConflict;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.page.ChoosePerson;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Choice;
import org.colead.uikit.DraftField;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Place;
import org.colead.uikit.Section;

/// Asks somebody to hear each other out.
@Route("conflicts/new")
@PermitAll
class OpenConflictView extends Place implements BeforeEnterObserver {

    private final Conflicts conflicts;
    private final GroupDirectory groups;
    private final PersonId me;
    private final ChoosePerson other;
    private final Choice<ConflictKind> kind = new Choice<>(t("What is it about?"));
    private final Select<GroupId> group = new Select<>();
    private final TextField about = new TextField(t("In a few words"));
    private final DraftField words =
            new DraftField(t("What you want to be understood"), "conflict-new").inThisTab();
    private final Kept kept = Kept.in(this, "conflict-about").inThisTab();

    OpenConflictView(Conflicts conflicts, GroupDirectory groups, People people, SignedIn signedIn) {
        this.conflicts = conflicts;
        this.groups = groups;
        this.me = signedIn.person();
        this.other = new ChoosePerson(t("With whom"), people);
        Arrays.stream(ConflictKind.values())
                .forEach(one -> kind.way(one, t(one.word()) + ".", t(one.meaning())));
        kind.addValueChangeListener(_ -> readers());
        about.setMaxLength(Conflicts.LONGEST_ABOUT);
        about.setWidthFull();
        Needed.mark(other, kind, about, words);
        words.setHelperText(
                t(
                        "What happened, and what it did to you. Speak of yourself, not of what they are."));
        groupsToChoose();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Anchor("conflicts", t("Hear each other out")));
        title(t("Ask somebody to hear each other out"));
        lead(
                t(
                        "They read what you write here, and say it back until you say: yes, that is"
                                + " what I meant. Then it is their turn to speak, and yours to listen."));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("group")
                .flatMap(this::mine)
                .ifPresent(group::setValue);
        sheet().add(
                        new Section(
                                "ask",
                                t("What lies between you"),
                                new Form(
                                        other,
                                        kind,
                                        about,
                                        words,
                                        group,
                                        Line.acts(
                                                Act.once(t("Ask them"), this::open),
                                                words.note()))));
        facts(t("Who can read it"), whoReads());
        readers();
    }

    static FactSheet whoReads() {
        return new FactSheet()
                .fact(
                        t("Who can read it"),
                        t("The two of you, and a mediator if you both want one."),
                        t(
                                "If it is not about the two of you, the members of a group can read"
                                        + " along, where you both want it."))
                .fact(
                        t("Who cannot"),
                        t(
                                "Nobody else: no responsibility opens it, not even keeping the accounts."),
                        t(
                                "The record says that a case was opened, not by whom nor about what. In the"
                                        + " database the words are sealed. Whoever runs the machine has the"
                                        + " key and could find out."));
    }

    private void groupsToChoose() {
        var mine = groups.groupsOf(me);
        var names = groups.names(mine);
        group.setLabel(t("Group whose members may read along"));
        group.setHelperText(t("They do once the other agrees, and not before."));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(t("None"));
        group.setItems(mine);
        group.setItemLabelGenerator(id -> id == null ? t("None") : names.getOrDefault(id, ""));
    }

    private Optional<GroupId> mine(String id) {
        return groups.groupsOf(me).stream().filter(it -> it.toString().equals(id)).findFirst();
    }

    /// What is between the two alone has no other readers to choose.
    private void readers() {
        group.setVisible(
                kind.getOptionalValue().filter(it -> it != ConflictKind.RELATIONSHIP).isPresent()
                        && !groups.groupsOf(me).isEmpty());
    }

    private void open(CommandKey key) {
        var about =
                kind.getOptionalValue()
                        .orElseThrow(() -> Refusal.because("Choose what it is about first."));
        var id = conflicts.open(described(about), key, me);
        words.sent();
        kept.sent();
        getUI().ifPresent(ui -> ui.navigate("conflicts/" + id));
    }

    private NewConflict described(ConflictKind chosen) {
        return new NewConflict(
                chosen,
                other.required(),
                group.isVisible() ? group.getOptionalValue() : Optional.empty(),
                about.getValue(),
                words.getValue());
    }
}
