package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colead.consensus.BlindCast.Scene;
import org.colead.decision.Method;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.Rooms;
import org.colead.people.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// While a check is open, every place that anybody can open reads the same to the letter, whatever
/// members do in the check.
@SpringBootTest
class NothingOnAScreenLeaksTest extends SpringBrowserlessTest {

    @Autowired BlindCast blind;
    @Autowired Cast people;
    @Autowired Facilitation live;
    @Autowired Rooms rooms;

    static Stream<Method> blindMethods() {
        return Stream.of(Method.values()).filter(Method::isChecked);
    }

    @ParameterizedTest
    @MethodSource("blindMethods")
    void whereTheCheckIs(Method method) {
        var scene = blind.scene(method);
        var decision = "decisions/" + scene.decision();
        tellsNothing(scene, List.of(decision, decision + "/check"));
    }

    @Test
    void whereASenseCheckIs() {
        var scene = blind.sensed();
        var decision = "decisions/" + scene.decision();
        tellsNothing(scene, List.of("", decision, decision + "/check", decision + "/sense"));
    }

    @Test
    void anywhereElse() {
        var scene = blind.scene(Method.CONSENT);
        tellsNothing(
                scene,
                List.of(
                        "",
                        "groups/" + scene.round().team().value(),
                        "decisions",
                        "decisions?q=" + BlindCast.SECRET,
                        "decisions/reviews",
                        "briefs",
                        "groups",
                        "responsibilities",
                        "time",
                        "inbox",
                        "mail",
                        "people",
                        "challenges",
                        "conflicts",
                        "tools"));
    }

    @Test
    void onTheFacilitatorsDeskAndInTheRoom() {
        var scene = blind.scene(Method.FIST_TO_FIVE);
        var session = live.open(scene.decision(), CommandKey.next(), scene.round().theo());
        var places = List.of("live/" + session.value(), "live/" + session.value() + "/room");
        rooms.of(session).look();
        var before = blind.seen(scene, (viewer, seen) -> look(places, viewer, seen));

        blind.behindTheVeil(scene);
        rooms.of(session).look();

        assertThat(
                        Seen.changed(
                                before,
                                blind.seen(scene, (viewer, seen) -> look(places, viewer, seen))))
                .isEmpty();
    }

    @Test
    void whoAnsweredAndInWhichOrderLooksTheSame() {
        var one = blind.scene(Method.GRADIENTS);
        blind.answer(one, one.round().marisol(), 1);
        blind.answer(one, one.round().priya(), 2);
        var other = blind.scene(Method.GRADIENTS);
        blind.answer(other, other.round().nine().get(5), 2);
        blind.answer(other, other.round().marisol(), 2);

        assertThat(Seen.changed(nearOnly(one), nearOnly(other))).isEmpty();
    }

    private Map<String, String> nearOnly(Scene scene) {
        var decision = "decisions/" + scene.decision();
        var places = List.of(decision, decision + "/check");
        var unnamed = new TreeMap<String, String>();
        blind.seen(scene, (viewer, seen) -> look(places, viewer, seen))
                .forEach((way, text) ->
                        unnamed.put(way.replace(decision, ""), text.replaceAll("#\\d+", "#")));
        return unnamed;
    }

    private void tellsNothing(Scene scene, List<String> places) {
        var before = blind.seen(scene, (viewer, seen) -> look(places, viewer, seen));

        blind.behindTheVeil(scene);

        assertThat(
                        Seen.changed(
                                before,
                                blind.seen(scene, (viewer, seen) -> look(places, viewer, seen))))
                .isEmpty();
        assertThat(before.values()).noneMatch(text -> text.contains(BlindCast.SECRET));
    }

    private void look(List<String> places, PersonId viewer, Map<String, String> seen) {
        people.signIn(viewer);
        UI.getCurrent().navigate("me");
        for (var place : places) {
            var address = List.of(place.split("\\?"));
            var query = address.size() > 1 ? address.getLast() : "";
            if (!query.isEmpty()) {
                UI.getCurrent().navigate("me");
            }
            UI.getCurrent().navigate(address.getFirst(), QueryParameters.fromString(query));
            seen.put(place, UI.getCurrent().getElement().getTextRecursively());
        }
    }
}
