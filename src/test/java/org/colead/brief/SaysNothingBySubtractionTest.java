package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What anonymous answers came to, looked at as often as one likes.
class SaysNothingBySubtractionTest {

    /// Whoever looks before and after one more answer learns nothing of it.
    @Test
    void noTwoLooksDifferByAnAnswer() {
        for (int answers = 0; answers <= 40; answers++) {
            for (int yes = 0; yes <= answers; yes++) {
                assertThat(BriefPage.Share.of(yes, answers - yes, false))
                        .isEqualTo(new BriefPage.Share(answers, Optional.empty()));
            }
        }
    }

    @Test
    void fewerThanFiveStayHiddenAfterwardsToo() {
        for (int yes = 0; yes <= 4; yes++) {
            assertThat(BriefPage.Share.of(yes, 4 - yes, true).yes()).isEmpty();
        }
        assertThat(BriefPage.Share.of(4, 1, true).yes()).contains(4);
    }

    /// Where all said the same, it is known what each of them said.
    @Test
    void whatAllSayIsShownFromTenOn() {
        IntStream.range(0, 10)
                .forEach(all -> {
                    assertThat(BriefPage.Share.of(all, 0, true).yes()).isEmpty();
                    assertThat(BriefPage.Share.of(0, all, true).yes()).isEmpty();
                });
        assertThat(BriefPage.Share.of(10, 0, true).yes()).contains(10);
        assertThat(BriefPage.Share.of(0, 10, true).yes()).contains(0);
    }
}
