package org.colead.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.colead.kernel.Languages;
import org.colead.kernel.Sentence;

/// Says sentences in the language that the browser asks for, as far as Colead speaks it.
record PageWords(Locale locale) {

    static PageWords of(HttpServletRequest request) {
        return new PageWords(wished(request));
    }

    /// The first language of those the browser asks for that Colead speaks.
    static Locale wished(HttpServletRequest request) {
        return Languages.first(Collections.list(request.getLocales()));
    }

    String t(String template, Object... arguments) {
        return Sentence.of(template, arguments).in(locale);
    }

    String t(Sentence sentence) {
        return sentence.in(locale);
    }

    String language() {
        return locale.toLanguageTag();
    }
}
