package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.colead.consensus.BlindCast;
import org.colead.consensus.BlindCast.Scene;
import org.colead.consensus.CheckEvent;
import org.colead.consensus.Seen;
import org.colead.decision.Method;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whoever reads, filters, verifies or downloads the record while a check is open finds it the
/// same, whatever members do in the check: no entry, no place in a row, no count, no checkpoint.
@SpringBootTest
class NothingInTheRecordLeaksTest extends SpringBrowserlessTest {

    @Autowired BlindCast blind;
    @Autowired Cast people;
    @Autowired RecordReader record;
    @Autowired RecordExtract extract;
    @Autowired RecordVerification verification;

    @Test
    void whileACheckIsOpen() {
        tellsNothing(blind.scene(Method.GRADIENTS));
    }

    @Test
    void whileASenseCheckIsOpen() {
        tellsNothing(blind.sensed());
    }

    private void tellsNothing(Scene scene) {
        var before = blind.seen(scene, (viewer, seen) -> look(scene, viewer, seen));

        blind.behindTheVeil(scene);

        assertThat(
                        Seen.changed(
                                before,
                                blind.seen(scene, (viewer, seen) -> look(scene, viewer, seen))))
                .isEmpty();
        assertThat(before.toString()).doesNotContain(BlindCast.SECRET);
    }

    private void look(Scene scene, PersonId viewer, Map<String, String> seen) {
        inTheRecord(scene, viewer, seen);
        people.signIn(viewer);
        for (var query : queries(scene)) {
            UI.getCurrent().navigate("me");
            UI.getCurrent().navigate("record", QueryParameters.fromString(query));
            seen.put("the place " + query, UI.getCurrent().getElement().getTextRecursively());
        }
    }

    private static List<String> queries(Scene scene) {
        var today = LocalDate.ofInstant(scene.now(), ZoneOffset.UTC);
        return List.of(
                "",
                "about=" + scene.decision(),
                "actor=" + scene.round().hana(),
                "kind=PositionChanged",
                "from=" + today);
    }

    private void inTheRecord(Scene scene, PersonId viewer, Map<String, String> seen) {
        Seen.ask(seen, "newest entries", () -> entries(RecordFilter.ALL, viewer));
        for (UUID about : List.of(scene.decision().value(), scene.check().value())) {
            Seen.ask(seen, "entries " + about, () -> entries(RecordFilter.about(about), viewer));
            Seen.ask(seen, "extract " + about, () -> extract.about(about, viewer));
        }
        for (var person : List.of(scene.round().hana(), scene.round().priya())) {
            Seen.ask(seen, "by " + person, () -> entries(filter(Optional.empty(), person), viewer));
            for (var kind : CheckEvent.OfPosition.class.getPermittedSubclasses()) {
                var name = Optional.of(kind.getSimpleName());
                Seen.ask(seen, name + " by " + person, () -> entries(filter(name, person), viewer));
            }
        }
        Seen.ask(seen, "kinds", () -> record.kinds(viewer));
        Seen.ask(seen, "checkpoint", () -> record.newestCheckpoint(viewer));
        Seen.ask(seen, "verify", () -> verified(viewer));
    }

    private String verified(PersonId viewer) {
        var told = new TreeSet<Long>();
        var verified =
                verification.verify(
                        viewer,
                        (done, total) -> {
                            told.addAll(List.of(done, total));
                            return true;
                        });
        return verified.inWords() + " " + told;
    }

    private String entries(RecordFilter filter, PersonId viewer) {
        return record.entries(filter, Optional.empty(), viewer).toString();
    }

    private static RecordFilter filter(Optional<String> kind, PersonId by) {
        return new RecordFilter(
                kind, Optional.of(by), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
