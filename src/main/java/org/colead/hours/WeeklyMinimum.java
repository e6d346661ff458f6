package org.colead.hours;

import java.util.List;
import org.colead.kernel.Minutes;
import org.colead.kernel.Sentence;

/// Whether each single person has the weekly goal. The mean is told only beside those who have
/// less: 17 people at 5 h 00 and one at 4 h 45 is not met, although the mean is 4 h 59.
///
/// @param each what each person was allocated in the week
public record WeeklyMinimum(Minutes goal, List<Minutes> each) {

    public WeeklyMinimum {
        each = List.copyOf(each);
    }

    public int people() {
        return each.size();
    }

    public int reached() {
        return (int) each.stream().filter(this::reaches).count();
    }

    public boolean met() {
        return reached() == people();
    }

    /// In whole minutes, rounded down, so that it never looks better than it is.
    public Minutes mean() {
        return each.isEmpty()
                ? Minutes.NONE
                : new Minutes(
                        Math.toIntExact(each.stream().mapToLong(Minutes::value).sum() / people()));
    }

    /// “17 of 18 have five hours”.
    public Sentence figure() {
        return Sentence.of("{0} of {1} have {2}", reached(), people(), goalInWords());
    }

    /// “17 of 18 have five hours. Not met.”
    public Sentence verdict() {
        if (people() == 0) {
            return Sentence.of("There is nobody yet whose time counts.");
        }
        return Sentence.of(met() ? "{0}. Met." : "{0}. Not met.", figure());
    }

    /// “One person has 4 h 45. The mean, 4 h 59, would hide it.”
    public Sentence detail() {
        var less = each.stream().filter(one -> !reaches(one)).sorted().toList();
        return switch (less.size()) {
            case 0 -> Sentence.of("Nobody has less.");
            case 1 ->
                    Sentence.of(
                            "One person has {0}. The mean, {1}, would hide it.",
                            less.getFirst().toString(), mean().toString());
            default ->
                    less.getFirst().equals(mean())
                            ? Sentence.of(
                                    "{0} people have less: {1} each.",
                                    less.size(), less.getFirst().toString())
                            : Sentence.of(
                                    "{0} people have less, the least {1}. The mean, {2}, would"
                                            + " hide it.",
                                    less.size(), less.getFirst().toString(), mean().toString());
        };
    }

    private boolean reaches(Minutes one) {
        return one.compareTo(goal) >= 0;
    }

    private Sentence goalInWords() {
        return goal.equals(NewPool.FIVE_HOURS)
                ? Sentence.of("five hours")
                : Sentence.of("{0}", goal.toString());
    }
}
