package org.colead.live.web;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
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

    Taps(Recognising recognising, PhonePages pages) {
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
            inTurn(holding.in().person(), act);
            return Phones.see(holding.path() + (done.isEmpty() ? "" : "?done=" + done));
        } catch (Refusal refusal) {
            return pages.refused(holding, refusal, form.filled());
        }
    }

    private void inTurn(PersonId person, Consumer<PersonId> act) {
        synchronized (lanes[Math.floorMod(person.hashCode(), LANES)]) {
            act.accept(person);
        }
    }
}
