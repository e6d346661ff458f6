package org.colead.uikit;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.Sentence;

/// What a screen says, in the language of whoever looks at it.
public final class Words {

    private Words() {}

    /// The English template is the key; see [Sentence].
    public static String t(String template, Object... arguments) {
        return Sentence.of(template, arguments).in(locale());
    }

    public static String t(Sentence sentence) {
        return sentence.in(locale());
    }

    /// `22 %`, rounded down, so that a share never looks larger than it is.
    public static String percent(long part, long whole) {
        return t("{0} %", whole == 0 ? 0 : Math.floorDiv(part * 100, whole));
    }

    public static String number(long count) {
        return NumberFormat.getInstance(locale()).format(count);
    }

    public static String money(Money amount) {
        return amount.in(locale());
    }

    /// `5 h 00`, kept on one line.
    public static String hours(Minutes minutes) {
        return minutes.toString().replace(' ', '\u00a0');
    }

    /// The same words as the beginning of a sentence.
    public static String capital(String words) {
        return CaseMap.toTitle().wholeString().noLowercase().apply(locale(), null, words);
    }

    /// The language of the open screen; English where there is none.
    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }
}
