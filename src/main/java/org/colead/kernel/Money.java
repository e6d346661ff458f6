package org.colead.kernel;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.util.Locale;

/// An amount in whole cents of the organisation's currency.
public record Money(long cents) implements Comparable<Money> {

    public static final Money NONE = new Money(0);

    public static Money whole(long units) {
        return new Money(Math.multiplyExact(units, 100L));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /// As people write it: `$9,400`, with cents only where there are some.
    public String in(Locale locale) {
        return NumberFormatter.withLocale(locale)
                .unit(Currency.getInstance("USD"))
                .unitWidth(UnitWidth.NARROW)
                .precision(Precision.fixedFraction(cents % 100 == 0 ? 0 : 2))
                .format(cents / 100.0)
                .toString();
    }

    @Override
    public String toString() {
        return in(Locale.US);
    }
}
