package org.colead.notification.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.regex.Pattern;
import org.colead.notification.CaughtMail;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Place;

/// The demo’s mailbox: every mail that was sent, to anybody, for looking at. It does not exist
/// where mail goes to a real server.
@Route(value = "mailbox", autoLayout = false)
@AnonymousAllowed
class MailboxView extends Place implements BeforeEnterObserver {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final CaughtMail mailbox;
    private final Clock clock;
    private final TextField search = new TextField(t("To"));
    private final Div mails = new Div();

    MailboxView(CaughtMail mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!mailbox.open()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        clear();
        title(t("Mailbox of the demo"));
        lead(t("Mail that Colead sent over SMTP to a server in its own process; none of it left."));
        search.setPlaceholder("theo");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> show());
        mails.addClassName("cl-letters");
        sheet().add(search, mails);
        show();
    }

    private void show() {
        mails.removeAll();
        var dates = Dates.of(clock);
        mailbox.newest(search.getValue()).forEach(mail -> mails.add(shown(mail, dates)));
        if (mails.getComponentCount() == 0) {
            mails.add(
                    new EmptyState(
                            t("No mail yet"),
                            t("When somebody is told something, it comes here.")));
        }
    }

    private static More shown(CaughtMail.Mail mail, Dates dates) {
        var text = new Div();
        mail.text().lines().map(MailboxView::line).forEach(text::add);
        var quiet = t("to {0}, {1}", mail.to(), dates.brief(mail.at()));
        return new More(mail.subject(), quiet, text);
    }

    /// A line of the text, its link to click on.
    private static Paragraph line(String line) {
        var found = LINK.matcher(line);
        if (!found.find()) {
            return Line.plain(line);
        }
        var link = new Anchor(found.group(), found.group());
        link.setRouterIgnore(true);
        return new Paragraph(
                new Span(line.substring(0, found.start())),
                link,
                new Span(line.substring(found.end())));
    }
}
