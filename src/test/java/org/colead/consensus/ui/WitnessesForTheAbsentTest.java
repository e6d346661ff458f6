package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Stream;
import org.colead.consensus.AbsentMembers;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.CheckStatus.Mine;
import org.colead.consensus.Checks;
import org.colead.consensus.ClosedChecks;
import org.colead.consensus.Stance;
import org.colead.consensus.Stand;
import org.colead.consensus.TakingPositions;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.colead.people.NamedPerson;
import org.colead.uikit.More;
import org.colead.uikit.Refused;
import org.colead.uikit.ScaleChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Ruth is away and told Wes where she stands; he writes it down, and she confirms or replaces it.
@SpringBootTest
class WitnessesForTheAbsentTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired ClosedChecks closed;
    @Autowired AbsentMembers absent;
    @Autowired TakingPositions taking;

    Round round;
    CheckId check;

    @BeforeEach
    void open() {
        round = checkCast.round();
        check = checkCast.open(round);
    }

    @Test
    void itStandsForTheAbsentMemberAsWitnessed() {
        wesWritesDownTwo();

        assertThat(mine(round.ruth()).stance().choice()).isEqualTo(2);
        assertThat(mine(round.ruth()).witness()).contains("Wes Tolliver");
        visit(round.ruth());
        assertThat(said())
                .contains("Good, with a small point, as Wes Tolliver wrote it down for you.");
    }

    @Test
    void theFormIsEmptyAgainForTheNextWhoIsAbsent() {
        wesWritesDownTwo();

        assertThat($(ChooseAbsent.class).single().isEmpty()).isTrue();
        assertThat($(ScaleChoice.class).all()).allMatch(ScaleChoice::isEmpty);
        assertThat($(Button.class).withText("Give 2: Good, with a small point").exists()).isFalse();
    }

    @Test
    void theMemberConfirmsIt() {
        wesWritesDownTwo();
        visit(round.ruth());
        test(button("Confirm it")).click();

        assertThat(mine(round.ruth()).confirmed()).isTrue();
        assertThat(said())
                .contains(
                        "Good, with a small point, as Wes Tolliver wrote it down and you confirmed.");
    }

    /// Wes wrote it down again while she was reading: she sees what it is by now, and why.
    @Test
    void theMemberConfirmsOnlyWhatTheyRead() {
        wesWritesDownTwo();
        visit(round.ruth());
        taking.witness(
                check, round.ruth(), Stance.of(3, "Rang again."), CommandKey.next(), round.wes());
        test(button("Confirm it")).click();

        assertThat(mine(round.ruth()).confirmed()).isFalse();
        assertThat($(Refused.class).single().getElement().getTextRecursively())
                .isEqualTo(
                        "It was written down anew meanwhile. Read it, then confirm it or give another one.");
        assertThat(said())
                .anyMatch(words -> words.endsWith("as Wes Tolliver wrote it down for you."))
                .noneMatch(words -> words.startsWith("Good, with a small point"));

        test(button("Confirm it")).click();
        assertThat(mine(round.ruth()).confirmed()).isTrue();
        assertThat(mine(round.ruth()).stance().choice()).isEqualTo(3);
    }

    @Test
    void theMemberReplacesIt() {
        wesWritesDownTwo();
        visit(round.ruth());
        test(button("Give another one")).click();
        own(ScaleChoice.class).setValue(7);
        test($(TextArea.class).withCaption("Your reason").first()).setValue("Not like this.");
        test(button("Give 7: Serious disagreement")).click();

        assertThat(mine(round.ruth()).stance().choice()).isEqualTo(7);
        assertThat(mine(round.ruth()).witness()).isEmpty();
        assertThat(stand(round.ruth()).before())
                .singleElement()
                .satisfies(before -> {
                    assertThat(before.stance().choice()).isEqualTo(2);
                    assertThat(before.witness()).contains("Wes Tolliver");
                    assertThat(before.counted()).isTrue();
                });
    }

    @Test
    void theWitnessSeesTheSameWhetherTheMemberHadSpokenOrNot() {
        int silent = answeredAfterWesWrote();
        round = checkCast.round();
        check = checkCast.open(round);
        checkCast.give(check, round.ruth(), 7);
        int spoken = answeredAfterWesWrote();

        assertThat(silent).isZero();
        assertThat(spoken).isEqualTo(1);
        assertThat(said()).contains("One of nine have answered.");
        assertThat(mine(round.ruth()).stance().choice()).isEqualTo(7);
    }

    @Test
    void whatCameAfterTheirOwnWordIsShownAsNeverCounted() {
        checkCast.give(check, round.ruth(), 7);
        wesWritesDownTwo();

        var ruths = stand(round.ruth());
        assertThat(ruths.stance().choice()).isEqualTo(7);
        assertThat(ruths.changes()).isZero();
        assertThat(ruths.before()).hasSize(1);
    }

    private int answeredAfterWesWrote() {
        wesWritesDownTwo();
        return checks.status(round.decision(), round.wes()).orElseThrow().answered();
    }

    private void wesWritesDownTwo() {
        visit(round.wes());
        @SuppressWarnings("unchecked")
        ComboBox<NamedPerson> who = $(ComboBox.class).withCaption("Who is absent").first();
        who.setValue(found(who, "delgado").getFirst());
        last(ScaleChoice.class).setValue(2);
        var gives = $(Button.class).withText("Give 2: Good, with a small point").all();
        $(More.class).all().forEach(more -> more.setOpen(true));
        test(gives.getLast()).click();
    }

    /// Others alone, by their names, and never all of them.
    @Test
    @SuppressWarnings("unchecked")
    void findsWhoIsAbsentByTheirName() {
        visit(round.wes());
        ComboBox<NamedPerson> who = $(ComboBox.class).withCaption("Who is absent").first();

        assertThat(found(who, ""))
                .extracting(NamedPerson::name)
                .startsWith("Amara Osei", "Hana Okafor", "Inés Calloway")
                .doesNotContain("Wes Tolliver")
                .hasSize(8);
        assertThat(found(who, "de")).extracting(NamedPerson::name).containsExactly("Ruth Delgado");
        assertThat(found(who, "%")).isEmpty();
    }

    /// For whoever may not write it down there is nobody to choose from.
    @Test
    void nobodyElseIsToldWhoTheMembersAre() {
        var stranger = checkCast.round().hana();
        assertThatThrownBy(() -> absent.found(check, "", 0, 50, stranger))
                .isInstanceOf(Refusal.class);
        assertThat(absent.found(check, "", 0, 50, round.colleague())).isEmpty();
        assertThat(absent.count(check, "", round.colleague())).isZero();
        checkCast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        checks.close(check, round.theo());
        assertThat(absent.found(check, "", 0, 50, round.wes())).isEmpty();
    }

    private static List<NamedPerson> found(ComboBox<NamedPerson> who, String words) {
        @SuppressWarnings("unchecked")
        var people = (DataProvider<NamedPerson, String>) who.getDataProvider();
        return people.fetch(new Query<>(0, 50, List.of(), null, words)).toList();
    }

    private Stand stand(PersonId member) {
        for (var other : round.nine()) {
            if (!other.equals(member)) {
                checkCast.give(check, other, 1);
            }
        }
        checks.close(check, round.theo());
        return closed.of(round.decision(), round.hana()).getLast().allStands().stream()
                .filter(stand -> stand.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private Mine mine(PersonId person) {
        return checks.status(round.decision(), person).orElseThrow().mine().orElseThrow();
    }

    private void visit(PersonId person) {
        people.signIn(person);
        UI.getCurrent().navigate("decisions");
        navigate("decisions/" + round.decision() + "/check", CheckView.class);
    }

    private <T extends com.vaadin.flow.component.Component> T own(Class<T> type) {
        return $(type).all().getFirst();
    }

    private <T extends com.vaadin.flow.component.Component> T last(Class<T> type) {
        return $(type).all().getLast();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private List<String> said() {
        return Stream.concat(
                        $(Span.class).all().stream().map(Span::getText),
                        $(Paragraph.class).all().stream().map(Paragraph::getText))
                .toList();
    }
}
