package org.colead.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// That somebody carries a step everybody may know; what it is about, whoever reads its decision.
@SpringBootTest
class ReadsWhatAStepIsAboutTest extends StepsAndMandates {

    @Autowired ResponsibilityNames names;

    @Test
    void whoeverReadsItsDecision() {
        var it = cast.adopted();
        var noor = cast.elsewhere();
        var wes = it.team().wes();
        var step = offered(it, wes);
        responsibilities.accept(step, wes);
        var row = carried.one(step).orElseThrow();

        for (var order : LoadOrder.values()) {
            assertThat(loadOf(order, wes, wes).carried())
                    .extracting(ResponsibilityRow::result)
                    .containsExactly(row.result());
            assertThat(loadOf(order, wes, noor).carried())
                    .singleElement()
                    .satisfies(closed -> {
                        assertThat(closed.isClosed()).isTrue();
                        assertThat(closed.authority()).isEmpty();
                        assertThat(closed.until()).isEqualTo(row.until());
                    });
        }
    }

    @Test
    void theRecordNamesItToThemAlone() {
        var it = cast.adopted();
        var step = offered(it, it.team().wes()).value();

        assertThat(names.names(List.of(step), it.team().wes())).containsKey(step);
        assertThat(names.names(List.of(step), cast.elsewhere())).isEmpty();
    }
}
