package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colead.kernel.Slice;
import org.jspecify.annotations.Nullable;

/// A long list, a page at a time. Brought up to date, it shows as many pages as were asked for.
public class Paged<R> extends Div implements Renewing {

    private final Component list;
    private final List<R> shown = new ArrayList<>();
    private Function<Optional<String>, Slice<R>> source;
    private Function<R, ? extends Component> item;
    private Function<List<R>, String> more = _ -> Words.t("Show more");
    private Optional<String> end = Optional.empty();
    private Optional<String> next = Optional.empty();
    private @Nullable Component foot;
    private int pages;

    /// @param list holds the items, empty at first
    public <L extends Component & HasComponents> Paged(
            L list,
            Function<Optional<String>, Slice<R>> source,
            Function<R, ? extends Component> item) {
        this.list = Renewal.inParts(list);
        this.source = source;
        this.item = item;
        Renewal.inParts(this);
        add(list);
        read(Optional.empty()).forEach(this::append);
        foot();
    }

    /// @param words what the button says, given all that is shown: “Three more”
    public Paged<R> more(Function<List<R>, String> words) {
        more = words;
        foot();
        return this;
    }

    /// What stands under the last page: “That is all.”
    public Paged<R> end(String words) {
        end = Optional.of(words);
        foot();
        return this;
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    private List<Component> read(Optional<String> after) {
        var page = source.apply(after);
        shown.addAll(page.rows());
        next = page.next();
        pages++;
        return page.rows().stream().<Component>map(item).toList();
    }

    private void append(Component one) {
        list.getElement().appendChild(one.getElement());
        Renewal.stand(one);
    }

    private void showMore() {
        read(next).forEach(this::append);
        foot();
    }

    private void foot() {
        if (foot != null) {
            foot.getElement().removeFromParent();
        }
        foot =
                next.isPresent()
                        ? new Act(more.apply(shown), this::showMore).tertiary()
                        : end.<Component>map(Line::end).orElse(null);
        if (foot != null) {
            add(foot);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void takeFrom(Component newer) {
        var fresh = (Paged<R>) newer;
        int asked = pages;
        source = fresh.source;
        item = fresh.item;
        more = fresh.more;
        next = fresh.next;
        pages = fresh.pages;
        shown.clear();
        shown.addAll(fresh.shown);
        var items = new ArrayList<>(fresh.list.getChildren().toList());
        while (pages < asked && next.isPresent()) {
            items.addAll(read(next));
        }
        Renewal.renew(list, items);
        foot();
    }
}
