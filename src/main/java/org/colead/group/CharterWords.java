package org.colead.group;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;

/// A charter as the database keeps it: durations and hours in whole minutes, money in cents.
@Embeddable
class CharterWords {

    private String purpose;
    private int seats;
    private int monthlyMinutes;
    private long moneyCents;
    private String say;

    private int textStands;

    private int reactionTime;
    private int correctionTime;
    private int quorum;
    private int majorityQuorum;
    private int limitPercent;
    private int failedChecks;
    private int briefWords;
    private int answerDays;

    @SuppressWarnings("NullAway.Init")
    protected CharterWords() {}

    CharterWords(Charter charter) {
        purpose = charter.purpose();
        seats = charter.seats();
        monthlyMinutes = charter.monthly().value();
        moneyCents = charter.money().cents();
        say = charter.say();
        var rules = charter.rules();
        textStands = (int) rules.textStands().toMinutes();
        reactionTime = (int) rules.reactionTime().toMinutes();
        correctionTime = (int) rules.correctionTime().toMinutes();
        quorum = rules.quorum();
        majorityQuorum = rules.majorityQuorum();
        limitPercent = rules.limit();
        failedChecks = rules.failedChecks();
        briefWords = rules.briefWords();
        answerDays = rules.answerDays();
    }

    Charter charter() {
        return new Charter(
                purpose, seats, new Minutes(monthlyMinutes), new Money(moneyCents), say, rules());
    }

    private GroupRules rules() {
        return new GroupRules(
                Duration.ofMinutes(textStands),
                Duration.ofMinutes(reactionTime),
                Duration.ofMinutes(correctionTime),
                quorum,
                majorityQuorum,
                limitPercent,
                failedChecks,
                briefWords,
                answerDays);
    }
}
