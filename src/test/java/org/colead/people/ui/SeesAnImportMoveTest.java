package org.colead.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.concurrent.atomic.AtomicReference;
import org.colead.people.Cast;
import org.colead.people.ImportPreview;
import org.colead.people.ImportRuns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SeesAnImportMoveTest extends SpringBrowserlessTest {

    @Autowired Cast cast;

    @Test
    void theBarSaysHowManyLinesAreDone() {
        var lorraine = cast.school("Cedar Hollow", "Lorraine Petty").person("Lorraine Petty");
        cast.signIn(lorraine);
        var listener = new AtomicReference<ImportRuns.Listener>();
        var preview = mock(ImportPreview.class);
        when(preview.changesSomething()).thenReturn(true);
        UI.getCurrent().add(new CarryOut(preview, heardBy(listener), lorraine));

        test($(Button.class).single()).click();
        listener.get().reached(2_500, 10_000);
        roundTrip();
        assertThat(bar().getAttribute("aria-valuenow")).isEqualTo("2500");
        assertThat(bar().getStyle().get("--v")).isEqualTo("25%");
        listener.get().reached(7_500, 10_000);
        roundTrip();
        assertThat(bar().getStyle().get("--v")).isEqualTo("75%");
    }

    private static ImportRuns heardBy(AtomicReference<ImportRuns.Listener> listener) {
        var runs = mock(ImportRuns.class);
        doAnswer(
                        call -> {
                            listener.set(call.getArgument(3));
                            return null;
                        })
                .when(runs)
                .start(any(), any(), any(), any());
        return runs;
    }

    private Element bar() {
        return $(Span.class).all().stream()
                .map(Span::getElement)
                .filter(it -> "progressbar".equals(it.getAttribute("role")))
                .findFirst()
                .orElseThrow();
    }
}
