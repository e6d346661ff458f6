package org.colead.live.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.colead.kernel.Languages;
import org.colead.kernel.Sentence;
import org.colead.uikit.SafeMarkdown;

/// What a phone’s page says, in its holder’s language; times are the organisation’s.
public record Saying(Locale locale, ZoneId zone) {

    static Saying to(Optional<Locale> chosen, HttpServletRequest request, ZoneId zone) {
        return new Saying(language(chosen, request), zone);
    }

    /// The language that its holder chose, else the first that the phone asks for.
    static Locale language(Optional<Locale> chosen, HttpServletRequest request) {
        return Languages.first(chosen, Collections.list(request.getLocales()));
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

    /// People’s Markdown as safe HTML.
    public String said(String words) {
        return SafeMarkdown.html(words);
    }

    public String time(Instant at) {
        var format = DateFormat.getInstanceForSkeleton("Hm", locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(at));
    }
}
