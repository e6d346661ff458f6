package org.colead.demo;

import java.util.List;
import org.colead.brief.BriefId;
import org.colead.brief.Readership;
import org.colead.kernel.CommandKey;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What staff do with the brief of *Five protected hours*: they read it, respond, and rate it.
@Component
@Profile("demo")
class FiveHoursReaders {

    private final Readership readership;

    FiveHoursReaders(Readership readership) {
        this.readership = readership;
    }

    void tell(Story story, BriefId brief) {
        read(story, brief);
        respond(story, brief);
        rate(story, brief);
    }

    /// 27 of 31 acknowledge; four have not got to it.
    private void read(Story story, BriefId brief) {
        var late = List.of("Rosa Delacroix", "Ivan Petrov", "Kofi Mensah", "Tomasz Wójcik");
        var readers =
                Staff.all().stream()
                        .map(Staff.Person::name)
                        .filter(name -> !late.contains(name))
                        .toList();
        for (int i = 0; i < readers.size(); i++) {
            var who = story.who(readers.get(i));
            story.on(
                    9 - i / 10,
                    "07:%02d".formatted(20 + i),
                    () -> readership.acknowledge(brief, who));
        }
    }

    private void respond(Story story, BriefId brief) {
        story.on(
                8,
                "12:31",
                () -> {
                    var response =
                            readership.respond(
                                    brief,
                                    "Does the library block move to Friday as well?",
                                    CommandKey.next(),
                                    story.who("Owen Pritchard"));
                    readership.answer(
                            response,
                            "It stays on Tuesday; only art moves.",
                            story.who("Theo Brandt"));
                });
        story.on(
                7,
                "07:50",
                () ->
                        readership.respond(
                                brief,
                                "What do we do on the first Wednesday, when the staff meeting is gone and the brief is not there yet?",
                                CommandKey.next(),
                                story.who("Siobhán Ó Cuinneagáin")));
        story.on(
                6,
                "16:02",
                () ->
                        readership.respond(
                                brief,
                                "Thank you for writing down who said what. I had never seen an answer before.",
                                CommandKey.next(),
                                story.who("Carmen Salas")));
    }

    /// Four authors rate, which is too few to be shown; of 19 staff, 16 find it addressed.
    private void rate(Story story, BriefId brief) {
        story.on(
                5,
                "08:00",
                () -> {
                    readership.rate(brief, true, true, true, story.who("Wes Tolliver"));
                    readership.rate(brief, true, true, false, story.who("Priya Nandakumar"));
                    readership.rate(brief, true, true, true, story.who("Hana Okafor"));
                    readership.rate(brief, true, false, false, story.who("Dana Ruiz"));
                    var asked = Staff.all().stream().map(Staff.Person::name).limit(19).toList();
                    for (int i = 0; i < asked.size(); i++) {
                        readership.find(brief, i >= 3, story.who(asked.get(i)));
                    }
                });
    }
}
