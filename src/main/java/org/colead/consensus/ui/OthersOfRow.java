package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;
import org.colead.consensus.CheckResult;
import org.colead.consensus.ReasonRow;
import org.colead.consensus.Stand;
import org.colead.kernel.Slice;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Paged;
import org.colead.uikit.Words;

/// The names for which a row of the reasons has no room; read when somebody unfolds them.
class OthersOfRow extends More {

    private final Div content;

    OthersOfRow(CheckResult result, ReasonRow row, Function<Optional<String>, Slice<Stand>> page) {
        this(result, row, page, new Div());
    }

    private OthersOfRow(
            CheckResult result,
            ReasonRow row,
            Function<Optional<String>, Slice<Stand>> page,
            Div content) {
        super(Words.t("The names of the other {0}", row.more()), content);
        this.content = content;
        addToggleListener(toggled -> {
            if (toggled.isOpened() && content.getChildren().findAny().isEmpty()) {
                content.add(
                        new Paged<>(
                                new UnorderedList(),
                                after -> page.apply(after.or(() -> Optional.of(row.next()))),
                                stand -> item(result, stand)));
            }
        });
    }

    private static ListItem item(CheckResult result, Stand stand) {
        var item = new ListItem(Line.plain(stand.name()));
        ReasonItem.notes(stand).forEach(item::add);
        if (!stand.before().isEmpty()) {
            item.add(new Before(result, stand));
        }
        return item;
    }
}
