package org.colead.people.web;

import java.util.Locale;
import org.colead.kernel.Sentence;

/// Says sentences in the language that the browser asks for, Spanish or else English.
record PageWords(Locale locale) {

    String t(String template, Object... arguments) {
        return Sentence.of(template, arguments).in(spoken());
    }

    String t(Sentence sentence) {
        return sentence.in(spoken());
    }

    String language() {
        return spoken().getLanguage();
    }

    private Locale spoken() {
        return locale.getLanguage().equals("es") ? locale : Locale.ENGLISH;
    }
}
