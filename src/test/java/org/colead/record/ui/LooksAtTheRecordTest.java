package org.colead.record.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LooksAtTheRecordTest extends SpringBrowserlessTest {

    @Autowired Cast cast;

    PersonId theo;

    @BeforeEach
    void aSchool() {
        theo = cast.school("Cedar Hollow", "Theo Brandt").person("Theo Brandt");
        cast.signIn(theo);
    }

    @Test
    void seesWhatHappenedToSomething() {
        look(Map.of("about", theo.toString()));

        assertThat($(EntryItem.class).all()).isNotEmpty();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Person added");
    }

    @Test
    void asksForADayWithoutEntries() {
        look(Map.of("about", theo.toString(), "until", "2001-01-01"));

        assertThat($(EntryItem.class).all()).isEmpty();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Nothing here yet");
    }

    @Test
    void verifiesTheRecordAndReadsTheResultInWords() {
        navigate("record", RecordView.class);

        test($(Button.class).withText("Verify").first()).click();

        await().pollInSameThread()
                .untilAsserted(() -> {
                    roundTrip();
                    assertThat(said()).anyMatch(words -> words.startsWith("The record is whole."));
                });
        assertThat($(Button.class).withText("Verify").first().isEnabled()).isTrue();
    }

    private static void look(Map<String, String> asked) {
        UI.getCurrent().navigate("record", QueryParameters.simple(asked));
    }

    private List<String> said() {
        return $(Paragraph.class).all().stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }
}
