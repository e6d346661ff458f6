package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.uikit.BothWrote.Clash;
import org.junit.jupiter.api.Test;

/// Two wrote the same part: whoever saves second reads the other’s words where they are meant.
class TheirWordsTest {

    private final TextField aim = new TextField("Aim");
    private final TextField when = new TextField("When");
    private final Div row = new Div(when);
    private final TextField how = new TextField("How");
    private final Form form = new Form(aim, row, how);

    @Test
    void theWordsStandUnderTheFieldTheyAreAbout() {
        row.addClassName("cl-row");
        form.add(new TheirWords(List.of(clash(aim), clash(when)), () -> {}));

        assertThat(names()).containsExactly("Aim", "theirs", "row", "theirs", "How", "note");
    }

    @Test
    void onceTakenTheyAreInTheFieldAndNothingIsLeftToChoose() {
        form.add(new TheirWords(List.of(clash(aim)), () -> {}));

        buttons(form)
                .filter(b -> b.getText().equals("Take these words"))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(aim.getValue()).isEqualTo("Theirs");
        assertThat(names()).containsExactly("Aim", "row", "How", "note");
    }

    private static Clash clash(TextField field) {
        return new Clash(field.getLabel(), "Theirs", () -> field.setValue("Theirs"), field);
    }

    private List<String> names() {
        return form.getChildren().map(this::name).toList();
    }

    private String name(Component part) {
        return Optional.of(part)
                .filter(TextField.class::isInstance)
                .map(field -> ((TextField) field).getLabel())
                .orElseGet(
                        () -> part == row ? "row" : part instanceof TheirWords ? "note" : "theirs");
    }

    private static Stream<Button> buttons(Component part) {
        return part instanceof Button button
                ? Stream.of(button)
                : part.getChildren().flatMap(TheirWordsTest::buttons);
    }
}
