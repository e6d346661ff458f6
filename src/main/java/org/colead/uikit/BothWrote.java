package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// One form that two people wrote in at the same time. What only the other changed is taken over;
/// where both wrote, or the caret is, the other’s words are told, and this person’s stay as they
/// typed them.
public final class BothWrote {

    private final List<Part<?>> parts;
    private final List<Object> known = new ArrayList<>();

    /// @param parts of the form as it stands when it is opened
    public BothWrote(List<Part<?>> parts) {
        this.parts = List.copyOf(parts);
        saved();
    }

    /// What is in the form is what is kept now.
    public void saved() {
        known.clear();
        parts.forEach(part -> known.add(part.mine().get()));
    }

    /// Meets what the other saved, filled into another form of the same parts in the same order.
    ///
    /// @return the parts that both changed, each in its own way
    public List<Clash> meet(List<Part<?>> theirs) {
        var clashes = new ArrayList<Clash>();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).meet(theirs.get(i), known.get(i), clashes::add);
            known.set(i, theirs.get(i).mine().get());
        }
        return clashes;
    }

    /// Where both wrote, with the other’s words and what takes them over.
    ///
    /// @param field that they are about
    public record Clash(String label, String words, Runnable take, Component field) {}

    /// One part of a form.
    ///
    /// @param mine what stands in it
    /// @param take puts another’s words there
    /// @param words how it is said to people
    /// @param inHand whether somebody is at it right now
    /// @param field where it is written
    public record Part<T>(
            String label,
            Supplier<T> mine,
            Consumer<T> take,
            Function<T, String> words,
            BooleanSupplier inHand,
            Component field) {

        /// Several fields that are one part, with those that are added to it later.
        public static <T> Part<T> of(
                Component whole,
                String label,
                Supplier<T> mine,
                Consumer<T> take,
                Function<T, String> words) {
            Touched.watch(whole);
            return new Part<>(label, mine, take, words, () -> Touched.hasCaret(whole), whole);
        }

        public static Part<String> words(TextFieldBase<?, String> field) {
            return new Part<>(
                    field.getLabel(),
                    field::getValue,
                    field::setValue,
                    words -> words,
                    () -> Touched.hasCaret(field),
                    field);
        }

        /// A field whose value is its words.
        public static <V, F extends Component & HasValue<?, V> & HasLabel> Part<V> of(F field) {
            return of(field, value -> value == null ? "" : value.toString());
        }

        public static <V, F extends Component & HasValue<?, V> & HasLabel> Part<V> of(
                F field, Function<V, String> words) {
            return new Part<>(
                    field.getLabel(),
                    field::getValue,
                    field::setValue,
                    words,
                    () -> Touched.hasCaret(field),
                    field);
        }

        /// The other form has the same parts, and so the same types.
        @SuppressWarnings("unchecked")
        private void meet(Part<?> theirs, Object before, Consumer<Clash> clash) {
            var saved = (T) theirs.mine().get();
            var written = mine.get();
            if (Objects.equals(saved, before) || Objects.equals(saved, written)) {
                return;
            }
            if (Objects.equals(written, before) && !inHand.getAsBoolean()) {
                take.accept(saved);
            } else {
                clash.accept(new Clash(label, words.apply(saved), () -> take.accept(saved), field));
            }
        }
    }
}
