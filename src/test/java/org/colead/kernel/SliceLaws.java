package org.colead.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SliceLaws {

    @Property
    void pageByPageNothingIsMissedAndNothingComesTwice(@ForAll @IntRange(max = 500) int size) {
        var all = IntStream.range(0, size).boxed().toList();
        List<Integer> read = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            int from = after.map(Integer::valueOf).orElse(0);
            var found = all.subList(from, Math.min(from + Slice.SIZE + 1, size));
            var page = Slice.of(found, Slice.SIZE, last -> String.valueOf(last + 1));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(Slice.SIZE);
            read.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        assertThat(read).isEqualTo(all);
    }
}
