package org.colead.kernel;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Something the product says, in English, ready to be said in another language.
///
/// The English template is the key under which a translation is found in the bundle
/// `org/colead/words`. Templates are ICU message patterns: `{0}` is the first argument, `{0,
/// plural, one {# concern} other {# concerns}}` counts. Write ’ for an apostrophe.
///
/// A day or a time of day that stands in one is the organisation’s already: a `LocalDate` or a
/// `LocalDateTime`, said as `{0}` or, outside of a plural, as `{0, date, d MMMM}`. An instant is
/// refused: nothing here knows in whose zone it would be meant.
public record Sentence(String template, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
        if (arguments.stream().anyMatch(it -> it instanceof Date || it instanceof Instant)) {
            throw new IllegalArgumentException(
                    "Say the day in the organisation’s zone instead of an instant: " + template);
        }
    }

    public static Sentence of(String template, Object... arguments) {
        return new Sentence(template, Arrays.asList(arguments));
    }

    /// The sentence in a language; in English where that language has no translation of it.
    public String in(Locale locale) {
        var pattern = translated(locale);
        return arguments.isEmpty() ? pattern : filled(new MessageFormat(pattern, locale), locale);
    }

    private String filled(MessageFormat pattern, Locale locale) {
        var formats = pattern.getFormatsByArgumentIndex();
        var said = new Object[arguments.size()];
        for (int i = 0; i < said.length; i++) {
            var format = i < formats.length ? formats[i] : null;
            said[i] =
                    format instanceof DateFormat dated
                            ? dated(arguments.get(i), dated)
                            : said(arguments.get(i), locale);
        }
        return pattern.format(said);
    }

    /// What a date format of the pattern writes, whatever the zone of this machine; the blank
    /// before its style is no part of it.
    private static Object dated(Object argument, DateFormat format) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        if (format instanceof SimpleDateFormat pattern) {
            pattern.applyPattern(pattern.toPattern().strip());
        }
        return switch (argument) {
            case LocalDate day -> Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
            case LocalDateTime time -> Date.from(time.toInstant(ZoneOffset.UTC));
            default -> throw new IllegalArgumentException("No day: " + argument);
        };
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /// What stands in a sentence is said in its language too.
    private static Object said(Object argument, Locale locale) {
        return switch (argument) {
            case Sentence sentence -> sentence.in(locale);
            case Money money -> money.in(locale);
            case LocalDate day -> written(day, locale);
            default -> argument;
        };
    }

    /// `24 September 2026`, and as the language of the reader writes it.
    private static String written(LocalDate day, Locale locale) {
        var house = Languages.same(locale, Languages.ENGLISH) ? Locale.of("en", "150") : locale;
        var format = DateFormat.getInstanceForSkeleton("yMMMMd", house);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private String translated(Locale locale) {
        var bundle = ResourceBundle.getBundle("org.colead.words", locale, BUNDLES);
        return bundle.containsKey(template) ? bundle.getString(template) : template;
    }

    private static final ResourceBundle.Control BUNDLES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
