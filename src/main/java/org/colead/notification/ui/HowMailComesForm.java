package org.colead.notification.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.kernel.Refusal;
import org.colead.notification.MailWish;
import org.colead.notification.QuietHours;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.Toast;
import org.colead.uikit.Words;

/// How mail comes: at once or once a day, and when it is quiet.
class HowMailComesForm extends Form {

    private final RadioButtonGroup<Boolean> daily = new RadioButtonGroup<>(t("Mail comes"));
    private final Checkbox keepsQuiet = new Checkbox(t("Keep quiet hours"));
    private final TimePicker from = time(t("Quiet from"));
    private final TimePicker until = time(t("Quiet until"));

    HowMailComesForm(MailWish wish, Consumer<MailWish> keep) {
        daily.setItems(false, true);
        daily.setItemLabelGenerator(
                together -> together ? t("Once a day, in one letter") : t("At once"));
        daily.setValue(wish.daily());
        daily.setHelperText(t("Briefs always come by themselves."));
        keepsQuiet.setValue(wish.quiet().isPresent());
        var usual = wish.quiet().orElse(QuietHours.USUAL);
        from.setValue(usual.from());
        until.setValue(usual.until());
        var times = new Div(from, until);
        times.addClassName("cl-row");
        times.setVisible(keepsQuiet.getValue());
        keepsQuiet.addValueChangeListener(change -> times.setVisible(change.getValue()));
        add(
                daily,
                keepsQuiet,
                times,
                Line.small(
                        t(
                                "Then nothing is mailed at these hours, at weekends and on days off; what waited comes afterwards. Links that you ask for, and briefs on what was done first for safety, come at any hour. In the application you find everything at once.")),
                Act.primary(t("Keep it so"), () -> keep(keep)));
    }

    private void keep(Consumer<MailWish> keep) {
        keep.accept(new MailWish(daily.getValue(), quiet()));
        Toast.say(t("Saved."));
    }

    private Optional<QuietHours> quiet() {
        return keepsQuiet.getValue()
                ? Optional.of(new QuietHours(typed(from), typed(until)))
                : Optional.empty();
    }

    private static LocalTime typed(TimePicker field) {
        return Optional.ofNullable(field.getValue())
                .orElseThrow(() ->
                        Refusal.because(
                                "Say from when until when it is quiet, as 18:00 and 7:00."));
    }

    private static TimePicker time(String label) {
        var field = new TimePicker(label);
        field.setLocale(Words.locale());
        field.setStep(Duration.ofMinutes(30));
        return field;
    }
}
