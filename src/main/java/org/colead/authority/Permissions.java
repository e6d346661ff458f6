package org.colead.authority;

import java.util.List;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;
import org.colead.kernel.Reading;
import org.colead.kernel.Sentence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Answers who may do what, and by which fact. There is no role and no title in here.
@Service
public class Permissions {

    /// Asked for when needed: modules that state facts may ask for permissions themselves.
    private final ObjectProvider<FactSource> sources;

    Permissions(ObjectProvider<FactSource> sources) {
        this.sources = sources;
    }

    /// Whether the person may, and the fact behind it.
    public Verdict can(PersonId person, Action action, Subject subject) {
        return given(factsAbout(person, subject), action);
    }

    /// The same from facts that were asked for once, for a screen with many buttons.
    public Verdict given(List<Fact> facts, Action action) {
        return facts.stream()
                .filter(action::followsFrom)
                .findFirst()
                .map(fact -> Verdict.yes(fact.why()))
                .orElseGet(() -> Verdict.no(missing(action)));
    }

    /// Why somebody can, and why they cannot: for a page that says so of several actions, from
    /// facts that are looked up once.
    public List<Reason> reasons(PersonId person, Subject subject, Action... actions) {
        var facts = factsAbout(person, subject);
        return Stream.of(actions).map(it -> new Reason(it, given(facts, it))).toList();
    }

    /// Looked up once in a [Reading]; always anew in a transaction that may change something.
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        return mayChangeSomething()
                ? lookUp(person, subject)
                : Reading.once(new About(person, subject), () -> lookUp(person, subject));
    }

    private record About(PersonId person, Subject subject) {}

    private static boolean mayChangeSomething() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private List<Fact> lookUp(PersonId person, Subject subject) {
        return sources.orderedStream()
                .flatMap(source -> source.factsAbout(person, subject).stream())
                .toList();
    }

    /// Refuses in words where the person may not.
    public void require(PersonId person, Action action, Subject subject) {
        can(person, action, subject).orRefuse();
    }

    private static Sentence missing(Action action) {
        return Sentence.of(
                "You cannot {0}. This is for {1}.", action.verb(), WhoMay.say(action.facts()));
    }
}
