package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of a part that stands on the screen: its print when it was made, and what would
/// take its place if nobody were typing in it.
final class Standing {

    private final Component part;
    private @Nullable String print;
    private @Nullable Component notice;
    private @Nullable Component fresh;

    private Standing(Component part) {
        this.part = part;
    }

    static Standing of(Component part) {
        var known = ComponentUtil.getData(part, Standing.class);
        if (known == null) {
            known = new Standing(part);
            ComponentUtil.setData(part, Standing.class, known);
        }
        return known;
    }

    /// Two parts have one name if the one may take the place of the other.
    static boolean sameName(Component one, Component other) {
        return one.getClass() == other.getClass() && name(one).equals(name(other));
    }

    private static String name(Component part) {
        var element = part.getElement();
        return Optional.ofNullable(element.getAttribute("id"))
                .or(() -> Optional.ofNullable(element.getAttribute("aria-labelledby")))
                .or(() -> part instanceof ListItem ? leadsTo(part).findFirst() : Optional.empty())
                .orElse("");
    }

    private static Stream<String> leadsTo(Component part) {
        return part instanceof Anchor anchor
                ? Stream.of(anchor.getHref())
                : part.getChildren().flatMap(Standing::leadsTo);
    }

    void now(Component made) {
        print = Print.of(made);
    }

    boolean showsTheSame(Component made) {
        return Print.of(made).equals(print);
    }

    /// Nothing is kept back any longer.
    void upToDate() {
        fresh = null;
        if (notice != null) {
            notice.getElement().removeFromParent();
            notice = null;
        }
    }

    /// Says so at its end, where it moves nothing that stands above.
    void changedElsewhere(Optional<Component> instead) {
        fresh = instead.orElse(null);
        if (notice == null) {
            notice = notice();
            part.getElement().appendChild(notice.getElement());
        }
    }

    private Component notice() {
        var show = new Button(Words.t("Show it"), _ -> show());
        show.addThemeVariants(ButtonVariant.TERTIARY);
        var words = Words.t("Something changed here while you were writing. Your words stay.");
        var strip =
                Markup.tag(
                        "p",
                        "cl-strip cl-elsewhere",
                        new Glyph("time"),
                        Markup.text("span", "", words),
                        show);
        strip.getElement().setAttribute("role", "status");
        return strip;
    }

    private void show() {
        var element = part.getElement();
        if (fresh != null) {
            Renewal.stand(fresh);
            element.getParent()
                    .insertChild(element.getParent().indexOfChild(element), fresh.getElement());
        }
        element.removeFromParent();
    }
}
