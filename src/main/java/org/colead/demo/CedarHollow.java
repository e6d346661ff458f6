package org.colead.demo;

import org.colead.people.People;
import org.colead.platform.ColeadProperties;
import org.colead.platform.StoryClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Tells the story of Cedar Hollow once, when the demo is first started, through the services that
/// the screens call.
@Component
@Profile("demo")
class CedarHollow implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CedarHollow.class);

    private final StoryClock clock;
    private final People people;
    private final Beginnings beginnings;
    private final Hours hours;
    private final SmallerDecisions smaller;
    private final FiveHours fiveHours;
    private final AfterFiveHours after;
    private final Breaks breaks;
    private final WhatIsHard hard;
    private final Told told;
    private final OpenDoor door;
    private final ColeadProperties colead;

    CedarHollow(
            StoryClock clock,
            People people,
            Beginnings beginnings,
            Hours hours,
            SmallerDecisions smaller,
            FiveHours fiveHours,
            AfterFiveHours after,
            Breaks breaks,
            WhatIsHard hard,
            Told told,
            OpenDoor door,
            ColeadProperties colead) {
        this.clock = clock;
        this.people = people;
        this.beginnings = beginnings;
        this.hours = hours;
        this.smaller = smaller;
        this.fiveHours = fiveHours;
        this.after = after;
        this.breaks = breaks;
        this.hard = hard;
        this.told = told;
        this.door = door;
        this.colead = colead;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.hasOrganisation()) {
            tell();
            told.toItsEnd();
        } else if (!told.isWhole()) {
            Told.mustBeginHere(people.organisationName());
            log.warn(
                    "Cedar Hollow was stopped while its story was being told, so a part of it is"
                            + " missing. To tell it anew, stop Colead, delete the folder {} and"
                            + " start it again.",
                    colead.data());
        }
        log.info(
                "Cedar Hollow is open: {} — click one of its people to sign in: {}",
                colead.url(),
                door.suggestions().stream().map(OpenDoor.Suggestion::name).toList());
    }

    void tell() {
        var story = new Story(clock, new SchoolCalendar(clock.instant(), clock.getZone()));
        beginnings.tell(story);
        hours.tell(story);
        smaller.tell(story);
        fiveHours.tell(story);
        after.tell(story);
        breaks.tell(story);
        hard.tell(story);
    }
}
