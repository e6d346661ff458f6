package org.colead.uikit;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.Optional;

/// Whether somebody is at work in a part: the caret is in one of its fields, or a field holds what
/// was not there when the part was made.
final class Touched {

    private static final String AT_FIRST = "colead.at-first";
    private static final String FOCUSED = "colead.focused";

    private Touched() {}

    /// Remembers what the fields of a part hold now.
    static void remember(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            ComponentUtil.setData(part, AT_FIRST, Optional.ofNullable(field.getValue()));
            listen(part);
        }
        part.getChildren().forEach(Touched::remember);
    }

    private static void listen(Component field) {
        if (field instanceof FocusNotifier<?> focus && field instanceof BlurNotifier<?> blur) {
            focus.addFocusListener(_ -> ComponentUtil.setData(field, FOCUSED, true));
            blur.addBlurListener(_ -> ComponentUtil.setData(field, FOCUSED, null));
        }
    }

    /// Follows the caret into whatever fields `whole` has, those that are added later too.
    static void watch(Component whole) {
        whole.getElement()
                .addEventListener("focusin", _ -> ComponentUtil.setData(whole, FOCUSED, true));
        whole.getElement()
                .addEventListener("focusout", _ -> ComponentUtil.setData(whole, FOCUSED, null));
    }

    /// Whether the caret is in this field: what is typed there may not have arrived yet.
    static boolean hasCaret(Object field) {
        return field instanceof Component part && ComponentUtil.getData(part, FOCUSED) != null;
    }

    static boolean in(Component part) {
        return isTouched(part) || part.getChildren().anyMatch(Touched::in);
    }

    private static boolean isTouched(Component part) {
        if (ComponentUtil.getData(part, FOCUSED) != null) {
            return true;
        }
        if (part instanceof Typing typing) {
            return typing.isTyping();
        }
        return part instanceof HasValue<?, ?> field && holdsMore(part, field);
    }

    private static boolean holdsMore(Component part, HasValue<?, ?> field) {
        var atFirst = ComponentUtil.getData(part, AT_FIRST);
        return atFirst == null
                ? !field.isEmpty()
                : !Objects.equals(atFirst, Optional.ofNullable(field.getValue()));
    }
}
