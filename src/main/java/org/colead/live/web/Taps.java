package org.colead.live.web;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Does what a form of a phone’s own page asks, then shows the page by redirect; or the page with
/// the refusal and with what was filled in.
///
/// One person’s taps come one after the other, so that the second of a double tap finds what the
/// first did.
@Component
class Taps {

    private static final int LANES = 512;

    private final Object[] lanes = IntStream.range(0, LANES).mapToObj(_ -> new Object()).toArray();
    private final Recognising recognising;
    private final PhonePages pages;
    private final Once once;

    Taps(Recognising recognising, PhonePages pages, Once once) {
        this.once = once;
        this.recognising = recognising;
        this.pages = pages;
    }

    /// @param done what the page then says was done; may be empty
    ModelAndView tapped(Holding holding, Form form, String done, Consumer<PersonId> act) {
        if (!holding.isIn()) {
            return Phones.see(holding.path());
        }
        try {
            recognising.requireOwnForm(holding, form.token());
            requireOn(holding);
            inTurn(holding.in().person(), act);
            return Phones.see(holding.path() + (done.isEmpty() ? "" : "?done=" + done));
        } catch (Refusal refusal) {
            return wasDone(holding, form, done)
                    ? Phones.see(holding.path() + "?done=before")
                    : pages.refused(holding.now(), refusal, form);
        }
    }

    private static void requireOn(Holding holding) {
        if (holding.room().state().over()) {
            throw Refusal.because("This session is over. What was said stands on the decision.");
        }
    }

    /// It came in, and only the answer did not arrive.
    private boolean wasDone(Holding holding, Form form, String done) {
        return form.named(done).filter(key -> once.isDone(key, holding.in().person())).isPresent();
    }

    private void inTurn(PersonId person, Consumer<PersonId> act) {
        synchronized (lanes[Math.floorMod(person.hashCode(), LANES)]) {
            act.accept(person);
        }
    }
}
