package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.calendar.OrganisationCalendar;
import org.colead.deliberation.RoundsCast.Scene;
import org.colead.group.Charter;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupRules;
import org.colead.group.GroupService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Within how many school days a reader is answered is the group’s to say, and a promise once the
/// brief is published.
@SpringBootTest
class AnswersWithinTheCharterTest {

    @Autowired BriefCast briefs;
    @Autowired BriefDesk desk;
    @Autowired BriefReading reading;
    @Autowired GroupDirectory directory;
    @Autowired GroupService groups;
    @Autowired OrganisationCalendar calendar;

    @Test
    void isTenSchoolDaysWhereTheCharterSaysNothingElse() {
        var brief = briefs.published();
        var page = reading.page(brief.id(), brief.scene().lena());

        assertThat(page.answer()).isEqualTo(new AnswerTime(10, calendar.schoolDaysFromNow(10)));
    }

    @Test
    void isWhatTheCharterSaysWhenTheBriefIsPublished() {
        var scene = briefs.complete(BriefCast.COMPLETE);
        answeredWithin(3, scene);
        var brief = desk.publish(scene.decision(), scene.theo());
        var promised = reading.page(brief, scene.lena());
        assertThat(promised.answer()).isEqualTo(new AnswerTime(3, calendar.schoolDaysFromNow(3)));
        assertThat(promised.answered("Friday").toString())
                .isEqualTo("Answered by Friday, within 3 school days.");

        answeredWithin(20, scene);
        assertThat(reading.page(brief, scene.lena()).answer()).isEqualTo(promised.answer());
    }

    private void answeredWithin(int schoolDays, Scene scene) {
        var card = directory.card(scene.group(), scene.theo());
        var old = card.charter();
        groups.writeCharter(
                scene.group(),
                new Charter(
                        old.purpose(),
                        old.seats(),
                        old.monthly(),
                        old.money(),
                        old.say(),
                        with(old.rules(), schoolDays)),
                card.number(),
                scene.theo());
    }

    private static GroupRules with(GroupRules old, int schoolDays) {
        return new GroupRules(
                old.textStands(),
                old.reactionTime(),
                old.correctionTime(),
                old.quorum(),
                old.majorityQuorum(),
                old.limit(),
                old.failedChecks(),
                old.briefWords(),
                schoolDays);
    }
}
