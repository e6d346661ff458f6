package org.colead.brief.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.colead.decision.NamedStep;
import org.colead.deliberation.How;
import org.colead.kernel.Sentence;
import org.colead.uikit.Dates;
import org.colead.uikit.SafeMarkdown;

/// What the page says, in its reader's language.
public final class Saying {

    private final Locale locale;
    private final Dates dates;

    Saying(Locale locale, Clock clock) {
        this.locale = locale;
        this.dates = new Dates(locale, clock.getZone(), clock.instant());
    }

    public String lang() {
        return locale.toLanguageTag();
    }

    /// The English words are the key.
    public String of(String words) {
        return Sentence.of(words).in(locale);
    }

    public String of(String template, Object first) {
        return Sentence.of(template, first).in(locale);
    }

    public String of(String template, Object first, Object second) {
        return Sentence.of(template, first, second).in(locale);
    }

    public String of(Sentence sentence) {
        return sentence.in(locale);
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    public String step(NamedStep step) {
        return of(step.said(dates::day, dates::on));
    }

    public String on(Instant at) {
        return dates.day(dates.on(at));
    }

    public String moment(Instant at) {
        return dates.moment(at);
    }

    /// People's Markdown as safe HTML.
    public String said(String words) {
        return SafeMarkdown.html(words);
    }

    public String how(How how) {
        return of(
                switch (how) {
                    case AMENDED -> "Amended";
                    case ADDRESSED -> "Addressed";
                    case NOT_ACCEPTED -> "Not accepted, because";
                });
    }

    public String glyph(How how) {
        return switch (how) {
            case AMENDED -> "i-amend";
            case ADDRESSED -> "i-done";
            case NOT_ACCEPTED -> "i-because";
        };
    }

    public String initials(String name) {
        return org.colead.uikit.Initials.of(name);
    }
}
