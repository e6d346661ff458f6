package org.colead.record.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.CountDownLatch;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.record.RecordVerification;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SeesTheCheckMoveTest extends SpringBrowserlessTest {

    @Autowired Cast cast;

    final CountDownLatch seen = new CountDownLatch(1);

    @Test
    void theBarSaysHowManyEntriesAreCheckedAndTheCheckCanBeStopped() {
        var theo = cast.school("Cedar Hollow", "Theo Brandt").person("Theo Brandt");
        cast.signIn(theo);
        var stopped = new CountDownLatch(1);
        UI.getCurrent().add(new VerifyPart(halfway(stopped), theo));

        test($(Button.class).withText("Verify").single()).click();
        await().pollInSameThread()
                .untilAsserted(() -> {
                    roundTrip();
                    assertThat(bar().getAttribute("aria-valuenow")).isEqualTo("400");
                });
        assertThat(bar().getAttribute("aria-valuemax")).isEqualTo("1000");
        assertThat(bar().getStyle().get("--v")).isEqualTo("40%");

        test($(Button.class).withText("Stop").single()).click();
        seen.countDown();
        await().until(() -> stopped.getCount() == 0);
    }

    /// A check that waits at 400 of 1,000 entries until it was looked at, then asks whether to go
    /// on.
    private RecordVerification halfway(CountDownLatch stopped) {
        var verification = mock(RecordVerification.class);
        when(verification.verify(any(PersonId.class), any()))
                .thenAnswer(call -> {
                    RecordVerification.Progress progress = call.getArgument(1);
                    progress.at(400, 1000);
                    seen.await();
                    if (!progress.at(401, 1000)) {
                        stopped.countDown();
                    }
                    throw new IllegalStateException("stopped");
                });
        return verification;
    }

    private com.vaadin.flow.dom.Element bar() {
        return $(Span.class).all().stream()
                .map(Span::getElement)
                .filter(it -> "progressbar".equals(it.getAttribute("role")))
                .findFirst()
                .orElseThrow();
    }
}
