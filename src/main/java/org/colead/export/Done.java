package org.colead.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.colead.brief.BriefPage;
import org.colead.decision.Workload;
import org.colead.export.Hours.Part;
import org.colead.export.PublishedBrief.Change;
import org.colead.export.PublishedBrief.Concern;
import org.colead.export.WholeDecision.CarriedOut;
import org.colead.export.WholeDecision.Step;
import org.colead.hours.Meeting;
import org.colead.kernel.Minutes;
import org.colead.responsibility.ResponsibilityRow;

/// What came of a decision: its brief, its steps and the hours it took, for the export.
final class Done {

    private Done() {}

    static PublishedBrief brief(BriefPage it) {
        var figure = new LinkedHashMap<String, Integer>();
        it.text().figure().forEach(bar -> figure.put(bar.label(), bar.count()));
        return new PublishedBrief(
                it.published(),
                it.text().decided(),
                it.text().changes().stream()
                        .map(c -> new Change(c.when(), c.what(), c.forWhom()))
                        .toList(),
                it.text().why(),
                figure,
                it.text().considered(),
                it.concerns().stream()
                        .flatMap(BriefPage.ConcernShown::each)
                        .map(c -> new Concern(c.author(), c.words(), c.how().name(), c.answer()))
                        .toList(),
                it.readers(),
                it.acknowledged(),
                it.open());
    }

    static Step step(ResponsibilityRow it) {
        return new Step(
                it.result(),
                it.carrier().map(ResponsibilityRow.Someone::name),
                it.offer().map(offer -> offer.to().name()),
                it.state().name(),
                it.from(),
                it.until(),
                it.done().map(done -> new CarriedOut(done.at(), done.words())));
    }

    static Hours hours(Optional<Workload> asked, Minutes cost, List<Meeting> meetings) {
        var workload = asked.orElse(Workload.NONE);
        return new Hours(
                workload.people(),
                workload.asked().value(),
                workload.net().value(),
                workload.parts().stream()
                        .map(p -> new Part(p.weekly().value(), p.from().name(), p.what()))
                        .toList(),
                cost.value(),
                meetings.stream()
                        .map(m -> new Hours.Meeting(m.day(), m.minutes().value(), m.people()))
                        .toList());
    }
}
