package org.colead.demo;

import org.colead.challenge.ChallengeId;
import org.colead.challenge.Challenges;
import org.colead.challenge.Telling;
import org.colead.kernel.CommandKey;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Three challenges that staff put to groups: one was taken up, one declined, one waits.
@Component
@Profile("demo")
class WhatIsHard {

    private final Challenges challenges;

    WhatIsHard(Challenges challenges) {
        this.challenges = challenges;
    }

    void tell(Story story) {
        var hallway = new ChallengeId[2];
        story.on(16, "15:10", () -> hallway[0] = theHallway(story));
        story.on(15, "07:50", () -> challenges.share(hallway[0], story.who("Kofi Mensah")));
        story.on(15, "16:20", () -> challenges.share(hallway[0], story.who("Elif Yıldız")));
        story.on(13, "16:00", () -> take(story, hallway[0]));
        story.on(12, "12:40", () -> hallway[1] = theParking(story));
        story.on(9, "08:10", () -> decline(story, hallway[1]));
        story.on(3, "14:30", () -> thePickup(story));
    }

    private ChallengeId theHallway(Story story) {
        return post(
                story,
                "Leadership team",
                "Mei-Ling Zhao",
                Telling.of(
                        "The hallway at dismissal",
                        "Two hundred children meet at the same door at 3:05. The small ones are"
                                + " pushed, and none of us can see both ends.",
                        "Since the north door is locked",
                        "Whoever has door duty, and the first graders",
                        "Letting kindergarten out two minutes earlier. It helped for a week."));
    }

    private void take(Story story, ChallengeId hallway) {
        challenges.take(
                hallway,
                "We watch it together on two afternoons and bring a question to the team.",
                story.who("Marisol Keane"));
    }

    private ChallengeId theParking(Story story) {
        return post(
                story,
                "Leadership team",
                "Owen Pritchard",
                Telling.of(
                        "No parking after eight",
                        "Whoever brings a child to another school first finds no place any more.",
                        "Since the summer",
                        "Four or five of us",
                        ""));
    }

    private void decline(Story story, ChallengeId parking) {
        challenges.decline(
                parking,
                "The lot belongs to the district, and we may not mark places in it. Gus Hartwell"
                        + " has your words and brings them to its next meeting.",
                story.who("Hana Okafor"));
    }

    private void thePickup(Story story) {
        post(
                story,
                "Kindergarten team",
                "Carmen Salas",
                Telling.of(
                        "Medicine at snack time",
                        "Three children need theirs while everybody is at the tables, and I am at"
                                + " the other end of the building.",
                        "This month",
                        "Three children, their parents and I",
                        "A note on the board. It was wiped off."));
    }

    private ChallengeId post(Story story, String group, String by, Telling words) {
        return challenges.post(story.group(group), words, CommandKey.next(), story.who(by));
    }
}
