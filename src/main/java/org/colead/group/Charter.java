package org.colead.group;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.kernel.Digest;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.Text;

/// What a group is for and what it was given to do it with.
///
/// @param seats how many members it has room for; 0 while nobody has said
/// @param monthly the hours a month that its members have for it; none while nobody has said
/// @param money what it may spend; none while nobody has said
/// @param say what it may decide; empty while nobody has said
public record Charter(
        String purpose, int seats, Minutes monthly, Money money, String say, GroupRules rules) {

    public Charter {
        purpose = Text.prose(purpose, "Purpose", 2_000);
        say = Text.optional(say, "Say", 4_000);
        if (seats < 0 || seats > 999) {
            throw Refusal.because("A group has between 1 and 999 seats.");
        }
        if (monthly.value() < 0 || money.cents() < 0) {
            throw Refusal.because("Hours and money cannot be less than nothing.");
        }
    }

    /// Only a purpose: the rest is still to be given.
    public static Charter of(String purpose) {
        return new Charter(purpose, 0, Minutes.NONE, Money.NONE, "", GroupRules.standard());
    }

    /// Whether the group can only recommend, because one of its four parts is empty.
    public boolean symbolicOnly() {
        return !missing().isEmpty();
    }

    /// Which of seats, hours, money and say are empty.
    public List<Sentence> missing() {
        var missing = new ArrayList<Sentence>();
        if (seats == 0) {
            missing.add(Sentence.of("seats"));
        }
        if (monthly.value() == 0) {
            missing.add(Sentence.of("hours"));
        }
        if (money.cents() == 0) {
            missing.add(Sentence.of("money"));
        }
        if (say.isEmpty()) {
            missing.add(Sentence.of("say"));
        }
        return missing;
    }

    /// Of all of it, the rules too, each part apart from the next.
    Digest digest() {
        var parts = Stream.of(purpose, seats, monthly.value(), money.cents(), say, rules.figures());
        return Digest.of(parts.map(String::valueOf).collect(Collectors.joining("\u001f")));
    }

    /// All of it in words, for whoever wrote at the same time.
    String words() {
        return """
        %s

        %d seats · %s · %s

        %s
        """
                .formatted(purpose, seats, monthly, money, say)
                .strip();
    }
}
