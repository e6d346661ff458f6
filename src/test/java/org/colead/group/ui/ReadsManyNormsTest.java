package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colead.group.GroupCard.Agreed;
import org.colead.group.GroupCard.NormRow;
import org.colead.group.GroupId;
import org.colead.group.NewNorm;
import org.colead.group.NormId;
import org.colead.group.NormList;
import org.colead.kernel.CommandKey;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;

/// A group that has proposed more norms than a page has room for.
@SpringBootTest
class ReadsManyNormsTest extends GroupScreens {

    private static final int MANY = 53;

    @Autowired
    @Qualifier("groupNeeds")
    NeedSource needs;

    @Autowired NormList norms;

    GroupId group;
    List<NormId> proposed;

    @BeforeEach
    void manyNorms() {
        group = groupCast.group("Leadership team", school.unit(), theo, hana);
        proposed = IntStream.rangeClosed(1, MANY).mapToObj(n -> propose(n, theo)).toList();
    }

    @Test
    void theyComeAPageAtATime() {
        open(group, theo);
        assertThat(shown()).hasSize(Slice.SIZE).last().asString().contains("Norm 50.");
        assertThat(shows("0 of 53 agreed")).isTrue();
        test($(Button.class).withText("Show more").single()).click();
        assertThat(shown()).hasSize(MANY).last().asString().contains("Norm 53.");
        assertThat($(Button.class).withText("Show more").exists()).isFalse();
    }

    @Test
    void noneIsReadBeyondThePageAndNoneTwice() {
        var first = norms.page(group, hana, Optional.empty());
        var second = norms.page(group, hana, first.next());
        assertThat(first.rows()).hasSize(Slice.SIZE);
        assertThat(second.next()).isEmpty();
        assertThat(Stream.of(first, second).flatMap(it -> it.rows().stream()))
                .extracting(NormRow::id)
                .containsExactlyElementsOf(proposed);
    }

    @Test
    void theOneThatAMemberHasStillToAcceptIsFoundWhereverItWasProposed() {
        proposed.subList(0, MANY - 1).forEach(norm -> service.acceptNorm(group, norm, hana));
        assertThat(directory.card(group, hana).norms()).isEqualTo(new Agreed(MANY - 1, MANY));
        open(group, hana);
        assertThat(shows("Agree on a norm, or say why not")).isTrue();
        assertThat(shown().getFirst()).contains("Norm 53.", "1 of 2 members have accepted");
        assertThat(shows("52 of 53 agreed")).isTrue();

        click("Accept this norm");
        assertThat(shows("Agree on a norm, or say why not")).isFalse();
        assertThat(shown().getFirst()).contains("Norm 1.");
        assertThat(shows("53 of 53 agreed")).isTrue();
    }

    @Test
    void todayNamesAGroupOnceHoweverManyOfItsNormsWait() {
        assertThat(needs.needsOf(hana)).hasSizeLessThan(MANY);
        assertThat(needs.needsOf(hana).stream().filter(it -> it.href().contains("#norms")))
                .singleElement()
                .satisfies(it -> assertThat(it.href()).contains(group.value().toString()));
    }

    @Test
    void aGroupAsksAsOftenHoweverManyThereAre() {
        var one = groupCast.group("Coverage circle", school.unit(), theo, hana);
        service.proposeNorm(one, norm(1), CommandKey.next(), theo);
        assertThat(asked(group)).hasSameSizeAs(asked(one));
    }

    @Test
    void whoeverMayNotReadTheGroupIsRefusedItsNorms() {
        var stranger = cast.school("Port Ansel", "Ilse Brandt").person("Ilse Brandt");
        assertThatThrownBy(() -> norms.page(group, stranger, Optional.empty()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> norms.toAgree(group, stranger)).isInstanceOf(Refusal.class);
    }

    private List<String> asked(GroupId which) {
        return CountedStatements.of(() -> {
            directory.card(which, hana);
            norms.toAgree(which, hana);
            norms.page(which, hana, Optional.empty());
        });
    }

    private NormId propose(int number, PersonId by) {
        return service.proposeNorm(group, norm(number), CommandKey.next(), by);
    }

    private static NewNorm norm(int number) {
        return new NewNorm("Norm " + number + ".", "By the clock.", "We say so.");
    }

    private List<String> shown() {
        return $(Article.class).all().stream()
                .filter(article -> article.hasClassName("cl-norm"))
                .map(article -> article.getElement().getTextRecursively())
                .toList();
    }
}
