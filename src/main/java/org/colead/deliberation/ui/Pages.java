package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import org.colead.deliberation.ContributionRow;
import org.colead.kernel.Slice;
import org.colead.uikit.Act;

/// A long list, a page at a time: “Three more” brings the next.
class Pages<L extends Component & HasComponents> extends Div {

    private final L list;
    private final Function<Optional<String>, Slice<ContributionRow>> source;
    private final Function<ContributionRow, Component> item;
    private int left;

    /// @param all how many there are on all pages
    Pages(
            L list,
            int all,
            Function<Optional<String>, Slice<ContributionRow>> source,
            Function<ContributionRow, Component> item) {
        this.list = list;
        this.source = source;
        this.item = item;
        this.left = all;
        add(list);
        load(Optional.empty());
    }

    private void load(Optional<String> after) {
        var page = source.apply(after);
        page.rows().forEach(row -> list.add(item.apply(row)));
        left -= (int) page.rows().stream().filter(row -> row.withdrawnAt().isEmpty()).count();
        page.next().ifPresent(this::offerMore);
    }

    private void offerMore(String key) {
        var words = left > 0 ? t("{0} more", Counted.first(Counted.of(left))) : t("More");
        var more = new Act[1];
        more[0] =
                new Act(
                                words,
                                () -> {
                                    remove(more[0]);
                                    load(Optional.of(key));
                                })
                        .tertiary();
        add(more[0]);
    }
}
