package org.colead.notification.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.notification.HowMailComes;
import org.colead.notification.TroubleRow;
import org.colead.notification.Troubles;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Refused;
import org.colead.uikit.Section;

/// Mail that did not leave, or of which nobody knows, for whoever keeps the accounts.
@Route("mail")
@PermitAll
class TroublesView extends Place implements BeforeEnterObserver {

    private final Troubles troubles;
    private final HowMailComes mail;
    private final PersonId me;
    private final Clock clock;

    TroublesView(Troubles troubles, HowMailComes mail, SignedIn signedIn, Clock clock) {
        this.troubles = troubles;
        this.mail = mail;
        this.me = signedIn.person();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        clear();
        title(t("Mail that did not arrive"));
        lead(t("Nothing here is sent again by itself: nobody gets the same thing twice."));
        try {
            show();
            sheet().add(forOthers());
        } catch (Refusal refusal) {
            sheet().add(Refused.because(refusal));
        }
    }

    private Section forOthers() {
        return new Section(
                "others",
                t("How mail comes to those who have not chosen"),
                new HowMailComesForm(mail.toOthers(), wish -> mail.chooseForOthers(wish, me)));
    }

    private void show() {
        var found = troubles.newest(me);
        if (found.isEmpty()) {
            sheet().add(
                            new EmptyState(
                                    t("All mail left"),
                                    t("What the mail server refuses is shown here.")));
            return;
        }
        var rows = new OrderedList();
        rows.addClassName("cl-rows");
        found.forEach(letter -> rows.add(item(letter)));
        sheet().add(rows);
    }

    private ListItem item(TroubleRow letter) {
        var state =
                letter.uncertain()
                        ? t("It may have arrived. Ask them before you send it again.")
                        : t("It did not leave.");
        return new ListItem(
                new H2(letter.subject().orElseGet(() -> t("Something they take part in"))),
                Line.plain(t("To {0}, {1}", letter.to(), Dates.of(clock).dayName(letter.since()))),
                Line.note("open", state),
                Line.small(letter.trouble()),
                Line.acts(
                        new Act(
                                t("Send it again"),
                                () -> act(() -> troubles.sendAgain(letter.id(), me))),
                        new Act(t("Leave it"), () -> act(() -> troubles.letBe(letter.id(), me)))));
    }

    private void act(Runnable deed) {
        deed.run();
        fill();
    }
}
