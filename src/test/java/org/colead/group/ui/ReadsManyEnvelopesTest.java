package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupId;
import org.colead.kernel.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A group that has held and granted envelopes for years.
@SpringBootTest
class ReadsManyEnvelopesTest extends GroupScreens {

    private static final int MANY = 53;

    @Autowired EnvelopeService envelopes;

    GroupId board;
    GroupId group;

    @BeforeEach
    void manyEnvelopes() {
        board = groupCast.board(school.unit(), theo, hana);
        group = groupCast.group("Leadership team", school.unit(), theo, hana);
        for (int i = 0; i < MANY; i++) {
            groupCast.envelope(board, group, Money.whole(100 + i), theo);
        }
    }

    @Test
    void thoseItHoldsComeAPageAtATime() {
        open(group, hana);
        assertThat(shown()).isEqualTo(50);
        test($(Button.class).withText("Show more").first()).click();
        assertThat(shown()).isEqualTo(MANY);
    }

    @Test
    void thoseItGrantedComeAPageAtATimeAndNoneTwice() {
        open(board, hana);
        assertThat(shown()).isEqualTo(50);
        var first = envelopes.grantedBy(board, java.util.Optional.empty());
        var second = envelopes.grantedBy(board, first.next());
        assertThat(second.next()).isEmpty();
        assertThat(second.rows()).hasSize(MANY - 50).doesNotContainAnyElementsOf(first.rows());
    }

    private long shown() {
        return $(Article.class).all().stream()
                .filter(article -> article.hasClassName("cl-envelope"))
                .count();
    }
}
