package org.colead.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.IntStream;
import org.colead.kernel.PersonId;
import org.colead.people.page.ChoosePerson;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever chooses a person finds everybody who works here, typing or scrolling.
@SpringBootTest
class ChoosesAmongAllTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired JdbcClient jdbc;

    @Test
    void whoeverIsTheHundredAndTwentiethIsFoundWithoutTyping() {
        var tag = PersonId.next().toString().substring(24);
        IntStream.rangeClosed(1, 120).forEach(n -> works("Nora %s %03d".formatted(tag, n)));
        var who = new ChoosePerson("Who", people);
        UI.getCurrent().add(who);
        int all = who.getDataProvider().size(new Query<>());

        assertThat(all).isEqualTo(people.countStaff("")).isGreaterThanOrEqualTo(120);
        var last = people.staff(tag, 100, 50);
        assertThat(last).hasSize(20);
        assertThat(last.getLast().name()).endsWith("120");
        var pages =
                IntStream.rangeClosed(0, all / 50)
                        .boxed()
                        .flatMap(page -> page(who, page * 50).stream())
                        .toList();
        assertThat(pages).hasSize(all).doesNotHaveDuplicates().contains(last.getLast());
        test(who).setFilter(tag + " 119");
        assertThat(test(who).getSuggestions()).containsExactly("Nora " + tag + " 119");
    }

    @Test
    void aPageCostsOneStatementHoweverManyThereAre() {
        assertThat(CountedStatements.of(() -> people.staff("", 0, 50))).hasSize(1);
        assertThat(CountedStatements.of(() -> people.countStaff(""))).hasSize(1);
    }

    private static List<PersonRow> page(ChoosePerson who, int offset) {
        return who.getDataProvider().fetch(new Query<>(offset, 50, List.of(), null, null)).toList();
    }

    private void works(String name) {
        var id = PersonId.next();
        jdbc.sql(
                        "insert into person (id, version, name, email, title, joined_at)"
                                + " values (?, 0, ?, ?, '', utc_timestamp(6))")
                .params(id.toString(), name, id + "@example.org")
                .update();
    }
}
