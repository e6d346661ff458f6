package org.colead.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colead.people.ImportLine.Outcome.ADDED;
import static org.colead.people.ImportLine.Outcome.CHANGED;
import static org.colead.people.ImportLine.Outcome.LEFT_ALONE;
import static org.colead.people.ImportLine.Outcome.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class StaffImportTest {

    @Autowired StaffImport staffImport;
    @Autowired StaffRegister register;
    @Autowired SignInLinks links;
    @Autowired Accounts accounts;
    @Autowired Letterbox letters;
    @Autowired People people;
    @Autowired UnitList units;
    @Autowired JdbcClient jdbc;
    @Autowired Cast cast;

    PersonId keeper;
    UnitId school;
    String tag;

    @BeforeEach
    void somebodyKeepsTheAccounts() {
        tag = UuidV7.next().toString().substring(24);
        var made = cast.school("School " + tag, "Lorraine Petty");
        school = made.unit();
        keeper = cast.keepsAccounts(made.person("Lorraine Petty"));
    }

    @Test
    void addsWhomTheFileNamesAndTheSecondTimeNobody() {
        var file = list("Ada,%s,School %s", "Bo,%s,School %s");
        var preview = read(file);
        assertThat(preview.count(ADDED)).isEqualTo(2);
        assertThat(people.staffOf(school)).hasSize(1);

        carryOut(preview);

        assertThat(people.staffOf(school)).hasSize(3);
        var again = read(file);
        assertThat(again.count(LEFT_ALONE)).isEqualTo(2);
        assertThat(again.changesSomething()).isFalse();
    }

    @Test
    void changesNamesAndUnitsOfThoseWhoAreHere() {
        carryOut(read(list("Ada,%s,School %s")));
        var changed = read(list("Ada Byron,%s,Annex %s"));

        assertThat(changed.count(CHANGED)).isEqualTo(1);
        assertThat(changed.words().getFirst())
                .hasToString("One unit is opened: Annex " + tag + ".");
        carryOut(changed);

        assertThat(people.staffOf(school)).containsExactly(keeper);
        assertThat(people.staff("Ada Byron", java.util.Optional.empty()).rows())
                .anyMatch(row -> row.units().equals(List.of("Annex " + tag)));
    }

    @Test
    void readsWhenSomebodyWorksAndLeavesItWhereTheFileDoesNotSay() {
        carryOut(read(shifts("Morning")));
        assertThat(people.shifts(people.staffOf(school)).values()).containsExactly("Morning");

        assertThat(read(shifts("")).count(CHANGED)).isZero();
        var changed = read(shifts("Night"));
        assertThat(changed.count(CHANGED)).isEqualTo(1);
        carryOut(changed);
        assertThat(people.shifts(people.staffOf(school)).values()).containsExactly("Night");
    }

    @Test
    void anotherAddressEndsWhatWasMailedToTheOldOneAndTheOldOneIsTold() {
        carryOut(read(keyed("Ada", address(0)), keyed("Bo", address(1))));
        var ada = people.withAddress(address(0)).orElseThrow();
        var bo = people.withAddress(address(1)).orElseThrow();
        links.redeem(token(links.linkFor(ada)));
        links.invite(ada, keeper);
        links.invite(bo, keeper);
        var adas = token(letters.last(address(0)).link().orElseThrow());
        var bos = token(letters.last(address(1)).link().orElseThrow());

        carryOut(read(keyed("Ada", address(2)), keyed("Bo Lund", address(1))));

        assertThat(links.look(adas)).isEmpty();
        assertThat(links.look(bos)).isPresent();
        assertThat(accounts.generation(ada)).hasValue(1);
        assertThat(letters.last(address(0)).subject()).endsWith("was changed");
        assertThat(letters.last(address(1)).kind()).isEqualTo("invitation");
        assertThat(recorded(ada)).contains("PersonUpdated", "PersonReaddressed");
        assertThat(recorded(bo)).contains("PersonUpdated").doesNotContain("PersonReaddressed");
    }

    private String keyed(String name, String address) {
        return "%s-%s,%s,%s".formatted(name.substring(0, 2), tag, name, address);
    }

    private ImportPreview read(String... lines) {
        var text = "id,name,email\n" + String.join("\n", lines) + "\n";
        return read(new StaffImport.NamedFile("staff.csv", text.getBytes(UTF_8)));
    }

    private List<String> recorded(PersonId person) {
        return jdbc.sql("select kind from record_entry where stream = ?")
                .param(person.toString())
                .query(String.class)
                .list();
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private StaffImport.NamedFile shifts(String shift) {
        var text = "name,email,unit,Turno\nAda,%s,,%s\n".formatted(address(0), shift);
        return new StaffImport.NamedFile("staff.csv", text.getBytes(UTF_8));
    }

    @Test
    void aDoubleClickImportsOnce() {
        var preview = read(list("Ada,%s,School %s"));
        var key = CommandKey.next();
        staffImport.carryOut(preview, key, keeper, (_, _) -> {});
        staffImport.carryOut(preview, key, keeper, (_, _) -> {});
        assertThat(people.staffOf(school)).hasSize(2);
    }

    @Test
    void whatHasChangedSinceThePreviewIsRefusedAndNothingIsHalfDone() {
        var preview = read(list("Ada,%s,School %s", "Bo,%s,School %s"));
        register.welcome(new NewPerson("Bo", address(1), "", school), PersonId.COLEAD);

        assertThatThrownBy(() -> carryOut(preview))
                .hasMessageStartingWith("People have changed since");
        assertThat(people.staffOf(school)).hasSize(2);
    }

    @Test
    void whatFailsInTheMiddleLeavesNothingBehind() {
        var preview = read(everybody(1200));
        assertThatThrownBy(() ->
                        staffImport.carryOut(
                                preview,
                                CommandKey.next(),
                                keeper,
                                (done, _) -> {
                                    if (done > 600) {
                                        throw new IllegalStateException("the machine stopped");
                                    }
                                }))
                .hasMessage("the machine stopped");
        assertThat(people.staffOf(school)).containsExactly(keeper);
    }

    @Test
    void theSecondOfTwoAtOnceSeesWhatTheFirstDidSoNoUnitIsOpenedTwice() throws Exception {
        var first = read(list("Ada,%s,Annex %s"));
        var second = read(list(",%s,Annex %s", "Bo,%s,Annex %s"));
        try (var elsewhere = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = new ArrayList<Future<?>>();
            staffImport.carryOut(
                    first,
                    CommandKey.next(),
                    keeper,
                    (_, _) -> {
                        if (begun.isEmpty()) {
                            begun.add(elsewhere.submit(() -> carryOut(second)));
                            aMoment();
                        }
                    });
            begun.getFirst().get();
        }
        assertThat(units.found("Annex " + tag, 0, 50)).singleElement();
    }

    /// Long enough for the other to come as far as it can.
    private static void aMoment() {
        LockSupport.parkNanos(500_000_000);
    }

    @Test
    void whoMayNotIsRefused() {
        var stranger = cast.join("Sam Ortega", school);
        assertThatThrownBy(
                        () -> staffImport.read(List.of(list("Ada,%s,School %s")), school, stranger))
                .hasMessageContaining("whoever accepted to keep the accounts");
    }

    @Test
    void refusedLinesDoNotHinderTheOthers() {
        var preview = read(list("Ada,%s,School %s", ",%s,School %s", "Bo,%s,School %s"));
        assertThat(preview.count(REFUSED)).isEqualTo(1);
        carryOut(preview);
        assertThat(people.staffOf(school)).hasSize(3);
    }

    @Test
    void tenThousandAreImportedInOneGoWithProgressThatMoves() {
        var file = everybody(10_000);
        var steps = new ArrayList<Integer>();
        var preview = read(file);
        assertThat(preview.count(ADDED)).isEqualTo(10_000);
        staffImport.carryOut(preview, CommandKey.next(), keeper, (done, _) -> steps.add(done));

        assertThat(steps).isSorted().hasSizeGreaterThan(10).last().isEqualTo(10_000);
        assertThat(people.staffOf(school)).hasSize(10_001);
        assertThat(read(file).changesSomething()).isFalse();
    }

    private StaffImport.NamedFile everybody(int count) {
        var lines =
                IntStream.range(0, count)
                        .mapToObj(i -> "Person %d,%s,School %s".formatted(i, address(i), tag))
                        .collect(Collectors.joining("\n", "name,email,unit\n", "\n"));
        return new StaffImport.NamedFile("staff.csv", lines.getBytes(UTF_8));
    }

    private StaffImport.NamedFile list(String... lines) {
        var text = new StringBuilder("name,email,unit\n");
        for (int i = 0; i < lines.length; i++) {
            text.append(lines[i].formatted(address(i), tag)).append('\n');
        }
        return new StaffImport.NamedFile("staff.csv", text.toString().getBytes(UTF_8));
    }

    private String address(int i) {
        return "p%d-%s@example.org".formatted(i, tag);
    }

    private ImportPreview read(StaffImport.NamedFile file) {
        return staffImport.read(List.of(file), school, keeper);
    }

    private void carryOut(ImportPreview preview) {
        staffImport.carryOut(preview, CommandKey.next(), keeper, (_, _) -> {});
    }
}
