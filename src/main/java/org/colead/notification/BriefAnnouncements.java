package org.colead.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.colead.brief.BriefEvent.BriefPublished;
import org.colead.brief.BriefEvent.ResponseAnswered;
import org.colead.brief.BriefId;
import org.colead.brief.BriefLetters;
import org.colead.brief.BriefReading;
import org.colead.kernel.Sentence;
import org.colead.uikit.Dates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells all staff of a brief, and readers of the answer to what they said.
@Component
class BriefAnnouncements {

    private final Announcements announcements;
    private final BriefLetters letters;
    private final BriefReading briefs;
    private final Clock clock;

    BriefAnnouncements(
            Announcements announcements, BriefLetters letters, BriefReading briefs, Clock clock) {
        this.announcements = announcements;
        this.letters = letters;
        this.briefs = briefs;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(BriefPublished event) {
        var readers = letters.readers(event.brief());
        if (readers.isEmpty()) {
            return;
        }
        var brief = briefs.page(event.brief(), readers.getFirst());
        var texts = new ConcurrentHashMap<Locale, String>();
        announcements.tell(
                new Announcement(
                        "brief",
                        event.brief().value(),
                        Sentence.of("Decided: {0}", brief.title()),
                        reader ->
                                texts.computeIfAbsent(
                                        reader.language(),
                                        language -> BriefMail.text(brief, dates(language))),
                        reader -> letters.path(event.brief(), reader),
                        inApplication(event.brief())),
                readers);
    }

    @ApplicationModuleListener
    void on(ResponseAnswered event) {
        var title = briefs.page(event.brief(), event.reader()).title();
        announcements.tell(
                new Announcement(
                        "response-answered",
                        event.response().value(),
                        Sentence.of("What you said about “{0}” was answered", title),
                        reader -> said(event, reader.language()),
                        reader -> letters.path(event.brief(), reader),
                        inApplication(event.brief())),
                List.of(event.reader()));
    }

    private Dates dates(Locale language) {
        return new Dates(language, clock.getZone(), clock.instant());
    }

    private String said(ResponseAnswered event, Locale language) {
        return briefs.page(event.brief(), event.reader()).reader().said().stream()
                .filter(said -> said.id().equals(event.response()))
                .flatMap(said ->
                        Stream.of(
                                "> " + said.words().replace("\n", "\n> "),
                                Sentence.of("{0} answers:", said.answeredBy().orElse(""))
                                        .in(language),
                                said.answer().orElse("")))
                .reduce((above, below) -> above + "\n\n" + below)
                .orElse("");
    }

    private static String inApplication(BriefId brief) {
        return "briefs/" + brief.value();
    }
}
