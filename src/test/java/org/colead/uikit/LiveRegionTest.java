package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.colead.kernel.Onlooker;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LiveRegionTest extends SpringBrowserlessTest {

    private final List<Onlooker> onlookers = new ArrayList<>();
    private final List<Component> made = new ArrayList<>();
    private Supplier<Component> content = Div::new;

    @Test
    void followsWhatHappensElsewhere() {
        content = () -> new Span("made " + made.size());
        var region = shown();

        happens();

        assertThat(region.getElement().getTextRecursively()).isEqualTo("made 1");
    }

    @Test
    void severalChangesInOneGoAreRenderedOnce() {
        shown();

        onlookers.forEach(Onlooker::follow);
        happens();

        assertThat(made).hasSize(2);
    }

    @Test
    void whatShowsTheSameStaysAsItIs() {
        content = () -> new Span("always the same");
        var region = shown();

        happens();

        assertThat(region.getChildren()).containsExactly(made.getFirst());
    }

    @Test
    void neverTakesWordsAwayThatSomebodyIsTyping() {
        content = () -> new Div(new Span("made " + made.size()), new DraftField("Answer", "a-7"));
        var region = shown();
        var draft = $(DraftField.class).single();
        test(draft).setValue("Your blocks are scheduled first");

        happens();

        assertThat($(DraftField.class).single()).isSameAs(draft);
        assertThat(draft.getValue()).isEqualTo("Your blocks are scheduled first");
        assertThat(region.getElement().getTextRecursively())
                .contains("made 0", "Something changed here");
        test($(Button.class).withText("Show it").single()).click();
        assertThat(region.getChildren()).containsExactly(made.getLast());
    }

    @Test
    void anyFieldThatHoldsMoreThanAtFirstCounts() {
        content = () -> new Div(new Span("made " + made.size()), new TextField("Seats"));
        var region = shown();
        test($(TextField.class).single()).setValue("12");

        happens();

        assertThat(region.getChildren()).containsExactly(made.getFirst());
    }

    @Test
    void whatIsNewStandsBesideTheFormInWhichSomebodyTypes() {
        content =
                () ->
                        Renewal.inParts(
                                new Div(
                                        new Span("made " + made.size()),
                                        new Form(new DraftField("Answer", "a-8"))));
        var region = shown();
        var draft = $(DraftField.class).single();
        test(draft).setValue("Half a sent");

        happens();

        assertThat(region.getElement().getTextRecursively())
                .contains("made 1")
                .doesNotContain("Something changed here");
        assertThat($(DraftField.class).single()).isSameAs(draft);
    }

    @Test
    void stopsListeningWhenItsScreenIsLeft() {
        var region = shown();

        UI.getCurrent().remove(region);

        assertThat(onlookers).isEmpty();
    }

    private LiveRegion shown() {
        var region =
                new LiveRegion(
                        (_, onlooker) -> {
                            onlookers.add(onlooker);
                            return () -> onlookers.remove(onlooker);
                        },
                        UuidV7.next(),
                        this::make);
        UI.getCurrent().add(region);
        return region;
    }

    private Component make() {
        var one = content.get();
        made.add(one);
        return one;
    }

    private void happens() {
        List.copyOf(onlookers).forEach(Onlooker::follow);
        MockVaadin.runUIQueue();
    }
}
