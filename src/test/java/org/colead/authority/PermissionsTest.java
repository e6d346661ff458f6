package org.colead.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;

class PermissionsTest {

    final PersonId theo = PersonId.next();
    final PersonId hana = PersonId.next();

    @ParameterizedTest
    @MethodSource("everyActionWithEveryFact")
    void oneFactAllowsExactlyTheActionsThatFollowFromIt(Action action, FactKind kind) {
        var permissions = knowing(kind);
        assertThat(permissions.can(theo, action, Subject.ORGANISATION).allowed())
                .isEqualTo(action.facts().contains(kind));
    }

    static Stream<Arguments> everyActionWithEveryFact() {
        return Arrays.stream(Action.values())
                .flatMap(action ->
                        Arrays.stream(FactKind.values()).map(kind -> Arguments.of(action, kind)));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void withoutAFactNothingIsAllowedAndTheRefusalSaysForWhomItIs(Action action) {
        var verdict = knowing().can(theo, action, Subject.ORGANISATION);
        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.why().toString())
                .startsWith("You cannot " + action.verb())
                .contains("This is for");
    }

    @Test
    void saysTheFactItFollowsFrom() {
        var verdict = knowing(FactKind.MEMBER).can(theo, Action.REACT, Subject.ORGANISATION);
        assertThat(verdict.why()).hasToString("So it is: MEMBER.");
    }

    @Test
    void aFactAboutOneSubjectSaysNothingAboutAnother() {
        var permissions = knowing(FactKind.MEMBER);
        var other = Subject.of(Subject.Type.GROUP, java.util.UUID.nameUUIDFromBytes(new byte[1]));
        assertThat(permissions.can(theo, Action.REACT, other).allowed()).isFalse();
    }

    @Test
    void refusesInWordsWhatIsNotAllowed() {
        assertThatThrownBy(() -> knowing().require(theo, Action.REACT, Subject.ORGANISATION))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "You cannot react. This is for members of the group, or guests of the"
                                + " group.");
    }

    @Test
    void nobodyGrantsAnythingToThemselvesAlone() {
        assertThat(SelfDealing.is(theo, List.of(theo))).isTrue();
        assertThat(SelfDealing.is(theo, List.of())).isTrue();
        assertThat(SelfDealing.is(theo, List.of(theo, hana))).isFalse();
        assertThatThrownBy(() -> SelfDealing.refuse(theo, List.of(theo)))
                .hasMessageContaining("Nobody grants anything to themselves alone");
    }

    private static Permissions knowing(FactKind... kinds) {
        FactSource source =
                (_, subject) ->
                        subject.equals(Subject.ORGANISATION)
                                ? Arrays.stream(kinds).map(PermissionsTest::fact).toList()
                                : List.of();
        return new Permissions(only(source));
    }

    private static ObjectProvider<FactSource> only(FactSource source) {
        return new ObjectProvider<>() {
            @Override
            public Stream<FactSource> orderedStream() {
                return Stream.of(source);
            }
        };
    }

    private static Fact fact(FactKind kind) {
        return new Fact(kind, Sentence.of("So it is: {0}.", kind.name()));
    }
}
