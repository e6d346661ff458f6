package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LiveRegionTest extends SpringBrowserlessTest {

    private final List<Consumer<AuditedEvent>> watchers = new ArrayList<>();
    private final UUID subject = UuidV7.next();
    private int rendered;

    @Test
    void followsWhatHappensElsewhere() {
        UI.getCurrent().add(region(new Div()));

        happens();

        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void severalChangesInOneGoAreRenderedOnce() {
        UI.getCurrent().add(region(new Div()));

        watchers.forEach(watcher -> watcher.accept(new SomethingHappened(subject)));
        happens();

        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void neverTakesWordsAwayThatSomebodyIsTyping() {
        var draft = new DraftField("Your answer", "answer-7");
        var region = region(draft);
        UI.getCurrent().add(region);
        test(draft).setValue("Your blocks are scheduled first");

        happens();

        assertThat(rendered).isOne();
        assertThat(draft.getValue()).isEqualTo("Your blocks are scheduled first");
        assertThat(region.getElement().getTextRecursively()).contains("Something changed here");
        test($(Button.class).withText("Show it").single()).click();
        assertThat(rendered).isEqualTo(2);
    }

    @Test
    void stopsListeningWhenItsScreenIsLeft() {
        var region = region(new Span("once"));
        UI.getCurrent().add(region);

        UI.getCurrent().remove(region);

        assertThat(watchers).isEmpty();
    }

    private LiveRegion region(Component content) {
        return new LiveRegion(
                (_, callback) -> {
                    watchers.add(callback);
                    return () -> watchers.remove(callback);
                },
                subject,
                () -> {
                    rendered++;
                    content.getElement().removeFromParent();
                    return content;
                });
    }

    private void happens() {
        List.copyOf(watchers).forEach(watcher -> watcher.accept(new SomethingHappened(subject)));
        MockVaadin.runUIQueue();
    }

    record SomethingHappened(UUID stream) implements AuditedEvent {
        @Override
        public PersonId actor() {
            return PersonId.COLEAD;
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }
}
