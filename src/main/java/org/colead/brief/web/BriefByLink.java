package org.colead.brief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colead.brief.BriefPage;
import org.colead.brief.BriefReading;
import org.colead.brief.BriefReading.LinkOpened;
import org.colead.brief.Readership;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Languages;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.Slice;
import org.colead.kernel.UuidV7;
import org.colead.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The brief as the link in a mail opens it: plain HTML, no session, no script. The link is the
/// capability; acknowledging and responding need a click more.
@Controller
@RequestMapping("/b/{token}")
class BriefByLink {

    private final BriefReading reading;
    private final Readership readership;
    private final People people;
    private final Clock clock;
    private final HttpServletRequest request;

    /// @param request whichever is being answered
    BriefByLink(
            BriefReading reading,
            Readership readership,
            People people,
            Clock clock,
            HttpServletRequest request) {
        this.reading = reading;
        this.readership = readership;
        this.people = people;
        this.clock = clock;
        this.request = request;
    }

    @GetMapping
    ModelAndView read(
            @PathVariable String token,
            @RequestParam Optional<String> done,
            @RequestParam Optional<UUID> older) {
        var link = reading.opened(token);
        if (link.isEmpty()) {
            return unknown();
        }
        var page = page(token, link.get(), done.orElse(""), Optional.empty(), "");
        older.filter(_ -> page.getModel().containsKey("brief"))
                .ifPresent(after -> page.addObject("said", older(link.get(), after)));
        return page;
    }

    private Slice<BriefPage.Said> older(LinkOpened link, UUID after) {
        return reading.saidBy(link.brief(), Optional.of(after.toString()), link.reader());
    }

    @PostMapping("/read")
    ModelAndView acknowledge(@PathVariable String token) {
        return act(token, "read", "", link -> readership.acknowledge(link.brief(), link.reader()));
    }

    @PostMapping("/respond")
    ModelAndView respond(
            @PathVariable String token, @RequestParam String words, @RequestParam UUID key) {
        return act(
                token,
                "said",
                words,
                link ->
                        readership.respond(
                                link.brief(), words, new CommandKey(key), link.reader()));
    }

    @PostMapping("/rate")
    ModelAndView rate(
            @PathVariable String token,
            @RequestParam Optional<Boolean> heard,
            @RequestParam Optional<Boolean> addressed,
            @RequestParam Optional<Boolean> agree) {
        return act(
                token,
                "rated",
                "",
                link ->
                        readership.rate(
                                link.brief(),
                                chosen(heard),
                                chosen(addressed),
                                chosen(agree),
                                link.reader()));
    }

    @PostMapping("/find")
    ModelAndView find(@PathVariable String token, @RequestParam Optional<Boolean> addressed) {
        return act(
                token,
                "found",
                "",
                link -> readership.find(link.brief(), chosen(addressed), link.reader()));
    }

    private static boolean chosen(Optional<Boolean> answer) {
        return answer.orElseThrow(() -> Refusal.because("Choose yes or no, then send it."));
    }

    /// One act of a reader, then the page again: by redirect, or with the refusal and what was
    /// typed.
    private ModelAndView act(String token, String done, String typed, Act act) {
        var link = reading.opened(token);
        if (link.isEmpty()) {
            return unknown();
        }
        try {
            act.by(link.get());
            var back = new RedirectView("/b/" + token + "?done=" + done);
            back.setStatusCode(HttpStatus.SEE_OTHER);
            return new ModelAndView(back);
        } catch (Refusal refusal) {
            return page(token, link.get(), "", Optional.of(refusal), typed);
        }
    }

    /// The page as its reader may see it now, or why they may not.
    private ModelAndView page(
            String token, LinkOpened link, String done, Optional<Refusal> refusal, String typed) {
        var say = say(people.chosenLanguage(link.reader()));
        BriefPage brief;
        try {
            brief = reading.page(link.brief(), link.reader());
        } catch (Refusal closed) {
            return opensNothing(say, say.of(closed.sentence()));
        }
        readership.opened(link.brief(), link.reader());
        var status = refusal.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("brief", status)
                .addObject("brief", brief)
                .addObject("said", brief.reader().responses())
                .addObject("say", say)
                .addObject("token", token)
                .addObject("done", done)
                .addObject("typed", typed)
                .addObject("key", UuidV7.next())
                .addObject("refused", refusal.map(Refusal::sentence).map(say::of).orElse(""));
    }

    private ModelAndView unknown() {
        var say = say(Optional.empty());
        return opensNothing(
                say,
                say.of(
                        Sentence.of(
                                "It may have been cut off in the mail. Copy the whole address, or sign in and look under Briefs.")));
    }

    private static ModelAndView opensNothing(Saying say, String why) {
        return new ModelAndView("brief-unknown", HttpStatus.NOT_FOUND)
                .addObject("say", say)
                .addObject("why", why);
    }

    /// In the language the reader chose, else in the one their browser asks for.
    private Saying say(Optional<Locale> chosen) {
        return new Saying(Languages.first(chosen, Collections.list(request.getLocales())), clock);
    }

    /// What a reader does.
    @FunctionalInterface
    private interface Act {
        void by(LinkOpened link);
    }
}
