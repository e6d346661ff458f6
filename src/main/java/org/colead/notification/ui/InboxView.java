package org.colead.notification.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.notification.CaughtMail;
import org.colead.notification.Inbox;
import org.colead.notification.InboxRow;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Rows;

/// What I was told, newest first, what is new marked.
@Route("inbox")
@PermitAll
class InboxView extends Place implements BeforeEnterObserver {

    private final Inbox inbox;
    private final PersonId me;
    private final Clock clock;
    private final CaughtMail caught;
    private Rows rows = new Rows();
    private Div more = new Div();

    InboxView(Inbox inbox, SignedIn signedIn, Clock clock, CaughtMail caught) {
        this.inbox = inbox;
        this.me = signedIn.person();
        this.clock = clock;
        this.caught = caught;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        clear();
        title(t("Told to you"));
        int unread = inbox.unread(me);
        lead(t("{0, plural, =0 {Nothing new} one {# new} other {# new}}", unread));
        if (unread > 0) {
            beside(new Act(t("I have seen all of it"), this::seen));
        }
        rows = new Rows();
        more = new Div();
        sheet().add(rows, more);
        show(Optional.empty());
        if (caught.open()) {
            sheet().add(new Anchor("mailbox", t("Look at the mail that the demo sent")));
        }
    }

    private void seen() {
        inbox.readAll(me);
        fill();
    }

    private void show(Optional<String> after) {
        var page = inbox.items(me, after);
        page.rows().forEach(item -> rows.row(row(item)));
        more.removeAll();
        page.next().ifPresent(next -> more.add(onward(next)));
        if (rows.getComponentCount() == 0) {
            more.add(
                    new EmptyState(
                            t("Nothing yet"),
                            t("When somebody answers you or offers you something, it is here.")));
        } else if (page.next().isEmpty()) {
            more.add(Line.end(t("That is all.")));
        }
    }

    private Button onward(String next) {
        var button = new Button(t("Show more"), _ -> show(Optional.of(next)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Rows.Row row(InboxRow item) {
        var row = new Rows.Row(item.title(), item.href());
        return (item.read() ? row : row.badge(t("New")))
                .side(Line.label(Dates.of(clock).brief(item.at())));
    }
}
