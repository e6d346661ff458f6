package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings the parts of a screen up to date with parts made anew. What shows the same stays as it
/// is, with its caret and whatever is unfolded in it; what changed takes its place; and where
/// somebody is typing, the part stays and says that something changed.
public final class Renewal {

    private static final String IN_PARTS = "colead.in-parts";

    private Renewal() {}

    /// Declares that the parts of `whole` know nothing of each other, so that each may be brought
    /// up to date alone.
    public static <T extends Component> T inParts(T whole) {
        ComponentUtil.setData(whole, IN_PARTS, true);
        return whole;
    }

    private static boolean isInParts(Component part) {
        return ComponentUtil.getData(part, IN_PARTS) != null;
    }

    /// Lets `whole` have the parts of `fresh`, which is thrown away.
    static void renew(Component whole, Component fresh) {
        renew(whole, fresh.getChildren().toList());
    }

    /// Lets `whole` have these parts, in this order.
    public static void renew(Component whole, List<Component> fresh) {
        var left = new ArrayList<>(whole.getChildren().toList());
        var parts = new ArrayList<Component>();
        for (var part : fresh) {
            var standing = left.stream().filter(old -> Standing.sameName(old, part)).findFirst();
            standing.ifPresent(left::remove);
            parts.add(standing.map(old -> newer(old, part)).orElse(part));
        }
        left.stream().filter(Renewal::isKept).forEach(old -> keep(whole, old, parts));
        place(whole, parts);
    }

    /// The one that shall stand here from now on.
    private static Component newer(Component old, Component fresh) {
        boolean acted = Act.isPressedIn(old);
        var standing = Standing.of(old);
        if (!acted && standing.showsTheSame(fresh)) {
            standing.upToDate();
            return old;
        }
        if (old instanceof Renewing lasting) {
            standing.now(fresh);
            lasting.takeFrom(fresh);
            return old;
        }
        if (isInParts(old) && isInParts(fresh)) {
            standing.now(fresh);
            renew(old, fresh.getChildren().toList());
            return old;
        }
        if (!acted && Touched.in(old)) {
            standing.changedElsewhere(Optional.of(fresh));
            return old;
        }
        return fresh;
    }

    private static boolean isKept(Component gone) {
        return !Act.isPressedIn(gone) && Touched.in(gone);
    }

    /// What is no longer here stays where it was while somebody is typing in it.
    private static void keep(Component whole, Component gone, List<Component> parts) {
        Standing.of(gone).changedElsewhere(Optional.empty());
        var before = whole.getChildren().takeWhile(child -> child != gone).toList().reversed();
        int index =
                before.stream()
                        .filter(parts::contains)
                        .findFirst()
                        .map(child -> parts.indexOf(child) + 1)
                        .orElse(0);
        parts.add(index, gone);
    }

    private static void place(Component whole, List<Component> parts) {
        whole.getChildren()
                .filter(child -> !parts.contains(child))
                .toList()
                .forEach(child -> child.getElement().removeFromParent());
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.getParent().filter(whole::equals).isEmpty()) {
                stand(part);
            }
            if (whole.getElement().getChildCount() <= i
                    || !whole.getElement().getChild(i).equals(part.getElement())) {
                whole.getElement().insertChild(i, part.getElement());
            }
        }
    }

    /// Remembers what a part shows and holds, to be compared with what comes.
    static void stand(Component part) {
        Standing.of(part).now(part);
        Touched.remember(part);
        if (isInParts(part)) {
            standEach(part);
        }
    }

    private static void standEach(Component whole) {
        whole.getChildren()
                .forEach(part -> {
                    Standing.of(part).now(part);
                    if (isInParts(part)) {
                        standEach(part);
                    }
                });
    }
}
