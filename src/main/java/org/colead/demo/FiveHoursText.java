package org.colead.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.brief.BriefText;
import org.colead.decision.Draft;
import org.colead.decision.Method;
import org.colead.decision.ProposalText;
import org.colead.decision.Rule;
import org.colead.decision.Workload;
import org.colead.group.EnvelopeId;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;

/// The words of *Five protected hours*, version by version.
record FiveHoursText(SchoolCalendar calendar) {

    static final String TITLE = "Five protected hours";

    LocalDate starts() {
        return calendar.monday(7);
    }

    LocalDate covered() {
        return starts().minusDays(4);
    }

    LocalDate review() {
        return starts().plusWeeks(10);
    }

    String ask() {
        return "From %s, shall every teacher have five hours a week to plan and learn together, and nobody work longer for it?"
                .formatted(calendar.spoken(starts()));
    }

    Draft draft(EnvelopeId envelope) {
        return new Draft(
                TITLE,
                ask(),
                first(),
                "Adequate resources",
                "All 31 staff; 18 teachers most",
                Optional.of(envelope),
                Money.whole(9_400),
                Optional.of(workload()),
                Rule.of(Method.GRADIENTS),
                Optional.of(review()),
                "coverage is missing in two weeks running",
                "18 of 18 teachers have five hours in week 10.",
                "The 1 h 30 that we have today stays, and nothing else changes.");
    }

    private static Workload workload() {
        return new Workload(
                18,
                List.of(
                        new Workload.Part(
                                Minutes.of(1, 30), Workload.Source.THERE_TODAY, "there today"),
                        new Workload.Part(
                                Minutes.of(0, 45), Workload.Source.STOPS, "staff meeting stops"),
                        new Workload.Part(
                                Minutes.of(0, 45),
                                Workload.Source.STOPS,
                                "one mandate meeting stops"),
                        new Workload.Part(
                                Minutes.of(2, 0),
                                Workload.Source.COVERED,
                                "in specials, covered")));
    }

    ProposalText first() {
        return text("with paraprofessionals covering lunch", "", "unless needed", "");
    }

    /// After Wes Tolliver's concern.
    ProposalText second() {
        return text(
                "with paid coverage, so that nobody’s lunch duty grows",
                ", a lunch supervisor on two days included",
                "except for the safety of a child",
                "");
    }

    /// After Priya Nandakumar's concern.
    ProposalText third() {
        return text(
                "with paid coverage, so that nobody’s lunch duty grows",
                ", a lunch supervisor on two days included",
                "except for the safety of a child",
                " Special-education minutes are scheduled first, and the planning hours around them.");
    }

    private ProposalText text(
            String coverage, String supervisor, String exception, String minutes) {
        return new ProposalText(
                "Each of the 18 teachers has five hours a week, within the paid day, to plan and learn with others. It starts on %s."
                        .formatted(calendar.spoken(starts())),
                """
                - **1 h 30** that we have today, on Tuesdays, stays.
                - **0 h 45** comes from the Wednesday staff meeting, which becomes a written brief.
                - **2 h 00** comes while classes are in specials, %s.
                - **0 h 45** comes from merging the two mandate meetings into one.\
                """
                        .formatted(coverage),
                "Coverage costs $9,400 of the envelope%s. Inés Calloway promises that it is in place by %s."
                        .formatted(supervisor, calendar.spoken(covered())),
                "Nobody is called out of these hours %s.%s".formatted(exception, minutes),
                "In week 10. It stops before that if coverage is missing in two weeks running.");
    }

    BriefText brief() {
        return new BriefText(
                "From %s every teacher has five hours a week, within the paid day, to plan and learn with others. Nobody works longer for it, and nobody’s lunch duty grows."
                        .formatted(calendar.spoken(starts())),
                List.of(
                        new BriefText.Change(
                                calendar.spoken(covered()), "Coverage is in place.", ""),
                        new BriefText.Change(
                                calendar.spoken(starts()),
                                "The lunch list has a supervisor on Mondays and Thursdays. Your duty stays as it is.",
                                ""),
                        new BriefText.Change(
                                calendar.spoken(starts().plusDays(2)),
                                "No staff meeting on Wednesdays any more. You get a brief like this one.",
                                ""),
                        new BriefText.Change(
                                "from then on",
                                "Tuesday’s 1 h 30 stays. 0 h 45 comes from the staff meeting, 2 h 00 from specials, 0 h 45 from the merged mandate meetings.",
                                "Teachers")),
                "In September 24 of us said how many hours a week we work together. Whether this is a safe place to take risks got 2.9 of 5. The lever we picked is adequate resources.",
                List.of(
                        new BriefText.Bar("none", 2),
                        new BriefText.Bar("under 1", 9),
                        new BriefText.Bar("1 to 2", 11),
                        new BriefText.Bar("2 to 5", 2),
                        new BriefText.Bar("over 5", 0)),
                "Shorter days for children, which is not ours to decide. Hours after school, which moves the work home. And this one.");
    }
}
