package org.colead.home.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colead.home.NeedsOfATest.need;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.colead.home.NeedsOfATest;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.uikit.Band;
import org.colead.uikit.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SeeWhatNeedsMeTodayTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired NeedsOfATest needs;
    PersonId me;

    @BeforeEach
    void signIn() {
        me = cast.school("Cedar Hollow", "Hana Okafor").person("Hana Okafor");
        cast.signIn(me);
    }

    @Test
    void theMostPressingStandsFirst() {
        needs.are(
                me,
                need("Read a brief", "Field trips", Optional.empty()),
                need("Give a position", "Five protected hours", in(Duration.ofDays(1))),
                need("Answer a question", "Kindergarten pickup", in(Duration.ofDays(2))));

        navigate(TodayView.class);

        assertThat($(Band.class).single().getChildren()).isNotEmpty();
        assertThat($(H2.class).first().getText()).isEqualTo("Five protected hours");
        assertThat($(Anchor.class).all().stream().map(Anchor::getText))
                .containsSubsequence("Answer", "Kindergarten pickup", "Field trips");
    }

    @Test
    void saysHowManyThingsAndHowLongTheyTake() {
        needs.are(
                me,
                need("Read a brief", "Field trips", Optional.empty()),
                need("Read a brief", "Lunch in wet weather", Optional.empty()));

        navigate(TodayView.class);

        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains(
                        "Two things need you, about six minutes in all.",
                        "That is all. Nothing else waits for you.");
    }

    @Test
    void theSameThingIsSaidOnce() {
        var need = need("Read a brief", "Field trips", Optional.empty());
        needs.are(me, need, need);

        var view = navigate(TodayView.class);

        assertThat(view.sheet().getElement().getTextRecursively()).containsOnlyOnce("Field trips");
    }

    @Test
    void nothingWaitsAndThePlaceSaysWhatItIsFor() {
        navigate(TodayView.class);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nothing waits for you");
        assertThat($(Band.class).all()).isEmpty();
    }

    private static Optional<Instant> in(Duration time) {
        return Optional.of(Instant.now().plus(time));
    }
}
