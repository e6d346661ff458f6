package org.colead.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionRegister;
import org.colead.decision.RegisterFilter;
import org.colead.group.GroupCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.uikit.FindSource;
import org.colead.uikit.SimilarSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class NobodyFindsACaseTest {

    @Autowired Cast cast;
    @Autowired GroupCast groups;
    @Autowired Conflicts conflicts;
    @Autowired Mediations mediations;
    @Autowired DecisionRegister register;
    @Autowired List<FindSource> anywhere;
    @Autowired List<SimilarSource> similar;

    @Test
    void notByAWordOfItNotEvenTheTwoOrTheirMediator() {
        var school = cast.school("Cedar Hollow", "Hana Okafor", "Wes Tolliver", "Theo Brandt");
        var hana = school.person("Hana Okafor");
        var wes = school.person("Wes Tolliver");
        var theo = school.person("Theo Brandt");
        var lorraine = cast.keepsAccounts(cast.join("Lorraine Petty", school.unit()));
        var team = groups.group("Leadership team", school.unit(), hana, wes, theo);
        for (var kind : ConflictKind.values()) {
            var id = conflicts.open(told(kind, wes, team), CommandKey.next(), hana);
            if (kind == ConflictKind.RELATIONSHIP) {
                mediations.name(id, theo, hana);
                mediations.agree(id, theo, wes);
                mediations.accept(id, theo);
            }
        }

        for (var viewer : List.of(hana, wes, theo, lorraine)) {
            assertThat(found("axolotl", viewer)).isEmpty();
            assertThat(found("okapi", viewer)).isEmpty();
            assertThat(like("The okapi mocked my axolotl", viewer)).isEmpty();
            assertThat(register.count(RegisterFilter.withWords("okapi"), viewer)).isZero();
        }
    }

    private static NewConflict told(
            ConflictKind kind, PersonId other, org.colead.group.GroupId team) {
        return new NewConflict(
                kind, other, Optional.of(team), "The axolotl", "The okapi mocked my axolotl.");
    }

    private List<FindSource.Found> found(String words, PersonId viewer) {
        return anywhere.stream().flatMap(s -> s.find(words, viewer, 5).stream()).toList();
    }

    private List<FindSource.Found> like(String words, PersonId viewer) {
        return similar.stream().flatMap(s -> s.similar(words, viewer, 5).stream()).toList();
    }
}
