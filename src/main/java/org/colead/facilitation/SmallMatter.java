package org.colead.facilitation;

import org.colead.kernel.Minutes;
import org.colead.kernel.Money;

/// What a group that begins step by step may decide about at once.
///
/// @param money at most so much
/// @param weekly at most so many additional hours a week, of all people together
public record SmallMatter(Money money, Minutes weekly) {

    public static final SmallMatter STANDARD = new SmallMatter(Money.whole(500), Minutes.of(10, 0));

    boolean coversMoney(Money asked) {
        return asked.compareTo(money) <= 0;
    }

    boolean coversHours(Minutes asked) {
        return asked.compareTo(weekly) <= 0;
    }
}
