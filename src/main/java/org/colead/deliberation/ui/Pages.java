package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colead.deliberation.ContributionRow;
import org.colead.kernel.Slice;
import org.colead.uikit.Paged;

/// What was contributed, a page at a time: “Three more” brings the next.
class Pages extends Paged<ContributionRow> {

    /// @param all how many there are on all pages
    <L extends Component & HasComponents> Pages(
            L list,
            int all,
            Function<Optional<String>, Slice<ContributionRow>> source,
            Function<ContributionRow, Component> item) {
        super(list, source, item);
        more(shown -> words(all - standing(shown)));
    }

    private static String words(int left) {
        return left > 0 ? t("{0} more", Counted.first(Counted.of(left))) : t("More");
    }

    private static int standing(List<ContributionRow> shown) {
        return (int) shown.stream().filter(row -> row.withdrawnAt().isEmpty()).count();
    }
}
