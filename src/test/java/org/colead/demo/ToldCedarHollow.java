package org.colead.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colead.Colead;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefPage;
import org.colead.brief.BriefReading;
import org.colead.consensus.ClosedChecks;
import org.colead.consensus.Stand;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.deliberation.ConcernInBrief;
import org.colead.deliberation.How;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.PersonRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// The story of Cedar Hollow, told once for all who ask about it.
abstract class ToldCedarHollow {

    static final Path DATA = Path.of("target", "told-data").toAbsolutePath();
    static ConfigurableApplicationContext told;
    static Map<String, PersonId> staff;
    static DecisionId fiveHours;

    @BeforeAll
    static void theStoryIsTold() {
        FileSystemUtils.deleteRecursively(DATA.toFile());
        told =
                new SpringApplicationBuilder(Colead.class)
                        .profiles("demo")
                        .run(
                                "--server.port=0",
                                "--colead.test.own-database=true",
                                "--colead.db.url=",
                                "--colead.mail.caught=true",
                                "--colead.data=" + DATA);
        var people = the(People.class);
        staff =
                Staff.all().stream()
                        .map(Staff.Person::name)
                        .collect(
                                Collectors.toMap(Function.identity(), name -> found(people, name)));
        fiveHours = decision(FiveHoursText.TITLE);
    }

    @AfterAll
    static void theEnd() {
        if (told != null) {
            told.close();
        }
    }

    static void amended(ConcernInBrief concern, int version) {
        assertThat(concern.how()).isEqualTo(How.AMENDED);
        assertThat(concern.textVersion()).contains(version);
    }

    /// In the check that was closed last.
    static Map<String, Integer> positions() {
        var closed = the(ClosedChecks.class).of(fiveHours, staff.get("Theo Brandt"));
        return closed.getLast().allStands().stream()
                .collect(Collectors.toMap(Stand::name, stand -> stand.stance().choice()));
    }

    static BriefPage brief(String reader) {
        var id = the(BriefDesk.class).published(fiveHours).orElseThrow();
        return the(BriefReading.class).page(id, staff.get(reader));
    }

    static Set<String> at(Stage stage) {
        var filter =
                new RegisterFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(stage),
                        Optional.empty(),
                        "");
        return the(DecisionRegister.class)
                .register(filter, Optional.empty(), staff.get("Theo Brandt"))
                .rows()
                .stream()
                .map(row -> row.title())
                .collect(Collectors.toSet());
    }

    static DecisionId decision(String title) {
        return jdbc().sql("select id from decision where title = ?")
                .param(title)
                .query((row, _) -> DecisionId.of(row.getString(1)))
                .single();
    }

    static GroupId team() {
        return the(DecisionRegister.class).core(fiveHours).group();
    }

    static PersonId found(People people, String name) {
        return people.staff(name, Optional.empty()).rows().stream()
                .filter(row -> row.name().equals(name))
                .map(PersonRow::id)
                .findFirst()
                .orElseThrow();
    }

    static int count(String sql) {
        return jdbc().sql(sql).query(Integer.class).single();
    }

    static JdbcClient jdbc() {
        return the(JdbcClient.class);
    }

    static <T> T the(Class<T> service) {
        return told.getBean(service);
    }
}
