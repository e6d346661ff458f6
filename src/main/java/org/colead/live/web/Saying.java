package org.colead.live.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.OptionCount;
import org.colead.consensus.Pointed;
import org.colead.consensus.Ranked;
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

    /// How a ballot over options is filled in.
    public String guide(AmongOptions method) {
        return switch (method) {
            case Ranked it ->
                    of(
                            "Give each option its rank, 1 for what you want most. {0}. {1}",
                            it.rule().alike().meaning().in(locale),
                            it.rule().counting().forgives().in(locale));
            case Pointed it when it.isDots() ->
                    of(
                            "You have {0, plural, one {# dot} other {# dots}}, at most {1} on one option. You may keep some back.",
                            it.points().dots(), it.most());
            case Pointed it ->
                    of(
                            "Give each option from 0, not at all, to {0}, gladly. One without a score has 0.",
                            it.most());
        };
    }

    public boolean isScore(AmongOptions method) {
        return method instanceof Pointed pointed && !pointed.isDots();
    }

    public boolean isDots(AmongOptions method) {
        return method instanceof Pointed pointed && pointed.isDots();
    }

    /// The highest number that one option can have.
    public int places(AmongOptions method) {
        return method instanceof Pointed pointed ? pointed.most() : method.options().size();
    }

    public long most(List<OptionCount> counts) {
        return Math.max(1, counts.stream().mapToLong(OptionCount::count).max().orElse(1));
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
