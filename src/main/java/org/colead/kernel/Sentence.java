package org.colead.kernel;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
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
public record Sentence(String template, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String template, Object... arguments) {
        return new Sentence(template, Arrays.asList(arguments));
    }

    /// The sentence in a language; in English where that language has no translation of it.
    public String in(Locale locale) {
        var pattern = translated(locale);
        var said = arguments.stream().map(argument -> said(argument, locale)).toArray();
        return arguments.isEmpty() ? pattern : new MessageFormat(pattern, locale).format(said);
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
