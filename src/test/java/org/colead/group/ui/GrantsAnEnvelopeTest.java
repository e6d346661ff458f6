package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupId;
import org.colead.group.GroupRow;
import org.colead.group.page.ChooseGroup;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GrantsAnEnvelopeTest extends GroupScreens {

    @Autowired EnvelopeService envelopes;
    @Autowired StaffRegister register;

    PersonId wes;
    GroupId board;
    GroupId team;

    @BeforeEach
    void aBoardAndATeam() {
        wes = cast.join("Wes Tolliver", school.unit());
        var amara = cast.join("Amara Osei", school.unit());
        board = groupCast.board(school.unit(), theo, hana);
        team = groupCast.group("Leadership team", school.unit(), wes, amara);
    }

    @Test
    void aMemberOfTheGrantingGroupGrantsItToAnother() {
        open(board, theo);
        click("Grant an envelope");
        to(team);
        write("Collaboration time", "How collaboration time is used.", 12_000);
        click("Grant it");

        assertThat(shows("Granted to Leadership team")).isTrue();
        assertThat(envelopes.of(team))
                .singleElement()
                .satisfies(granted -> {
                    assertThat(granted.name()).isEqualTo("Collaboration time");
                    assertThat(granted.left()).isEqualTo(Money.whole(12_000));
                });
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        open(board, theo);
        click("Grant an envelope");
        write("Collaboration time", "", 12_000);
        click("Grant it");
        assertThat(shows("Choose the group you grant it to.")).isTrue();
        to(team);
        click("Grant it");
        assertThat(shows("“Scope” is empty.")).isTrue();
        assertThat($(TextField.class).withCaption("Name").single().getValue())
                .isEqualTo("Collaboration time");
        assertThat(envelopes.of(team)).isEmpty();
    }

    @Test
    void aPartOfAnEnvelopeIsNeverWiderThanTheWhole() {
        groupCast.envelope(board, team, Money.whole(500), theo);
        var circle = groupCast.group("Coverage circle", school.unit(), theo, hana);
        open(team, wes);
        click("Grant an envelope");
        to(circle);
        write("Coverage", "Who covers.", 501);
        click("Grant it");
        assertThat(shows("Only the founding group grants out of nothing.")).isTrue();
        var parent = $(Select.class).withCaption("Out of which envelope").single();
        choose(parent, envelopes.of(team).getFirst());
        click("Grant it");
        assertThat(shows("“Collaboration time” has $500 left, and this asks for $501.")).isTrue();
        assertThat(envelopes.of(circle)).isEmpty();
    }

    @Test
    void theOtherGroupIsFoundByItsNameAPageAtATime() {
        var annex = register.openUnit("Annex", "part", Optional.of(school.unit()), PersonId.COLEAD);
        var noor = cast.join("Noor Haddad", annex);
        var below = groupCast.bare("Annex circle", annex, noor);
        IntStream.range(0, 60)
                .forEach(n -> groupCast.bare("Circle %02d".formatted(n), school.unit(), theo));
        open(board, theo);
        click("Grant an envelope");
        var field = $(ChooseGroup.class).single();
        assertThat(field.getDataProvider().fetch(new Query<>(0, 50, List.of(), null, null)))
                .hasSize(50)
                .extracting(GroupRow::id)
                .contains(below)
                .doesNotContain(board);
        test(field).setFilter("ircle 59");
        assertThat(test(field).getSuggestions()).containsExactly("Circle 59");
        assertThatThrownBy(() -> directory.grantable(board, noor, "", 0, 50))
                .isInstanceOf(Refusal.class);
    }

    private void to(GroupId group) {
        var field = $(ChooseGroup.class).single();
        field.setValue(directory.group(group, theo).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Select<?> select, Object value) {
        ((Select<Object>) select).setValue(value);
    }

    private void write(String name, String scope, int money) {
        test($(TextField.class).withCaption("Name").single()).setValue(name);
        test($(TextArea.class).single()).setValue(scope);
        test($(BigDecimalField.class).single()).setValue(BigDecimal.valueOf(money));
    }
}
