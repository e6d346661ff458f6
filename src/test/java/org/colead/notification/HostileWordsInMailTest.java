package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colead.brief.AnswerTime;
import org.colead.brief.BriefId;
import org.colead.brief.BriefPage;
import org.colead.brief.BriefText;
import org.colead.decision.DecisionId;
import org.colead.decision.DoneFirst;
import org.colead.decision.NamedStep;
import org.colead.decision.Outcome;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.How;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.kernel.UuidV7;
import org.colead.uikit.Dates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Titles, names and steps are what people typed; in a mail they run nothing and build nothing.
class HostileWordsInMailTest {

    private static final String EVIL =
            "</title></p><script>alert(1)</script> <img src=x onerror=alert(1)>"
                    + " [here](javascript:alert(1)) ![it](data:text/html,x) <b style=top:0>*";
    private static final URI HOME = URI.create("https://colead.example.org");
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Dates DATES = new Dates(Locale.ENGLISH, ZoneOffset.UTC, NOW);

    @Test
    void aWholeBriefRunsNothing() {
        var text = BriefMail.text(brief(), DATES);

        var page = page("brief", "Decided: " + EVIL, text);

        runsNothing(page);
        assertThat(page.title()).isEqualTo("Decided: " + EVIL);
        // each of them is read as it was typed
        assertThat(page.text().split("alert\\(1\\)</script>", -1)).hasSizeGreaterThan(14);
        assertThat(links(page)).containsExactly(HOME + "/briefs/1");
    }

    @Test
    void theDailyLetterRunsNothing() {
        var kept =
                new KeptLetters.Kept(
                        UuidV7.next(),
                        "response-answered",
                        EVIL,
                        "> %s\n\n%s answers:\n\n%s".formatted(EVIL, EVIL, EVIL),
                        Optional.of("b/abc"));
        var text = new DailyText(List.of(kept, kept), Optional.empty(), HOME, DATES).write();

        var page = page(DailyLetters.KIND, EVIL, text);

        runsNothing(page);
        assertThat(page.title()).isEqualTo(EVIL);
        assertThat(links(page))
                .containsExactly(HOME + "/b/abc", HOME + "/b/abc", HOME + "/briefs/1");
    }

    private static void runsNothing(Document page) {
        assertThat(page.select("script, img, iframe, b, form, head > :not(meta, title)")).isEmpty();
        assertThat(page.select("[onerror], [onclick], [href^=javascript], [src]")).isEmpty();
        assertThat(page.select("body > :not(div)")).isEmpty();
    }

    /// Where one can go from it; what led elsewhere leads nowhere.
    private static List<String> links(Document page) {
        return page.select("a[href]").eachAttr("href").stream()
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private static Document page(String kind, String subject, String text) {
        var letter =
                new Waiting(
                        UuidV7.next(),
                        kind,
                        "hana@example.org",
                        subject,
                        text,
                        Optional.of("briefs/1"),
                        "en",
                        0,
                        NOW);
        return Jsoup.parse(new MailText(letter, HOME).html());
    }

    private static BriefPage brief() {
        var nothing = new BriefPage.Share(0, Optional.empty());
        return new BriefPage(
                BriefId.next(),
                DecisionId.next(),
                EVIL,
                EVIL,
                EVIL,
                NOW,
                new AnswerTime(5, DAY),
                1,
                new BriefText(
                        EVIL,
                        List.of(new BriefText.Change(EVIL, EVIL, EVIL)),
                        EVIL,
                        List.of(new BriefText.Bar(EVIL, 3)),
                        EVIL),
                Optional.of(Outcome.ADOPTED),
                Optional.of(new DoneFirst(PersonId.next(), EVIL, NOW, EVIL)),
                Optional.empty(),
                List.of(concern(List.of(concern(List.of())))),
                List.of(
                        step(Optional.of(EVIL), Optional.empty(), false),
                        step(Optional.empty(), Optional.of(EVIL), false),
                        step(Optional.empty(), Optional.empty(), false),
                        step(Optional.empty(), Optional.empty(), true)),
                Optional.of(DAY),
                EVIL,
                1,
                0,
                0,
                nothing,
                new BriefPage.ByAuthors(nothing, nothing, nothing),
                new BriefPage.Reader(
                        EVIL, false, false, false, new Slice<>(List.of(), Optional.empty())));
    }

    private static BriefPage.ConcernShown concern(List<BriefPage.ConcernShown> also) {
        return new BriefPage.ConcernShown(
                ContributionId.next(), EVIL, false, EVIL, How.ADDRESSED, EVIL, also);
    }

    private static NamedStep step(Optional<String> holder, Optional<String> asked, boolean ended) {
        return new NamedStep(EVIL, holder, asked, DAY, Optional.empty(), ended);
    }
}
