package org.colead.responsibility.ui;

import static java.util.stream.Collectors.groupingBy;
import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colead.responsibility.GivenReason;
import org.colead.responsibility.GivenReasons;
import org.colead.responsibility.ResponsibilityId;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Line;
import org.colead.uikit.Said;

/// Who declined it or laid it down, and why, in their words.
record WordsOfNo(Map<ResponsibilityId, List<GivenReason>> reasons) {

    static WordsOfNo about(Collection<ResponsibilityRow> rows, GivenReasons reasons) {
        return new WordsOfNo(
                reasons.of(rows).stream().collect(groupingBy(GivenReason::responsibility)));
    }

    List<Component> of(ResponsibilityRow row) {
        return reasons.getOrDefault(row.id(), List.of()).stream()
                .flatMap(one -> Stream.of(Line.label(t(one.said())), new Said(one.words())))
                .map(Component.class::cast)
                .toList();
    }
}
