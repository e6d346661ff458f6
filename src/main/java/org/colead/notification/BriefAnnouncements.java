package org.colead.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import org.colead.brief.BriefEvent.BriefPublished;
import org.colead.brief.BriefEvent.ResponseAnswered;
import org.colead.brief.BriefId;
import org.colead.brief.BriefLetters;
import org.colead.brief.BriefPage;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells all staff of a brief, and readers of the answer to what they said.
@Component
class BriefAnnouncements {

    private final Announcements announcements;
    private final BriefLetters letters;
    private final Clock clock;

    BriefAnnouncements(Announcements announcements, BriefLetters letters, Clock clock) {
        this.announcements = announcements;
        this.letters = letters;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(BriefPublished event) {
        letters.page(event.brief()).ifPresent(this::tell);
    }

    private void tell(BriefPage brief) {
        var texts = new ConcurrentHashMap<Locale, String>();
        announcements.tell(
                new Announcement(
                                "brief",
                                brief.id().value(),
                                Sentence.of("Decided: {0}", brief.title()),
                                reader ->
                                        texts.computeIfAbsent(
                                                reader.language(),
                                                language -> BriefMail.text(brief, dates(language))),
                                letters.paths(brief.id()),
                                inApplication(brief.id()))
                        .with(haste(brief)),
                letters.readers(brief.id()));
    }

    /// What was done first for everybody’s safety is told at any hour.
    private static Haste haste(BriefPage brief) {
        return brief.doneFirst().isPresent() ? Haste.NOW : Haste.ALONE;
    }

    @ApplicationModuleListener
    void on(ResponseAnswered event) {
        letters.page(event.brief())
                .ifPresent(brief ->
                        letters.said(event.response())
                                .ifPresent(said -> tell(brief, said, event.reader())));
    }

    private void tell(BriefPage brief, BriefPage.Said said, PersonId asked) {
        announcements.tell(
                new Announcement(
                        "response-answered",
                        said.id().value(),
                        Sentence.of("What you said about “{0}” was answered", brief.title()),
                        reader -> words(said, reader.language()),
                        reader -> letters.path(brief.id(), reader),
                        inApplication(brief.id())),
                List.of(asked));
    }

    private Dates dates(Locale language) {
        return new Dates(language, clock.getZone(), clock.instant());
    }

    private static String words(BriefPage.Said said, Locale language) {
        return String.join(
                "\n\n",
                "> " + said.words().replace("\n", "\n> "),
                Sentence.of("{0} answers:", said.answeredBy().orElse("")).in(language),
                said.answer().orElse(""));
    }

    private static String inApplication(BriefId brief) {
        return "briefs/" + brief.value();
    }
}
