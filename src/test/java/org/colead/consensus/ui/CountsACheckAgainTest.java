package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Checks;
import org.colead.consensus.ClosedPositions;
import org.colead.consensus.Closing;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.consensus.ballot.tally.TallyCommand;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.kernel.CommandKey;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody takes the positions of a closed check and the line beside them, and comes to the same
/// result outside the product.
@SpringBootTest
class CountsACheckAgainTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired SenseChecks senses;
    @Autowired ClosedPositions positions;
    @Autowired DecisionRegister register;
    @Autowired ResultSection section;
    @Autowired StoryClock clock;
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "CONSENT, 1 1 1 2 1 1 1 1, --method consent --option quorum=80 --option members=9",
        "GRADIENTS, 1 1 1 1 2 2 3 5 7, --method gradients --option quorum=80 --option limit=25 --option members=9",
        "FIST_TO_FIVE, 5 5 4 3 3 4 4 2, --method fist-to-five --option quorum=80 --option members=9",
        "MAJORITY, 1 1 1 2 2 3, --method majority --option quorum=67 --option members=9",
    })
    void onEachScale(Method method, String choices, String asked) throws IOException {
        var round = checkCast.round(method);
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, numbers(choices));
        checks.close(check, round.theo());
        var result = checks.result(round.decision(), round.hana()).orElseThrow();

        assertThat(String.join(" ", result.recount())).isEqualTo(asked);
        var told = counted(result);
        assertThat(told.get("passed").asBoolean()).isEqualTo(result.passed());
        assertThat(told.get("explanation").asString())
                .isEqualTo(result.reading().explanation().toString());
        assertThat(told.get("remarks")).isEmpty();
        assertThat(page(round))
                .contains("Count again")
                .contains("java -jar colead.jar tally check-1.csv " + asked);
    }

    @Test
    void aSenseCheck() throws IOException {
        var round = checkCast.round();
        var sense = ask(round);
        checkCast.giveAll(sense, round, 5, 5, 4, 3, 3, 2);
        senses.close(sense, round.theo());
        var result = senses.result(sense, round.wes()).orElseThrow();

        var told = counted(result);
        assertThat(told.has("passed")).isFalse();
        assertThat(told.get("members").asInt()).isEqualTo(9);
        assertThat(told.get("choices").get(0).get("members").asInt()).isEqualTo(2);
        assertThat(new Sensed(result, positions, round.wes()).getElement().getTextRecursively())
                .contains("tally sense-check-1.csv --method sense-check");
    }

    /// Neither names nor the order in which people answered.
    @Test
    void theFileHoldsNumbersAlone() {
        var round = checkCast.round();
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, 7, 1, 5, 1, 1, 2, 3, 2, 1);
        checks.close(check, round.theo());
        var result = checks.result(round.decision(), round.hana()).orElseThrow();

        assertThat(RecountFile.written(PositionsFile.of(result)))
                .isEqualTo("choice\n1\n1\n1\n1\n2\n2\n3\n5\n7\n");
    }

    private JsonNode counted(CheckResult result) throws IOException {
        var file = folder.resolve("check.csv");
        Files.writeString(file, RecountFile.written(PositionsFile.of(result)));
        var words = new ArrayList<>(List.of(file.toString(), "--json"));
        words.addAll(result.recount());
        var out = new ByteArrayOutputStream();
        int code = command(out).run(words.toArray(String[]::new));
        assertThat(code).isZero();
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static TallyCommand command(ByteArrayOutputStream to) {
        var out = new PrintStream(to, true, StandardCharsets.UTF_8);
        return new TallyCommand(out, out);
    }

    private static int[] numbers(String choices) {
        return List.of(choices.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    }

    private CheckId ask(Round round) {
        return senses.open(
                round.decision(),
                new SenseQuestion(Method.FIST_TO_FIVE, "How is this so far?"),
                new Closing(clock.instant().plus(Duration.ofDays(2))),
                CommandKey.next(),
                round.theo());
    }

    private String page(Round round) {
        people.signIn(round.hana());
        var details = register.details(round.decision(), round.hana());
        return section.render(details, round.hana())
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .orElse("");
    }
}
