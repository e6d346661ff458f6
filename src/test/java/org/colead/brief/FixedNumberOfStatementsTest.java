package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.RoundsCast;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Decisions and briefs open with as many statements for a thousand people as for ten.
@SpringBootTest
class FixedNumberOfStatementsTest {

    @Autowired BriefCast briefs;
    @Autowired RoundsCast rounds;
    @Autowired CheckCast checkCast;
    @Autowired Crowd crowd;
    @Autowired GroupDirectory groups;
    @Autowired DecisionRegister register;
    @Autowired Contributions contributions;
    @Autowired Checks checks;
    @Autowired BriefReading reading;
    @Autowired BriefList list;
    @Autowired List<NeedSource> needs;

    @Test
    void aPublishedDecisionAndItsBrief() {
        var brief = briefs.published();
        var scene = brief.scene();
        sameAtTenAndAThousand(
                scene.decision(),
                scene.group(),
                scene.theo(),
                () -> readsBrief(brief, scene.theo()));
    }

    @Test
    void aDecisionWithAllItsConcerns() {
        var scene = rounds.at(Stage.CONCERNS);
        sameAtTenAndAThousand(scene.decision(), scene.group(), scene.theo(), Map::of);
    }

    @Test
    void aDecisionThatIsBeingReactedTo() {
        var scene = rounds.at(Stage.REACTING);
        sameAtTenAndAThousand(scene.decision(), scene.group(), scene.wes(), Map::of);
    }

    @Test
    void aDecisionThatIsBeingChecked() {
        var round = checkCast.round();
        var check = checkCast.open(round);
        checkCast.give(check, round.theo(), 2);
        sameAtTenAndAThousand(round.decision(), round.team(), round.theo(), Map::of);
    }

    @Test
    void theBriefIsPublishedWithTheSameQuestionsAsked() {
        var scene = briefs.complete(BriefCast.COMPLETE);
        sameAtTenAndAThousand(scene.decision(), scene.group(), scene.theo(), Map::of);
    }

    /// What the screens ask, each with its statements.
    @FunctionalInterface
    private interface More {
        Map<String, Runnable> asked();
    }

    private void sameAtTenAndAThousand(
            DecisionId decision, GroupId group, PersonId viewer, More more) {
        var asked = new LinkedHashMap<>(readsDecision(decision, viewer));
        asked.putAll(more.asked());
        join(10, decision, group, viewer);
        sent(asked);
        var atTen = sent(asked);
        join(990, decision, group, viewer);
        var atAThousand = sent(asked);
        assertThat(count(atAThousand))
                .as(() -> "what grew: " + grown(atTen, atAThousand))
                .isEqualTo(count(atTen));
    }

    private Map<String, Runnable> readsDecision(DecisionId decision, PersonId viewer) {
        Optional<String> first = Optional.empty();
        var asked = new LinkedHashMap<String, Runnable>();
        asked.put("details", () -> register.details(decision, viewer));
        asked.put("versions", () -> register.versions(decision, viewer));
        asked.put("register", () -> register.register(RegisterFilter.ALL, first, viewer));
        asked.put("near", () -> register.near(viewer));
        asked.put("questions", () -> contributions.questions(decision, first, viewer));
        asked.put("reactions", () -> contributions.reactions(decision, first, viewer));
        asked.put("concerns", () -> contributions.concerns(decision, first, viewer));
        asked.put("input", () -> contributions.input(decision, first, viewer));
        asked.put("tallies", () -> contributions.tallies(decision));
        asked.put("for the brief", () -> contributions.forBrief(decision));
        asked.put("my reaction", () -> contributions.reactionOf(decision, viewer));
        asked.put("check", () -> checks.status(decision, viewer));
        asked.put("result", () -> checks.result(decision, viewer));
        asked.put("history", () -> checks.history(decision, viewer));
        needs.forEach(source ->
                asked.put(source.getClass().getSimpleName(), () -> source.needsOf(viewer)));
        return asked;
    }

    private Map<String, Runnable> readsBrief(BriefCast.Published brief, PersonId viewer) {
        return Map.of(
                "brief", () -> reading.page(brief.id(), viewer),
                "responses",
                        () -> reading.responses(brief.id(), java.util.Optional.empty(), viewer),
                "briefs", () -> list.briefs(viewer, Optional.empty()));
    }

    private void join(int people, DecisionId decision, GroupId group, PersonId answerer) {
        crowd.join(people, groups.unitOf(group), group, decision, answerer);
    }

    private static Map<String, List<String>> sent(Map<String, Runnable> asked) {
        var sent = new LinkedHashMap<String, List<String>>();
        asked.forEach((what, act) -> sent.put(what, CountedStatements.of(act)));
        return sent;
    }

    private static Map<String, Integer> count(Map<String, List<String>> sent) {
        var counts = new LinkedHashMap<String, Integer>();
        sent.forEach((what, statements) -> counts.put(what, statements.size()));
        assertThat(counts.get("details")).isPositive();
        return counts;
    }

    private static String grown(Map<String, List<String>> few, Map<String, List<String>> many) {
        var grown = new StringBuilder();
        many.forEach((what, statements) -> {
            if (statements.size() != few.get(what).size()) {
                grown.append('\n')
                        .append(what)
                        .append(' ')
                        .append(few.get(what).size())
                        .append(" → ")
                        .append(statements.size())
                        .append(": ")
                        .append(statements.stream().distinct().toList());
            }
        });
        return grown.toString();
    }
}
