package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.page.ChooseAmong;
import org.colead.people.page.ChoosePerson;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.Responsibilities;
import org.colead.uikit.Act;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Needed;

/// A member of a group offers one of its standing responsibilities to another member; one of the
/// founding group what serves the whole installation, to anybody who works here.
class EntrustForm extends Div {

    private final Responsibilities responsibilities;
    private final GroupDirectory groups;
    private final PersonId me;
    private final Runnable done;
    private final Select<GroupId> group = new Select<>();
    private final Select<Mandate> mandate = new Select<>();
    private final ChooseAmong to;
    private final ChoosePerson anybody;
    private final Paragraph why =
            Line.quiet(
                    t(
                            "Keeping the accounts, allocating time and keeping the record serve"
                                    + " the whole installation: its founding group entrusts"
                                    + " them."));
    private final DescribeFields words;
    private final More unfold;
    private final Kept kept;

    EntrustForm(
            Responsibilities responsibilities,
            GroupDirectory groups,
            People people,
            Clock clock,
            PersonId me,
            Runnable done) {
        this.responsibilities = responsibilities;
        this.groups = groups;
        this.me = me;
        this.done = done;
        this.words = new DescribeFields(clock);
        this.to = new ChooseAmong(t("To whom"), people, this::others);
        this.anybody = new ChoosePerson(t("To whom"), people);
        Needed.mark(group, mandate, anybody);
        var offer = Act.once(t("Offer it"), this::entrust).plain();
        var form =
                new Div(
                        group,
                        mandate,
                        why,
                        to,
                        anybody,
                        words,
                        Line.label(t("Nobody grants anything to themselves alone.")),
                        offer);
        kept = Kept.in(form, "entrust");
        form.addClassName("cl-form");
        unfold = new More(t("Entrust a standing responsibility of your group"), form);
        unfold.setId("entrust");
        add(unfold);
        choices();
    }

    /// Opened, with what a group lacks already chosen.
    EntrustForm beginWith(GroupId lacking, Mandate what) {
        if (groups.groupsOf(me).contains(lacking)) {
            group.setValue(lacking);
            mandate.setValue(what);
            unfold.setOpen(true);
        }
        return this;
    }

    private void choices() {
        var mine = groups.groupsOf(me);
        Map<GroupId, String> names = groups.names(mine);
        group.setLabel(t("Group"));
        group.setItems(mine);
        group.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        group.addValueChangeListener(_ -> members());
        why.setVisible(false);
        mandate.setLabel(t("What it lets its holder do"));
        mandate.setItems(Mandate.standing(false));
        mandate.addValueChangeListener(_ -> receivers());
        mandate.setItemLabelGenerator(one -> t(one.task()));
        receivers();
        if (mine.size() == 1) {
            group.setValue(mine.getFirst());
        }
    }

    private void members() {
        boolean founding = groups.isFounding(group.getValue());
        mandate.setItems(Mandate.standing(founding));
        why.setVisible(!founding);
        to.clear();
        to.getDataProvider().refreshAll();
    }

    private List<PersonId> others() {
        return group.getOptionalValue().map(groups::members).orElse(List.of()).stream()
                .filter(member -> !member.equals(me))
                .toList();
    }

    /// What serves all is for anybody who works here, the rest for the members.
    private void receivers() {
        boolean all = mandate.getOptionalValue().filter(Mandate::servesAll).isPresent();
        anybody.setVisible(all);
        to.setVisible(!all);
    }

    private void entrust(CommandKey key) {
        var where = chosen(group, "Choose a group first.");
        var what = chosen(mandate, "Choose what it lets its holder do.");
        var whom = what.servesAll() ? anybody.required() : to.required("Choose a person first.");
        responsibilities.entrust(where, what, words.read(), whom, key, me);
        kept.sent();
        done.run();
    }

    private static <T> T chosen(Select<T> field, String otherwise) {
        return field.getOptionalValue().orElseThrow(() -> Refusal.because(otherwise));
    }
}
