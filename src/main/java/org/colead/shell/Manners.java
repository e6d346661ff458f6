package org.colead.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.colead.kernel.Languages;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.people.People;
import org.colead.platform.SignedIn;
import org.colead.uikit.Kept;
import org.colead.uikit.Refused;
import org.colead.uikit.Toast;
import org.colead.uikit.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How every screen behaves: in the viewer's language, with refusals in words, and without losing
/// what was typed when a session ends.
@Component
class Manners implements VaadinServiceInitListener {

    /// As `Kept` does it; choices and passwords are not words.
    private static final Sentence KEPT =
            Sentence.of(
                    "The words you typed are kept on this device until you send them or sign out;"
                            + " where a field says so, only in this tab. Press here to go on.");

    private final SignedIn signedIn;
    private final People people;

    Manners(SignedIn signedIn, People people) {
        this.signedIn = signedIn;
        this.people = people;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
        service.addSessionInitListener(
                session -> session.getSession().setErrorHandler(Manners::say));
        service.addUIInitListener(ui -> speak(ui.getUI()));
        event.addIndexHtmlRequestListener(page ->
                page.getDocument()
                        .child(0)
                        .attr("lang", spoken(page.getVaadinRequest()).toLanguageTag()));
    }

    private void speak(UI ui) {
        ui.setLocale(spoken(VaadinRequest.getCurrent()));
        Kept.of(ui, signedIn.maybe());
        ui.getReconnectDialogConfiguration().setDialogText(Words.t(Offline.TRYING));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Words.t(Offline.LOST));
        ui.getPage().executeJs(SPEAK, ui.getLocale().toLanguageTag(), Words.t(Offline.CONNECTED));
    }

    private static final String SPEAK =
            """
            document.documentElement.lang = $0;
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) indicator.onlineText = $1;
            """;

    /// What the viewer chose, else the first that Colead speaks of what their browser asks for.
    private Locale spoken(@Nullable VaadinRequest request) {
        var wished = request == null ? List.<Locale>of() : Collections.list(request.getLocales());
        return Languages.first(signedIn.maybe().flatMap(people::chosenLanguage), wished);
    }

    /// Whatever a listener throws: a refusal in its own words, anything else as our fault.
    static void say(ErrorEvent event) {
        var fault = event.getThrowable();
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                Toast.refuse(Refused.because(refusal));
                return;
            }
        }
        var said = Failure.logged(fault);
        if (UI.getCurrent() != null) {
            Toast.refuse(said);
        }
    }

    private static SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(
                Sentence.of("You have been away for a long time.").in(locale));
        messages.setSessionExpiredMessage(KEPT.in(locale));
        messages.setInternalErrorCaption(
                Sentence.of("That did not work, and it was not you.").in(locale));
        messages.setInternalErrorMessage(KEPT.in(locale));
        return messages;
    }
}
