package org.colead.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.Need;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;

/// Something that waits for a person in a round, before it is put into words.
///
/// @param first the one that has waited longest; `author` where there is one who is shown
record NeedRow(
        String what,
        DecisionId decision,
        String title,
        int counted,
        int waiting,
        Optional<ContributionId> first,
        Optional<PersonId> author,
        Optional<Instant> due) {

    static NeedRow read(ResultSet row, int number) throws SQLException {
        return new NeedRow(
                row.getString("what"),
                new DecisionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getInt("counted"),
                row.getInt("waiting"),
                Optional.ofNullable(row.getString("first_id")).map(ContributionId::of),
                Optional.ofNullable(row.getString("author_id")).map(PersonId::of),
                SaidAt.maybe(row, "due"));
    }

    Need said(Map<PersonId, String> names) {
        return switch (what) {
            case "REACTION" ->
                    need(
                            Sentence.of("React, or pass"),
                            Sentence.of("The round waits until each member has reacted or passed."),
                            Sentence.of("React"),
                            "reactions",
                            3,
                            Sentence.of("When all have, the concerns are heard."));
            case "STATE" ->
                    need(
                            Sentence.of("Check how your concern is stated"),
                            Sentence.of("All staff will read it in the brief, with its answer."),
                            Sentence.of("Look at it"),
                            anchor("concerns"),
                            2,
                            Sentence.of("The brief states it as you leave it."));
            case "JOIN" ->
                    need(
                            Sentence.of("Say whether your concern is joined"),
                            Sentence.of("A member thinks that another concern says the same."),
                            Sentence.of("Look at it"),
                            "concerns",
                            2,
                            Sentence.of("Joined concerns are answered once, for all."));
            case "MEANING" -> clarify(names);
            case "CONCERN" ->
                    answer(concern(names), "concerns", "The check can open once each has one.");
            case "LEFT" ->
                    answer(
                            concern(names),
                            "concerns",
                            "The brief can be published once each has one.");
            case "QUESTION" ->
                    answer(
                            one(
                                    names,
                                    "Answer {0}’s question",
                                    "{0, plural, one {Answer the open question} other {Answer # questions}}"),
                            "questions",
                            "The reactions begin once each has one.");
            default ->
                    answer(
                            one(
                                    names,
                                    "Answer {0}’s input",
                                    "{0, plural, one {Answer the open input} other {Answer # inputs}}"),
                            "input",
                            "The check can open once each has one.");
        };
    }

    private Sentence concern(Map<PersonId, String> names) {
        return one(
                names,
                "Answer {0}’s concern",
                "{0, plural, one {Answer the open concern} other {Answer # concerns}}");
    }

    private Sentence one(Map<PersonId, String> names, String whose, String many) {
        return waiting == 1 && author.isPresent()
                ? Sentence.of(whose, Names.in(names, author.orElseThrow()))
                : Sentence.of(many, waiting);
    }

    private Need clarify(Map<PersonId, String> names) {
        return need(
                Sentence.of("Say what you mean by your concern"),
                author.map(person -> Sentence.of("{0} asked you.", Names.in(names, person)))
                        .orElseGet(() ->
                                Sentence.of(
                                        "{0, plural, one {# question is} other {# questions are}}"
                                                + " open.",
                                        waiting)),
                Sentence.of("Say what you mean"),
                anchor("concerns"),
                3,
                Sentence.of("Your words stand beside your first ones, for the answer."));
    }

    private Need answer(Sentence what, String section, String afterwards) {
        return need(
                what,
                Sentence.of(
                        "{0} of {1} {0, plural, one {has} other {have}} no answer yet.",
                        waiting, counted),
                Sentence.of("Answer"),
                waiting == 1 ? anchor(section) : section,
                Math.min(30, 5 * waiting),
                Sentence.of(afterwards));
    }

    private String anchor(String otherwise) {
        return first.map(id -> "said-" + id).orElse(otherwise);
    }

    private Need need(
            Sentence what,
            Sentence why,
            Sentence verb,
            String anchor,
            int minutes,
            Sentence afterwards) {
        return new Need(
                decision.value(),
                what,
                title,
                why,
                verb,
                "decisions/" + decision + "#" + anchor,
                due,
                minutes,
                Optional.of(afterwards));
    }
}
