package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colead.consensus.Mark;
import org.colead.deliberation.How;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class BriefReadingTest {

    @Autowired BriefCast briefs;
    @Autowired BriefReading reading;
    @Autowired BriefList list;
    @Autowired BriefLetters letters;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;

    @Test
    void showsEveryPart() {
        var brief = briefs.published();
        var page = reading.page(brief.id(), brief.scene().lena());
        assertThat(page.title()).isEqualTo("Five protected hours");
        assertThat(page.text()).isEqualTo(BriefCast.COMPLETE);
        assertThat(page.check().orElseThrow().positions())
                .extracting(Mark::sign)
                .containsExactly("1", "1", "1", "1");
        assertThat(page.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.holder()).contains("Wes Tolliver"));
        assertThat(page.review()).contains(java.time.LocalDate.of(2030, 1, 1));
        assertThat(page.stopSignal()).isEqualTo("Coverage is missing twice.");
        assertThat(page.readers()).isEqualTo(5);
        assertThat(page.minutes()).isEqualTo(1);
        assertThat(page.reader().name()).isEqualTo("Lena Ortiz");
    }

    @Test
    void doesNotShowAnAuthorWhoDoesNotWantToBeShown() {
        var brief = briefs.published();
        var scene = brief.scene();
        for (var reader : brief.staff()) {
            var hidden = reading.page(brief.id(), reader).concerns().getLast();
            assertThat(hidden.author()).isEmpty();
            assertThat(hidden.mine()).isEqualTo(reader.equals(scene.priya()));
            assertThat(hidden.how()).isEqualTo(How.NOT_ACCEPTED);
        }
        var shown = reading.page(brief.id(), scene.lena()).concerns().getFirst();
        assertThat(shown.author()).isEqualTo("Wes Tolliver");
        assertThat(reading.page(brief.id(), scene.wes()).concerns().getFirst().mine()).isTrue();
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from brief_concern
                                         where brief_id = ? and author_id = ?
                                        """)
                                .params(brief.id().toString(), scene.priya().toString())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void isUnknownToWhomItDoesNotConcern() {
        var brief = briefs.published();
        assertThatThrownBy(() -> reading.page(BriefId.next(), brief.scene().lena()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no such brief");
        assertThatThrownBy(() -> reading.page(brief.id(), brief.scene().noor()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        reading.responses(
                                BriefId.next(), java.util.Optional.empty(), brief.scene().theo()))
                .isInstanceOf(Refusal.class);
        assertThat(list.briefs(brief.scene().noor(), java.util.Optional.empty()).rows()).isEmpty();
    }

    @Test
    void aLinkOpensOneBriefAsOneReader() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        var token = letters.paths(brief.id()).apply(lena).substring("b/".length());
        assertThat(reading.opened(token)).contains(new BriefReading.LinkOpened(brief.id(), lena));
        assertThat(reading.opened(token.substring(1))).isEmpty();
        assertThat(reading.opened("")).isEmpty();
        var others = letters.paths(brief.id()).apply(brief.scene().wes()).substring("b/".length());
        assertThat(others).isNotEqualTo(token);
    }

    @Test
    void anotherAddressEndsTheLinksOfThatReaderAndOfNobodyElse() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        var old = token(brief, lena);
        var weses = token(brief, brief.scene().wes());

        cast.readdress(lena);

        assertThat(reading.opened(old)).isEmpty();
        assertThat(reading.opened(weses)).isPresent();
        var second = token(brief, lena);
        assertThat(reading.opened(second)).contains(new BriefReading.LinkOpened(brief.id(), lena));

        cast.readdress(lena);

        assertThat(reading.opened(old)).isEmpty();
        assertThat(reading.opened(second)).isEmpty();
        assertThat(reading.opened(token(brief, lena))).isPresent();
    }

    private String token(BriefCast.Published brief, PersonId reader) {
        return letters.paths(brief.id()).apply(reader).substring("b/".length());
    }

    @Test
    void theNewestStandsFirst() {
        var brief = briefs.published();
        assertThat(list.briefs(brief.scene().lena(), java.util.Optional.empty()).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(brief.id());
                    assertThat(row.title()).isEqualTo("Five protected hours");
                    assertThat(row.read()).isFalse();
                });
    }
}
