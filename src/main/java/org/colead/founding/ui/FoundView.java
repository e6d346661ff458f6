package org.colead.founding.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.colead.founding.FoundingService;
import org.colead.founding.NewOrganisation;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.Place;

/// What the founding link opens: who founds the organisation, and the founding group’s charter.
@Route(value = "found/:token", autoLayout = false)
@AnonymousAllowed
class FoundView extends Place implements BeforeEnterObserver {

    private final FoundingService founding;

    FoundView(FoundingService founding) {
        this.founding = founding;
        addClassName("cl-founding");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var token = event.getRouteParameters().get("token").orElse("");
        if (founding.opens(token)) {
            title(t("Found your organisation"));
            lead(
                    t(
                            "It takes two to begin: nobody grants anything to themselves alone."
                                    + " Whoever you name is invited by mail."));
            sheet().add(new FoundingForm(words -> found(token, words)));
        } else {
            title(t("This link is spent"));
            sheet().add(spent());
        }
    }

    private static EmptyState spent() {
        return new EmptyState(
                t("This link does not open any more"),
                t(
                        "It works once. While nobody is here, each start of the server prints a new"
                                + " one in its log."),
                signIn());
    }

    private void found(String token, NewOrganisation words) {
        founding.found(token, words);
        clear();
        title(t("{0} is founded", words.organisation()));
        lead(t("This is entry number 1 in the record."));
        sheet().add(
                        Line.plain(
                                t(
                                        "The others have been invited by mail. The founding group"
                                                + " can decide once one of them has accepted.")),
                        Line.plain(
                                t(
                                        "Three responsibilities are offered to you, for a year:"
                                                + " to keep the accounts, to allocate collaboration"
                                                + " time, to keep the record. Accept them on Today,"
                                                + " and hand them over when others are here.")),
                        Line.acts(signIn()));
    }

    private static Anchor signIn() {
        var link = new Anchor("sign-in", t("Sign in"));
        link.setRouterIgnore(true);
        link.addClassNames("cl-button", "primary");
        return link;
    }
}
