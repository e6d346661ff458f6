package org.colead.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.IntStream;
import org.colead.kernel.Slice;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.colead.people.People;
import org.colead.people.UnitId;
import org.colead.people.UnitList;
import org.colead.people.page.ChooseUnit;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A district has hundreds of units; nothing draws more than a page of them.
@SpringBootTest
class FindsAUnitAmongHundredsTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired People people;
    @Autowired UnitList units;
    @Autowired JdbcClient jdbc;

    String tag = UuidV7.next().toString().substring(24);
    UnitId school;

    @BeforeEach
    void aSchoolOfTwoHundredParts() {
        var made = cast.school("School " + tag, "Lorraine Petty");
        school = made.unit();
        IntStream.rangeClosed(1, 200).forEach(n -> part("Part %s %03d".formatted(tag, n)));
        cast.signIn(cast.keepsAccounts(made.person("Lorraine Petty")));
    }

    @Test
    void aUnitIsOpenedAPageOfItsPartsAtATime() {
        var branch = new UnitBranch(units.these(List.of(school)).getFirst(), units);
        UI.getCurrent().add(branch);
        var fold = $(NativeDetails.class, branch).single();
        assertThat($(UnitBranch.class, fold).exists()).isFalse();
        test(fold).toggleContent();
        assertThat($(UnitBranch.class, fold).all()).hasSize(Slice.SIZE);

        IntStream.range(0, 3)
                .forEach(_ -> $(Button.class, branch).withText("Show more").single().click());
        assertThat($(UnitBranch.class, fold).all())
                .hasSize(200)
                .last()
                .satisfies(last ->
                        assertThat(last.getElement().getTextRecursively()).contains(tag + " 200"));
        assertThat($(Button.class, branch).withText("Show more").exists()).isFalse();
    }

    @Test
    void theScreenHasNoMoreThanAPageAndAsksAsOftenHoweverManyThereAre() {
        var view = navigate(PeopleView.class);
        var outline = $(UnitOutline.class, view).single();
        assertThat($(UnitBranch.class, outline).all()).hasSizeLessThanOrEqualTo(1 + Slice.SIZE);
        assertThat(outline.getElement().getTextRecursively()).doesNotContain("Part " + tag);
        var root = people.root();
        assertThat(CountedStatements.of(() -> new UnitOutline(units, root))).hasSize(2);
    }

    @Test
    void whoeverChoosesAUnitFindsItByTypingAndIsToldWhereItIs() {
        var choose = new ChooseUnit("Works at", units);
        UI.getCurrent().add(choose);
        assertThat(choose.getDataProvider().fetch(new Query<>(0, 50, List.of(), null, null)))
                .hasSize(50)
                .first()
                .satisfies(first -> assertThat(first.id()).isEqualTo(people.root()));
        test(choose).setFilter(tag + " 119");
        assertThat(test(choose).getSuggestions())
                .containsExactly("Part " + tag + " 119, School " + tag);
        assertThat(units.count(tag)).isEqualTo(201);
    }

    private void part(String name) {
        jdbc.sql(
                        "insert into unit (id, version, parent_id, name, kind, opened_at)"
                                + " values (?, 0, ?, ?, 'part', utc_timestamp(6))")
                .params(UuidV7.next().toString(), school.toString(), name)
                .update();
    }
}
