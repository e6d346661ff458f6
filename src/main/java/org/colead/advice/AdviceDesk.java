package org.colead.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.advice.AdviceDetails.Given;
import org.colead.advice.AdviceDetails.Named;
import org.colead.advice.AdviceDetails.No;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the advice on a decision, for whoever reads the decision.
@Service
@Transactional(readOnly = true)
public class AdviceDesk {

    private final AllAdvice all;
    private final People people;

    AdviceDesk(AllAdvice all, People people) {
        this.all = all;
        this.people = people;
    }

    public AdviceDetails on(DecisionId decision) {
        return all.findByDecisionId(decision.value())
                .map(this::details)
                .orElse(AdviceDetails.NOTHING);
    }

    private AdviceDetails details(Advice advice) {
        var names =
                people.names(
                        Stream.concat(
                                        advice.decider().stream(),
                                        Stream.concat(
                                                advice.declined().stream().map(Declined::person),
                                                advice.asked().stream().map(Asked::person)))
                                .toList());
        return new AdviceDetails(
                advice.decider().map(id -> named(id, names)),
                advice.accepted(),
                advice.closesAt(),
                given(advice.asked(), names),
                advice.reason(),
                advice.declined().stream().map(it -> no(it, names)).toList());
    }

    private static No no(Declined it, Map<PersonId, String> names) {
        return new No(
                named(it.person(), names),
                Optional.ofNullable(it.namedBy()).map(PersonId::new),
                it.words());
    }

    private static List<Given> given(List<Asked> asked, Map<PersonId, String> names) {
        return asked.stream()
                .map(it ->
                        new Given(
                                named(new PersonId(it.personId()), names),
                                Optional.ofNullable(it.words()),
                                Optional.ofNullable(it.advisedAt()),
                                Optional.ofNullable(it.answer())))
                .toList();
    }

    private static Named named(PersonId id, Map<PersonId, String> names) {
        return new Named(id, names.getOrDefault(id, ""));
    }
}
