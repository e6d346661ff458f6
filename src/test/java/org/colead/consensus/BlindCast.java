package org.colead.consensus;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionId;
import org.colead.decision.Method;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.colead.record.Sealer;
import org.colead.responsibility.FoundingCast;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.Responsibilities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// An open check in which Hana has answered, and everybody who could want to know more about it.
///
///     var scene = blind.scene(Method.CONSENT);
///     blind.behindTheVeil(scene);   // whatever may happen without anybody’s knowing
@Component
public class BlindCast {

    /// Stands in every reason, and nowhere that others can read before the close.
    public static final String SECRET = "Quillwort-by-the-river";

    private final CheckCast cast;
    private final Cast people;
    private final Responsibilities responsibilities;
    private final FoundingCast founding;
    private final TakingPositions taking;
    private final SenseChecks senses;
    private final Sealer sealer;
    private final JdbcClient jdbc;
    private final StoryClock clock;

    BlindCast(
            CheckCast cast,
            Cast people,
            Responsibilities responsibilities,
            FoundingCast founding,
            TakingPositions taking,
            SenseChecks senses,
            Sealer sealer,
            JdbcClient jdbc,
            StoryClock clock) {
        this.cast = cast;
        this.people = people;
        this.responsibilities = responsibilities;
        this.founding = founding;
        this.taking = taking;
        this.senses = senses;
        this.sealer = sealer;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Scene scene(Method method) {
        var scene = staffed(method);
        var open = scene.with(cast.open(scene.round()));
        answer(open, open.round().hana(), 1);
        return open;
    }

    /// With a sense check in place of a check, which decides nothing and is as blind.
    public Scene sensed() {
        var scene = staffed(Method.GRADIENTS);
        var check =
                senses.open(
                        scene.decision(),
                        new SenseQuestion(Method.GRADIENTS, "How is this so far?"),
                        new Closing(scene.now().plus(Duration.ofDays(2))),
                        CommandKey.next(),
                        scene.round().theo());
        answer(scene.with(check), scene.round().hana(), 1);
        return scene.with(check);
    }

    private Scene staffed(Method method) {
        var round = cast.round(method);
        var lorraine = round.nine().get(7);
        entrust(round, Mandate.FACILITATES, round.wes());
        founding.entrusted(Mandate.ALLOCATES_HOURS, lorraine);
        var amara = round.nine().get(3);
        founding.entrusted(Mandate.KEEPS_RECORD, amara);
        people.keepsAccounts(round.guest());
        var others = new LinkedHashMap<String, PersonId>();
        others.put("a member", round.ruth());
        others.put("the facilitator", round.wes());
        others.put("an author", round.theo());
        others.put("the time steward", lorraine);
        others.put("the record keeper", amara);
        others.put("a colleague", round.colleague());
        others.put("whoever keeps the accounts", round.guest());
        others.put("the granting group", round.gus());
        return new Scene(
                round, method, new CheckId(round.decision().value()), others, clock.instant());
    }

    private void entrust(Round round, Mandate mandate, PersonId person) {
        var today = LocalDate.now(clock);
        var what =
                new NewResponsibility(
                        "To " + mandate.task(), "", new Minutes(30), today, today.plusDays(300));
        var id =
                responsibilities.entrust(
                        round.team(), mandate, what, person, CommandKey.next(), round.theo());
        responsibilities.accept(id, person);
    }

    /// Hana changes her mind; Priya writes one position down for her, who has spoken, and one for
    /// Marisol, who has not. The number of those who answered stays.
    public void behindTheVeil(Scene scene) {
        answer(scene, scene.round().hana(), 2);
        for (var absent : new PersonId[] {scene.round().hana(), scene.round().marisol()}) {
            taking.witness(
                    scene.check(),
                    absent,
                    stance(scene.method(), 2),
                    CommandKey.next(),
                    scene.round().priya());
        }
    }

    public void answer(Scene scene, PersonId member, int which) {
        taking.give(scene.check(), stance(scene.method(), which), CommandKey.next(), member);
    }

    /// Two that could not differ more.
    private static Stance stance(Method method, int which) {
        if (method.givesPoints()) {
            return Stance.pointed(
                    new PointsGiven(new TreeMap<>(which == 1 ? Map.of(1, 2) : Map.of(3, 3))),
                    SECRET);
        }
        if (method.overOptions()) {
            return Stance.ranked(which == 1 ? Order.of(1, 2, 3) : Order.of(3, 2, 1), SECRET);
        }
        var scale = ConsensusMethod.of(method).scale();
        var choice = which == 1 ? scale.getFirst() : scale.getLast();
        return Stance.of(choice.number(), SECRET, SECRET);
    }

    /// What was announced has arrived: it comes by itself, a little later.
    private void settled(Scene scene) {
        await().until(() ->
                Stream.of(scene.decision(), scene.round().team())
                        .noneMatch(about -> announcing(about.toString())));
    }

    private boolean announcing(String about) {
        return jdbc.sql(
                        "select exists (select 1 from EVENT_PUBLICATION where completion_date is null and serialized_event like ?)")
                .param("%" + about + "%")
                .query(Boolean.class)
                .single();
    }

    /// What each of the others sees, all in the same moment and with everything sealed.
    public Map<String, String> seen(Scene scene, BiConsumer<PersonId, Map<String, String>> look) {
        settled(scene);
        sealer.seal();
        var all = new LinkedHashMap<String, String>();
        cast.at(
                scene.now(),
                _ ->
                        scene.others()
                                .forEach((name, person) -> {
                                    var seen = new LinkedHashMap<String, String>();
                                    look.accept(person, seen);
                                    seen.forEach((way, what) -> all.put(name + ": " + way, what));
                                }));
        return all;
    }

    /// @param others whoever looks, each by what they are here
    /// @param now when they look
    public record Scene(
            Round round, Method method, CheckId check, Map<String, PersonId> others, Instant now) {

        Scene with(CheckId open) {
            return new Scene(round, method, open, others, now);
        }

        public DecisionId decision() {
            return round.decision();
        }
    }
}
