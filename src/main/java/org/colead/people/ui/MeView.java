package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.colead.kernel.Languages;
import org.colead.kernel.PersonId;
import org.colead.people.Accounts;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.colead.people.page.AccountSection;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.NewPassword;
import org.colead.uikit.Place;
import org.colead.uikit.Section;
import org.colead.uikit.Toast;
import org.springframework.beans.factory.ObjectProvider;

/// One’s own account: name, language, password, and the way out of every device.
@Route("me")
@PermitAll
class MeView extends Place implements BeforeEnterObserver {

    private final People people;
    private final StaffRegister register;
    private final Accounts accounts;
    private final ObjectProvider<AccountSection> more;
    private final PersonId me;
    final TextField name = new TextField(t("Your name"));
    final TextField shift = new TextField(t("Your shift"));
    final NewPassword password = new NewPassword(t("A new password"));
    final RadioButtonGroup<Spoken> language =
            new RadioButtonGroup<>(t("Language of screens and mails"));

    MeView(
            People people,
            StaffRegister register,
            Accounts accounts,
            ObjectProvider<AccountSection> more,
            SignedIn signedIn) {
        this.people = people;
        this.register = register;
        this.accounts = accounts;
        this.more = more;
        this.me = signedIn.person();
        Needed.mark(name, password);
        language.setItems(Spoken.ALL);
        language.setItemLabelGenerator(Spoken::word);
        language.addValueChangeListener(choice -> speak(choice.getValue()));
    }

    private void speak(Spoken chosen) {
        if (!chosen.equals(spoken())) {
            accounts.speak(me, chosen.language(), me);
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private Spoken spoken() {
        return new Spoken(people.chosenLanguage(me).map(Languages::named));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        title(t("Your account"));
        lead(people.email(me).orElse(""));
        sheet().add(
                        new Section("name", t("Name and language"), naming(), speaking()),
                        new Section("shift", t("When you work"), working()));
        more.orderedStream().map(part -> part.render(me)).forEach(sheet()::add);
        sheet().add(
                        new Section("password", t("Password"), settingPassword()),
                        new Section("out", t("Signed in elsewhere?"), leaving()),
                        new Section("hearing", t("Misunderstood?"), hearing()));
    }

    private static Component hearing() {
        return new Form(
                Line.small(
                        t(
                                "Ask somebody to hear each other out: one speaks, the other says it back,"
                                        + " until both were heard.")),
                new Anchor("conflicts", t("Hear each other out")));
    }

    private Component naming() {
        name.setValue(people.name(me));
        name.setWidthFull();
        var form = new Form(name);
        var typed = Kept.in(form, "my-name");
        form.add(Act.primary(t("Keep this name"), () -> rename(typed)));
        return form;
    }

    private void rename(Kept typed) {
        register.rename(me, name.getValue(), me);
        typed.saved();
        Toast.say(t("You are {0} from now on.", name.getValue()));
    }

    private Component working() {
        shift.setValue(people.shifts(List.of(me)).getOrDefault(me, ""));
        shift.setWidthFull();
        shift.setMaxLength(60);
        shift.setHelperText(
                t(
                        "In your own school’s words, as “morning”; empty where there are none. It shows whether every shift was heard, never of fewer than five people together."));
        var form = new Form(shift);
        var typed = Kept.in(form, "my-shift");
        form.add(Act.primary(t("Keep this shift"), () -> work(typed)));
        return form;
    }

    private void work(Kept typed) {
        register.work(me, shift.getValue(), me);
        typed.saved();
        Toast.say(t("Your shift is kept."));
    }

    private Component speaking() {
        language.setValue(spoken());
        return language;
    }

    private Component settingPassword() {
        password.setWidthFull();
        password.setHelperText(
                t(
                        "At least 12 characters. Four words that have nothing to do with each other are"
                                + " easy to remember and hard to guess."));
        return new Form(
                Line.small(
                        accounts.hasPassword(me)
                                ? t("You have one. Without it, a mailed link lets you in.")
                                : t("You have none. A mailed link lets you in.")),
                password,
                Act.primary(t("Set the password and sign in anew"), this::setPassword));
    }

    private void setPassword() {
        var typed = password.getValue();
        accounts.setPassword(me, typed, me);
        toSignIn();
    }

    private Component leaving() {
        return new Form(
                Line.small(
                        t(
                                "Ends every session on every device, this one too, and makes mailed links"
                                        + " useless. What you sent stays; words that you have not sent are"
                                        + " taken from this device.")),
                new Act(t("Sign out everywhere"), this::leave));
    }

    private void leave() {
        accounts.signOutEverywhere(me, me);
        getUI().ifPresent(Kept::leave);
        toSignIn();
    }

    private void toSignIn() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("sign-in?ended"));
    }
}
