package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.SideExits;
import org.colead.group.GroupCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReadershipTest {

    @Autowired BriefCast briefs;
    @Autowired BriefDesk desk;
    @Autowired GroupCast groups;
    @Autowired BriefReading reading;
    @Autowired Readership readership;
    @Autowired Ratings ratings;
    @Autowired Briefs kept;
    @Autowired SideExits exits;
    @Autowired RegisterCast register;
    @Autowired StoryClock clock;

    @Test
    void acknowledgesOnce() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        readership.opened(brief.id(), lena);
        assertThat(page(brief, lena).reader().acknowledged()).isFalse();
        readership.acknowledge(brief.id(), lena);
        readership.acknowledge(brief.id(), lena);
        assertThat(page(brief, lena).reader().acknowledged()).isTrue();
        assertThat(page(brief, brief.scene().theo()).reader().acknowledged()).isFalse();
        assertThat(page(brief, lena).acknowledged()).isEqualTo(1);
    }

    @Test
    void aResponseThatIsSentTwiceIsThereOnce() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        var key = CommandKey.next();
        var first = readership.respond(brief.id(), "Does art move?", key, lena);
        assertThat(readership.respond(brief.id(), "Does art move?", key, lena)).isEqualTo(first);
        assertThat(page(brief, lena).reader().said()).hasSize(1);
        assertThat(page(brief, lena).open()).isEqualTo(1);
    }

    @Test
    void isAnsweredOnceAndTheSecondSeesTheFirstsWords() {
        var brief = briefs.published();
        var scene = brief.scene();
        var said =
                readership.respond(brief.id(), "Does art move?", CommandKey.next(), scene.lena());
        readership.answer(said, "Only art moves.", scene.theo());
        assertThatThrownBy(() -> readership.answer(said, "Nothing moves.", scene.wes()))
                .isInstanceOfSatisfying(
                        Overtaken.class,
                        first -> assertThat(first.theirWords()).isEqualTo("Only art moves."));
        var mine = page(brief, scene.lena()).reader().said().getFirst();
        assertThat(mine.answer()).contains("Only art moves.");
        assertThat(mine.answeredBy()).contains("Theo Brandt");
        assertThat(page(brief, scene.lena()).open()).isZero();
    }

    @Test
    void isAnsweredByTheGroupAlone() {
        var brief = briefs.published();
        var scene = brief.scene();
        var said =
                readership.respond(brief.id(), "Does art move?", CommandKey.next(), scene.lena());
        refused(() -> readership.answer(said, "It does.", scene.lena()));
        refused(() -> readership.answer(said, "It does.", scene.noor()));
        refused(() -> readership.answer(ResponseId.next(), "It does.", scene.theo()));
        refused(() -> readership.answer(said, "  ", scene.theo()));
        refused(() -> reading.responses(brief.id(), Optional.empty(), scene.lena()));
        assertThat(reading.responses(brief.id(), Optional.empty(), scene.wes()).rows()).hasSize(1);
    }

    @Test
    void theHundredAndFirstResponseIsReachedToo() {
        var brief = briefs.published();
        var scene = brief.scene();
        var first = say(brief, 1);
        for (int number = 2; number <= 101; number++) {
            say(brief, number);
        }
        readership.answer(first, "Answered.", scene.theo());

        var all =
                pages(after -> reading.responses(brief.id(), after, scene.theo())).stream()
                        .map(BriefPage.Said::words)
                        .toList();
        assertThat(all).hasSize(101).doesNotHaveDuplicates().endsWith("Number 1.");
        assertThat(all).startsWith("Number 2.");
        var own =
                pages(after -> reading.saidBy(brief.id(), after, scene.lena())).stream()
                        .map(BriefPage.Said::words)
                        .toList();
        assertThat(own).hasSize(101).startsWith("Number 101.").endsWith("Number 1.");
        assertThat(page(brief, scene.lena()).reader().responses().next()).isPresent();
    }

    private ResponseId say(BriefCast.Published brief, int number) {
        var words = "Number " + number + ".";
        return readership.respond(brief.id(), words, CommandKey.next(), brief.scene().lena());
    }

    private static List<BriefPage.Said> pages(
            Function<Optional<String>, Slice<BriefPage.Said>> source) {
        var all = new ArrayList<BriefPage.Said>();
        var next = Optional.<String>empty();
        do {
            var page = source.apply(next);
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    @Test
    void onesOwnResponsesAreShownToOneselfAlone() {
        var brief = briefs.published();
        var scene = brief.scene();
        readership.respond(brief.id(), "Does art move?", CommandKey.next(), scene.lena());
        assertThat(page(brief, scene.wes()).reader().said()).isEmpty();
    }

    @Test
    void authorsRateOnceAndFewerThanFiveStayHidden() {
        var brief = briefs.published();
        var scene = brief.scene();
        assertThat(page(brief, scene.wes()).reader().mayRate()).isTrue();
        readership.rate(brief.id(), true, true, false, scene.wes());
        refused(() -> readership.rate(brief.id(), true, false, false, scene.wes()));
        readership.rate(brief.id(), true, false, false, scene.priya());
        var page = page(brief, scene.theo());
        assertThat(page.byAuthors().heard().answers()).isEqualTo(2);
        assertThat(page.byAuthors().heard().yes()).isEmpty();
        assertThat(page(brief, scene.wes()).reader().mayRate()).isFalse();
    }

    @Test
    void heardAddressedAndAgreeAreToldApartOnceFiveHaveSaid() {
        var brief = briefs.published();
        var scene = brief.scene();
        var authors =
                List.of(scene.wes(), scene.priya(), scene.lena(), scene.theo(), scene.marisol());
        authors.forEach(author ->
                ratings.add(
                        brief.id(),
                        Ratings.Kind.AUTHORS,
                        author,
                        Map.of(
                                "heard", true,
                                "addressed", !author.equals(scene.wes()),
                                "agree", author.equals(scene.theo()))));
        var said = later(brief, scene.theo()).byAuthors();
        assertThat(said.heard().answers()).isEqualTo(5);
        assertThat(said.heard().yes()).isEmpty();
        assertThat(said.addressed().yes()).contains(4);
        assertThat(said.agree().yes()).contains(1);
    }

    @Test
    void whoRaisedNoConcernIsNotAskedAsAnAuthor() {
        var brief = briefs.published();
        assertThat(page(brief, brief.scene().lena()).reader().mayRate()).isFalse();
        refused(() -> readership.rate(brief.id(), true, true, true, brief.scene().lena()));
        refused(() -> readership.rate(brief.id(), true, true, true, brief.scene().noor()));
    }

    @Test
    void whatStaffFindIsShownOnceTheTimeToSayItIsOver() {
        var brief = briefs.published();
        var staff = brief.staff();
        staff.subList(0, 4).forEach(person -> readership.find(brief.id(), true, person));
        var four = page(brief, staff.getLast()).addressed();
        assertThat(four.answers()).isEqualTo(4);
        assertThat(four.yes()).isEmpty();
        readership.find(brief.id(), false, staff.getLast());
        refused(() -> readership.find(brief.id(), true, staff.getLast()));
        var five = page(brief, staff.getFirst()).addressed();
        assertThat(five.answers()).isEqualTo(5);
        assertThat(five.yes()).isEmpty();
        assertThat(later(brief, staff.getFirst()).addressed().yes()).contains(4);
    }

    @Test
    void nothingIsAddedToWhatIsShown() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        var wes = brief.scene().wes();
        afterwards(() -> {
            assertThat(page(brief, wes).reader().mayRate()).isFalse();
            assertThat(page(brief, lena).reader().maySay()).isFalse();
            refused(() -> readership.find(brief.id(), true, lena));
            refused(() -> readership.rate(brief.id(), true, true, true, wes));
        });
        assertThat(page(brief, lena).addressed().answers()).isZero();
        assertThat(page(brief, lena).byAuthors().heard().answers()).isZero();
    }

    private BriefPage later(BriefCast.Published brief, PersonId reader) {
        var page = new BriefPage[1];
        afterwards(() -> page[0] = page(brief, reader));
        return page[0];
    }

    /// When ten school days are over, days off included.
    private void afterwards(Runnable act) {
        clock.at(clock.instant().plus(Duration.ofDays(120)), act);
    }

    @Test
    void whomItWasNotSentToCanDoNothingWithIt() {
        var brief = briefs.published();
        var noor = brief.scene().noor();
        refused(() -> readership.acknowledge(brief.id(), noor));
        refused(() -> readership.respond(brief.id(), "Hello?", CommandKey.next(), noor));
        refused(() -> readership.find(brief.id(), true, noor));
        var unknown = BriefId.next();
        var lena = brief.scene().lena();
        refused(() -> readership.acknowledge(unknown, lena));
        refused(() -> readership.respond(unknown, "Hello?", CommandKey.next(), lena));
        refused(() -> readership.rate(unknown, true, true, true, lena));
        refused(() -> readership.find(unknown, true, lena));
    }

    @Test
    void aDraftCanBeNeitherReadNorAnswered() {
        var scene = briefs.complete(BriefCast.COMPLETE);
        var draft = kept.findByDecision(scene.decision()).orElseThrow().getId();
        refused(() -> reading.page(draft, scene.theo()));
        refused(() -> readership.acknowledge(draft, scene.lena()));
        refused(() -> readership.respond(draft, "Hello?", CommandKey.next(), scene.lena()));
        refused(() -> readership.rate(draft, true, true, true, scene.wes()));
    }

    @Test
    void whatWasReplacedIsReadButNotAnsweredAnyMore() {
        var brief = briefs.published();
        var team = register.team();
        var later = register.published(team, "Who is called", Outcome.ADOPTED, 4);
        groups.join(team.group(), brief.scene().theo(), false, team.theo());
        exits.supersede(brief.decision(), later, "It is done better there.", brief.scene().theo());
        var lena = brief.scene().lena();
        assertThat(page(brief, lena).text()).isEqualTo(BriefCast.COMPLETE);
        assertThatThrownBy(() -> readership.respond(brief.id(), "Hello?", CommandKey.next(), lena))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You cannot respond to the brief now");
    }

    @Test
    void refusesAnEmptyResponseAndOneThatIsTooLong() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        refused(() -> readership.respond(brief.id(), " \n", CommandKey.next(), lena));
        refused(() -> readership.respond(brief.id(), "a".repeat(4001), CommandKey.next(), lena));
        assertThat(page(brief, lena).reader().said()).isEmpty();
    }

    private BriefPage page(BriefCast.Published brief, PersonId reader) {
        return reading.page(brief.id(), reader);
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }
}
