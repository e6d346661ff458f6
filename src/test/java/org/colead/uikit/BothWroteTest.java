package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.colead.uikit.BothWrote.Clash;
import org.colead.uikit.BothWrote.Part;
import org.junit.jupiter.api.Test;

/// Two people at one form: nothing that either wrote is replaced unseen.
class BothWroteTest {

    private final TextField aim = field("Before");
    private final TextField how = field("Before");
    private final Div rows = new Div();
    private String row = "Before";
    private final BothWrote both =
            new BothWrote(List.of(Part.words(aim), Part.words(how), ofRows()));

    @Test
    void whatOnlyTheOtherChangedIsTakenOver() {
        how.setValue("Mine");
        assertThat(meet("Theirs", "Before", "Theirs")).isEmpty();
        assertThat(List.of(aim.getValue(), how.getValue(), row))
                .containsExactly("Theirs", "Mine", "Theirs");
    }

    @Test
    void whereBothWroteTheOthersWordsAreToldAndTakenOnlyWhenChosen() {
        how.setValue("Mine");
        var clashes = meet("Before", "Theirs", "Before");
        assertThat(clashes).extracting(Clash::words).containsExactly("Theirs");
        assertThat(how.getValue()).isEqualTo("Mine");

        clashes.getFirst().take().run();
        assertThat(how.getValue()).isEqualTo("Theirs");
    }

    @Test
    void theSameWordsAreNoClash() {
        how.setValue("The same");
        assertThat(meet("Before", "The same", "Before")).isEmpty();
    }

    @Test
    void whatWasToldOnceIsNotToldAgain() {
        how.setValue("Mine");
        meet("Before", "Theirs", "Before");
        assertThat(meet("Before", "Theirs", "Before")).isEmpty();
    }

    @Test
    void rowsInWhichTheCaretIsStayAsTheyAre() {
        fire("focusin");
        assertThat(meet("Before", "Before", "Theirs")).hasSize(1);
        assertThat(row).isEqualTo("Before");

        fire("focusout");
        assertThat(meet("Before", "Before", "Newer")).hasSize(1);
        both.saved();
        assertThat(meet("Before", "Before", "Newest")).isEmpty();
        assertThat(row).isEqualTo("Newest");
    }

    private List<Clash> meet(String theirAim, String theirHow, String theirRow) {
        return both.meet(
                List.of(
                        Part.words(field(theirAim)),
                        Part.words(field(theirHow)),
                        Part.of(new Div(), "Rows", () -> theirRow, _ -> {}, words -> words)));
    }

    private Part<String> ofRows() {
        return Part.of(rows, "Rows", () -> row, theirs -> row = theirs, words -> words);
    }

    private void fire(String event) {
        var element = rows.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, JacksonUtils.createObjectNode()));
    }

    private static TextField field(String words) {
        var field = new TextField();
        field.setValue(words);
        return field;
    }
}
