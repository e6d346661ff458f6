package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.decision.StepSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| 0",
                "' … – ! '| 0",
                "Five protected hours| 3",
                "It’s theirs, isn’t it?| 4",
                "$9,400 of 12,000| 3",
                "Пять часов| 2",
                "خمس ساعات| 2",
            })
    void countsWordsInAnyScript(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }

    @Test
    void scriptsWithoutSpacesHaveWordsToo() {
        assertThat(WordCount.of("每位老师每周有五个小时")).isGreaterThan(3);
    }

    @Test
    void countsEveryPartThatPeopleWrite() {
        var text =
                new BriefText(
                        "one two",
                        List.of(new BriefText.Change("three", "four five", "six")),
                        "seven",
                        List.of(new BriefText.Bar("ten eleven", 3)),
                        "eight nine");
        assertThat(WordCount.of(text)).isEqualTo(11);
        var step =
                new StepSource.Step(
                        "Book the coverage",
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2030, 1, 1),
                        Optional.empty(),
                        false);
        assertThat(WordCount.of(text, List.of(step), "Twice none.")).isEqualTo(16);
        assertThat(WordCount.of(BriefText.EMPTY)).isZero();
    }
}
