package org.colead.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.colead.authority.Action;
import org.colead.decision.DecisionRegister;
import org.colead.deliberation.Contributions;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What readers do with a brief, and how they are answered.
@Service
@Transactional
public class Readership {

    private final Briefs briefs;
    private final BriefReaders readers;
    private final Responses responses;
    private final Ratings ratings;
    private final DecisionRegister register;
    private final Contributions contributions;
    private final Once once;
    private final Clock clock;

    Readership(
            Briefs briefs,
            BriefReaders readers,
            Responses responses,
            Ratings ratings,
            DecisionRegister register,
            Contributions contributions,
            Once once,
            Clock clock) {
        this.briefs = briefs;
        this.readers = readers;
        this.responses = responses;
        this.ratings = ratings;
        this.register = register;
        this.contributions = contributions;
        this.once = once;
        this.clock = clock;
    }

    public void opened(BriefId id, PersonId reader) {
        readers.opened(id, reader);
    }

    public void acknowledge(BriefId id, PersonId reader) {
        mustReach(id, reader);
        readers.acknowledged(id, reader);
    }

    /// Says something back; the group answers within the time that was promised. Whom it was sent
    /// to may, wherever in the organisation they work by now.
    public ResponseId respond(BriefId id, String words, CommandKey key, PersonId reader) {
        var brief = published(id);
        if (readers.reaches(id, reader)) {
            readers.mustWorkHere(reader);
            register.requireStage(brief.decision(), Action.RESPOND);
        } else {
            register.require(brief.decision(), Action.RESPOND, reader);
        }
        return new ResponseId(once.run(key, reader, () -> said(brief, words, reader)));
    }

    private java.util.UUID said(Brief brief, String words, PersonId reader) {
        var response =
                new Response(brief.decision(), brief.getId(), words, reader, clock.instant());
        return responses.save(response).getId().value();
    }

    public void answer(ResponseId id, String words, PersonId by) {
        var response =
                responses
                        .findById(id)
                        .orElseThrow(() -> Refusal.because("There is no such response."));
        var brief = published(response.brief());
        register.require(brief.decision(), Action.ANSWER_RESPONSE, by);
        response.answer(brief.decision(), words, by, clock.instant());
        responses.save(response);
    }

    /// An author's three answers about the answer to their concern, each apart from the others;
    /// counted once, without a name or a time.
    public void rate(BriefId id, boolean heard, boolean addressed, boolean agree, PersonId author) {
        var brief = published(id);
        readers.mustWorkHere(author);
        brief.mustBeRatedBy(today());
        if (!contributions.authorsOfConcerns(brief.decision()).containsValue(author)) {
            throw Refusal.because("These questions are for those who raised a concern here.");
        }
        add(
                id,
                Ratings.Kind.AUTHORS,
                author,
                Map.of("heard", heard, "addressed", addressed, "agree", agree));
    }

    /// What a reader finds of the answers as a whole: is what was raised addressed?
    public void find(BriefId id, boolean addressed, PersonId reader) {
        mustReach(id, reader);
        published(id).mustBeRatedBy(today());
        add(id, Ratings.Kind.STAFF, reader, Map.of("addressed", addressed));
    }

    private void add(BriefId id, Ratings.Kind kind, PersonId person, Map<String, Boolean> answers) {
        if (!ratings.add(id, kind, person, new TreeMap<>(answers))) {
            throw Refusal.because("Your answer has been counted; it carries no name, so it stays.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private void mustReach(BriefId id, PersonId reader) {
        if (!readers.reaches(id, reader)) {
            throw BriefReading.unknown();
        }
        readers.mustWorkHere(reader);
    }

    private Brief published(BriefId id) {
        return briefs.findById(id).filter(Brief::published).orElseThrow(BriefReading::unknown);
    }
}
