package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of a form that still want somebody’s hand: those it cannot do without that are empty,
/// and those that hold what cannot be. After a refusal the first of them has the caret.
public final class Needed {

    private Needed() {}

    /// Marks what a form cannot do without, for the eye and for screen readers.
    public static void mark(HasValue<?, ?>... fields) {
        for (var field : fields) {
            field.setRequiredIndicatorVisible(true);
            if (field instanceof Select<?> choice) {
                sayInWords(choice);
            }
        }
    }

    /// To screen readers it is a button, of which nothing can be required.
    private static void sayInWords(Select<?> choice) {
        var inWords =
                """
                this.updateComplete.then(() => {
                  this.focusElement.removeAttribute('aria-required');
                  this.focusElement.setAttribute('aria-description', $0);
                })\
                """;
        choice.addAttachListener(_ -> choice.getElement().executeJs(inWords, t("This is needed.")));
    }

    /// Leads to what is wrong in the form around an act that was refused.
    ///
    /// @param why said at the field that is wrong, where none is empty
    static void show(Component act, String why) {
        var wrong = around(act).stream().filter(Needed::isWrong).toList();
        var empty = wrong.stream().filter(Needed::isEmpty).toList();
        empty.forEach(field -> tell(field, t("This is needed.")));
        var first = wrong.stream().findFirst();
        if (empty.isEmpty()) {
            first.ifPresent(field -> tell(field, why));
        }
        first.ifPresent(Needed::lead);
    }

    /// The fields that stand with it, in their order; not those of another act.
    private static List<Component> around(Component act) {
        for (var part = act.getParent(); part.isPresent(); part = part.get().getParent()) {
            var fields = fields(part.get(), act).toList();
            if (!fields.isEmpty() || isWhole(part.get())) {
                return fields;
            }
        }
        return List.of();
    }

    private static Stream<Component> fields(Component part, Component act) {
        if (part.getElement().isTextNode() || !part.isVisible()) {
            return Stream.of();
        }
        return part instanceof HasValue<?, ?>
                ? Stream.of(part)
                : part.getChildren()
                        .filter(child -> has(child, act) || !hasAct(child))
                        .flatMap(child -> fields(child, act));
    }

    private static boolean has(Component part, Component act) {
        return part == act || part.getChildren().anyMatch(child -> has(child, act));
    }

    private static boolean hasAct(Component part) {
        return part instanceof Act || part.getChildren().anyMatch(Needed::hasAct);
    }

    /// Beyond it begins what the act has nothing to do with.
    private static boolean isWhole(Component part) {
        return part instanceof Section
                || part instanceof Sheet
                || part instanceof Main
                || part instanceof Details
                || part instanceof NativeDetails;
    }

    private static boolean isWrong(Component field) {
        return isEmpty(field) || field instanceof HasValidationProperties it && it.isInvalid();
    }

    private static boolean isEmpty(Component field) {
        return field instanceof HasValue<?, ?> it
                && it.isRequiredIndicatorVisible()
                && (it.isEmpty() || it.getValue() instanceof String words && words.isBlank());
    }

    /// Until something else stands there.
    private static void tell(Component field, String words) {
        if (field instanceof HasValidationProperties it) {
            it.setErrorMessage(words);
            it.setInvalid(true);
            var once = new Registration[1];
            once[0] =
                    ((HasValue<?, ?>) field)
                            .addValueChangeListener(_ -> {
                                once[0].remove();
                                it.setInvalid(false);
                                it.setErrorMessage("");
                            });
        }
    }

    private static void lead(Component field) {
        unfoldAround(field);
        if (field instanceof Focusable<?> it) {
            it.focus();
        }
    }

    /// Opens whatever a field is folded away in.
    static void unfoldAround(Component field) {
        for (var part = field.getParent(); part.isPresent(); part = part.get().getParent()) {
            unfold(part);
        }
    }

    private static void unfold(Optional<Component> part) {
        part.filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .ifPresent(fold -> fold.setOpen(true));
        part.filter(Details.class::isInstance)
                .map(Details.class::cast)
                .ifPresent(fold -> fold.setOpened(true));
    }
}
