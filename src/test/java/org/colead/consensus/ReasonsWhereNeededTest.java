package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.colead.decision.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where each method asks for a reason, and where it asks what would make the proposal workable.
class ReasonsWhereNeededTest {

    private static final Map<Method, List<Integer>> REASON =
            Map.of(
                    Method.CONSENT, List.of(Consent.WITH_A_CONCERN, Consent.OBJECT),
                    Method.GRADIENTS, List.of(Gradients.LEAVE_ME_OUT, Gradients.VETO),
                    Method.FIST_TO_FIVE, List.of(0, 1, 2));

    private static final Map<Method, List<Integer>> WAY_FORWARD =
            Map.of(Method.CONSENT, List.of(Consent.OBJECT));

    @ParameterizedTest
    @EnumSource(value = Method.class, names = "ADVICE", mode = EnumSource.Mode.EXCLUDE)
    void exactlyTheseChoicesNeedOne(Method method) {
        var asked = ConsensusMethod.of(method);
        for (var choice : asked.scale()) {
            int number = choice.number();
            assertThat(asked.needsReason(number))
                    .as("%s %s", method, number)
                    .isEqualTo(REASON.getOrDefault(method, List.of()).contains(number));
            assertThat(asked.needsWayForward(number))
                    .as("%s %s", method, number)
                    .isEqualTo(WAY_FORWARD.getOrDefault(method, List.of()).contains(number));
        }
    }
}
