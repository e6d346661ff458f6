package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.colead.export.Exports;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What decisions build on, who reviews them, and what they came from.
@SpringBootTest
class DependsOnAnotherTest {

    @Autowired RegisterCast cast;
    @Autowired Relations relations;
    @Autowired Dependents dependents;
    @Autowired ReviewQueue reviews;
    @Autowired ReviewNeeds needs;
    @Autowired DecisionCourse course;
    @Autowired SideExits exits;
    @Autowired Reviewing reviewing;
    @Autowired Adaptations adaptations;
    @Autowired SimilarDecisions similar;
    @Autowired Exports exports;

    @Test
    void isShownBothWays() {
        var team = cast.team();
        var base = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));

        relations.dependOn(draft, base, team.theo());
        relations.dependOn(draft, base, team.theo());

        assertThat(relations.of(draft, team.theo()).dependsOn())
                .singleElement()
                .matches(Related.Other::inForce);
        assertThat(relations.of(base, team.theo()).affected())
                .extracting(Related.Other::id)
                .containsExactly(draft);
        assertThat(relations.of(base, team.lena()).dependents()).as("a draft").isEmpty();
        assertThat(dependents.alive(base)).extracting(DecisionCore::id).containsExactly(draft);

        relations.dependNoMore(draft, base, team.theo());
        assertThat(relations.of(base, team.theo()).isEmpty()).isTrue();
    }

    @Test
    void neverOnItselfNorInACircleNorOnADraftNorByOthers() {
        var team = cast.team();
        var base = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));
        var other = cast.draft(team, "Homework club", cast.today().plusDays(30));

        assertThatThrownBy(() -> relations.dependOn(draft, draft, team.theo()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> relations.dependOn(draft, other, team.theo()))
                .hasMessageContaining("draft");
        assertThatThrownBy(() -> relations.dependOn(base, draft, team.theo()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> relations.dependOn(draft, base, team.lena()))
                .isInstanceOf(Refusal.class);
        course.moveOn(draft, Stage.DRAFTING, team.theo());
        relations.dependOn(other, draft, team.theo());
        assertThatThrownBy(() -> relations.dependOn(draft, other, team.theo()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatReplacedWhatIsShownBothWays() {
        var team = cast.team();
        var old = cast.published(team, "Sick calls by telephone", Outcome.ADOPTED, 6);
        var later = cast.published(team, "Who is called", Outcome.ADOPTED, 4);
        exits.supersede(old, later, "One list is enough.", team.theo());

        assertThat(relations.of(old, team.lena()).replacedBy().orElseThrow().id()).isEqualTo(later);
        assertThat(relations.of(later, team.lena()).replaces())
                .extracting(Related.Other::id)
                .containsExactly(old);
    }

    @Test
    void reviewsThatAreDueStandWithWhoCarriesThem() {
        var team = cast.team();
        var due = cast.underway(team, "Phones in a box", Outcome.TRIAL, 5);
        var far = cast.underway(team, "Lunch in wet weather", Outcome.ADOPTED, 5);
        reviewing.postpone(due, cast.today().plusDays(3), "Sooner.", team.theo());
        reviewing.postpone(far, cast.today().plusDays(60), "Later.", team.theo());

        assertThat(reviews.page(Optional.empty(), team.lena()).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(due).isNotEqualTo(far);
                    assertThat(row.who()).containsExactly("Hana Okafor");
                    assertThat(row.trial()).isTrue();
                    assertThat(row.overdue()).isFalse();
                });
        assertThat(reviews.page(Optional.empty(), team.noor()).rows()).isEmpty();
        assertThat(needs.needsOf(team.hana())).isEmpty();
        cast.ago(
                -4,
                () -> {
                    assertThat(reviews.page(Optional.empty(), team.lena()).rows().getFirst())
                            .matches(ReviewQueue.Due::overdue);
                    assertThat(needs.needsOf(team.hana()))
                            .extracting(need -> need.title())
                            .containsExactly("Phones in a box");
                });
    }

    @Test
    void aReviewThatIsDueReachesWhoeverFacilitates() {
        var team = cast.team();
        var due = cast.underway(team, "Phones in a box", Outcome.TRIAL, 5);
        reviewing.postpone(due, cast.today().plusDays(3), "Sooner.", team.theo());
        assertThat(needs.needsOf(team.lena())).isEmpty();
        cast.facilitates(team, team.lena());

        assertThat(needs.needsOf(team.lena())).isEmpty();
        cast.ago(
                -4,
                () ->
                        assertThat(needs.needsOf(team.lena()))
                                .extracting(need -> need.why().toString())
                                .containsExactly(
                                        "You facilitate its group, and its review is due."));
    }

    @Test
    void whatIsAdaptedSaysWhatIsChanged() {
        var team = cast.team();
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));
        var copied = new Adaptation("Juniper Bend", "The cycle.", " ", "It fits.");
        var adapted = new Adaptation("Juniper Bend", "The cycle.", "Two, not four.", "Buses.");

        assertThatThrownBy(() -> adaptations.state(draft, copied, 0, team.theo()))
                .hasMessageContaining("Say what you change");
        assertThatThrownBy(() -> adaptations.state(draft, adapted, 0, team.lena()))
                .isInstanceOf(Refusal.class);
        adaptations.state(draft, adapted, 0, team.theo());
        assertThatThrownBy(() -> adaptations.state(draft, adapted, 0, team.theo()))
                .isInstanceOf(org.colead.kernel.Overtaken.class);
        assertThat(adaptations.of(draft).orElseThrow().words()).isEqualTo(adapted);
        assertThat(exports.whole(draft, team.theo()).adaptedFrom().orElseThrow().changed())
                .isEqualTo("Two, not four.");

        adaptations.state(draft, Adaptation.NONE, 1, team.theo());
        assertThat(adaptations.of(draft)).isEmpty();
    }

    @Test
    void whatIsLikeItIsToldToWhoMayReadIt() {
        var team = cast.team();
        var quetzals = cast.published(team, "Quetzals above the library", Outcome.ADOPTED, 3);

        assertThat(similar.to("Shall quetzals nest above our library", team.lena(), 3))
                .extracting(SimilarDecisions.Similar::id)
                .isEqualTo(List.of(quetzals));
        assertThat(similar.to("Shall quetzals nest above our library", team.noor(), 3)).isEmpty();
        assertThat(similar.to("Shall we all be at it", team.lena(), 3)).isEmpty();
        assertThat(similar.to("", team.lena(), 3)).isEmpty();
    }
}
