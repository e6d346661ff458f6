package org.colead.brief;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.calendar.OrganisationCalendar;
import org.colead.decision.Adaptation;
import org.colead.decision.Adaptations;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.deliberation.Contributions;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where a brief is written and published.
@Service
@Transactional
public class BriefDesk {

    private final Briefs briefs;
    private final BriefReaders readers;
    private final DecisionRegister register;
    private final DecisionCourse course;
    private final Contributions contributions;
    private final GroupDirectory groups;
    private final People people;
    private final Adaptations adaptations;
    private final OrganisationCalendar calendar;
    private final Clock clock;

    BriefDesk(
            Briefs briefs,
            BriefReaders readers,
            DecisionRegister register,
            DecisionCourse course,
            Contributions contributions,
            GroupDirectory groups,
            People people,
            Adaptations adaptations,
            OrganisationCalendar calendar,
            Clock clock) {
        this.briefs = briefs;
        this.readers = readers;
        this.register = register;
        this.course = course;
        this.contributions = contributions;
        this.groups = groups;
        this.people = people;
        this.adaptations = adaptations;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// The draft of a decision's brief; empty words where nobody began.
    @Transactional(readOnly = true)
    public BriefDraft draft(DecisionId decision, PersonId by) {
        register.require(decision, Action.WRITE_BRIEF, by);
        return briefs.findByDecision(decision)
                .map(brief -> new BriefDraft(brief.text(), brief.number()))
                .orElseGet(() -> new BriefDraft(begun(decision, by), 0));
    }

    /// What was decided begins with the option that was chosen; what was considered with what was
    /// taken over from elsewhere, and what is changed.
    private BriefText begun(DecisionId decision, PersonId by) {
        var locale = people.localeOf(by);
        var decided =
                register.details(decision, by)
                        .chosen()
                        .map(option -> Sentence.of("We chose “{0}”.", option).in(locale))
                        .orElse("");
        var adapted =
                adaptations
                        .of(decision)
                        .map(stated -> considered(stated.words()).in(locale))
                        .orElse("");
        return new BriefText(decided, List.of(), "", List.of(), adapted);
    }

    private static Sentence considered(Adaptation it) {
        return Sentence.of(
                "Adapted from {0}. We keep: {1} We change: {2} Why here: {3}",
                it.source(), it.kept(), it.changed(), it.whyHere());
    }

    /// Saves the draft whole. `expected` is the number the writer read, 0 for the first time.
    public BriefDraft write(DecisionId decision, BriefText text, long expected, PersonId by) {
        register.require(decision, Action.WRITE_BRIEF, by);
        var brief = briefs.findByDecision(decision).orElseGet(() -> new Brief(decision));
        if (brief.behind(expected)) {
            throw new Overtaken(brief.words());
        }
        brief.write(text, by, clock.instant());
        var saved = briefs.saveAndFlush(brief);
        return new BriefDraft(saved.text(), saved.number());
    }

    /// All staff of the unit; of a practice decision, its group alone.
    private List<PersonId> audience(DecisionCore decision) {
        return decision.practice()
                ? groups.members(decision.group())
                : people.staffOf(groups.unitOf(decision.group()));
    }

    /// Freezes the brief and its audience, and moves the decision to PUBLISHED; refused with every
    /// gap where parts are missing.
    public BriefId publish(DecisionId decision, PersonId by) {
        course.publish(decision, by);
        var brief = briefs.findByDecision(decision).orElseThrow();
        var core = register.core(decision);
        var audience = audience(core);
        readers.freeze(brief.getId(), audience);
        brief.publish(
                contributions.forBrief(decision),
                audience.size(),
                answered(core),
                by,
                clock.instant());
        briefs.save(brief);
        return brief.getId();
    }

    /// What readers are promised stays so, whatever the charter says later.
    private AnswerTime answered(DecisionCore decision) {
        int days = groups.rules(decision.group()).answerDays();
        return new AnswerTime(days, calendar.schoolDaysFromNow(days));
    }

    /// The brief of a decision, once published.
    @Transactional(readOnly = true)
    public Optional<BriefId> published(DecisionId decision) {
        return briefs.findByDecision(decision).filter(Brief::published).map(Brief::getId);
    }
}
