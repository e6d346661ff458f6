package org.colead.export;

import java.util.List;
import java.util.Optional;
import org.colead.advice.AdviceDesk;
import org.colead.advice.AdviceDetails;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefPage;
import org.colead.brief.KeptResponses;
import org.colead.consensus.TakenWay;
import org.colead.consensus.TakenWays;
import org.colead.decision.Aftermaths;
import org.colead.decision.CameOfIt;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DoneFirst;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Component;

/// Gathers what followed on the rounds of a decision, as one reader may see it.
@Component
class Followings {

    private final TakenWays ways;
    private final AdviceDesk advice;
    private final Aftermaths aftermaths;
    private final BriefDesk briefs;
    private final KeptResponses responses;

    Followings(
            TakenWays ways,
            AdviceDesk advice,
            Aftermaths aftermaths,
            BriefDesk briefs,
            KeptResponses responses) {
        this.ways = ways;
        this.advice = advice;
        this.aftermaths = aftermaths;
        this.briefs = briefs;
        this.responses = responses;
    }

    Afterwards of(DecisionDetails decision, PersonId viewer) {
        var id = decision.id();
        var came = aftermaths.of(id, viewer);
        return new Afterwards(
                decision.doneFirst().map(Followings::doneFirst),
                ways.of(id, viewer).stream().map(Followings::way).toList(),
                Optional.of(advice.on(id))
                        .filter(it -> it.decider().isPresent() || !it.asked().isEmpty())
                        .map(Followings::advice),
                came.reply()
                        .map(it ->
                                new Afterwards.Replied(
                                        it.followed(), it.reason(), it.by(), it.at())),
                came.moved().stream().map(Followings::moved).toList(),
                came.review()
                        .map(it ->
                                new Afterwards.Reviewed(
                                        it.verdict().name(), it.learned(), it.by())),
                briefs
                        .published(id)
                        .map(brief -> responses.of(brief, viewer))
                        .orElse(List.of())
                        .stream()
                        .map(Followings::response)
                        .toList());
    }

    private static Afterwards.DoneFirst doneFirst(DoneFirst it) {
        return new Afterwards.DoneFirst(it.name(), it.at(), it.because());
    }

    private static Afterwards.WayOn way(TakenWay it) {
        return new Afterwards.WayOn(
                it.way().name(),
                it.option(),
                it.reason(),
                it.by(),
                it.at(),
                it.reply()
                        .map(reply ->
                                new Afterwards.Replied(
                                        reply.tryIt(), reply.reason(), reply.by(), reply.at())));
    }

    private static Afterwards.Advice advice(AdviceDetails it) {
        return new Afterwards.Advice(
                it.decider().map(AdviceDetails.Named::name),
                it.accepted(),
                it.until(),
                it.asked().stream()
                        .map(given ->
                                new Afterwards.Advised(
                                        given.person().name(),
                                        given.words(),
                                        given.at(),
                                        given.answer()))
                        .toList(),
                it.reason());
    }

    private static Afterwards.Moved moved(CameOfIt.Moved it) {
        return new Afterwards.Moved(it.from(), it.to(), it.reason(), it.by(), it.at());
    }

    private static Afterwards.Response response(BriefPage.Said it) {
        return new Afterwards.Response(
                it.from(), it.words(), it.at(), it.answer(), it.answeredBy());
    }
}
