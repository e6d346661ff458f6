package org.colead.decision;

import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;

/// What a draft says, and what it does not say yet.
final class Telling {

    private Telling() {}

    /// What a brief must say that is due in two days: it cannot be asked for any more once the
    /// thing is done.
    static List<Condition> beforeActingFirst(Readiness facts) {
        var all = new ArrayList<>(done(facts));
        all.add(affected(facts));
        all.addAll(lookedAtAgain(facts));
        all.add(oneWay(facts));
        return all;
    }

    /// Whoever acts first does one thing; among several options a check chooses.
    private static Condition oneWay(Readiness facts) {
        boolean one = !facts.rule().method().overOptions();
        return holds(facts, one, "It says one thing to do, not several options", "method");
    }

    static List<Condition> done(Readiness facts) {
        return List.of(
                said(facts, facts.text().aim(), "The aim says what, for whom and by when", "aim"),
                said(facts, facts.text().how(), "The proposal says how", "how"));
    }

    static Condition affected(Readiness facts) {
        return holds(facts, facts.namesAffected(), "It says whom it affects", "affected");
    }

    static List<Condition> lookedAtAgain(Readiness facts) {
        return List.of(
                holds(facts, facts.review().isPresent(), "It says when it is reviewed", "review"),
                said(facts, facts.stopSignal(), "It says what would stop it before", "review"));
    }

    static Condition said(Readiness facts, String words, String what, String anchor) {
        return holds(facts, !words.isBlank(), what, anchor);
    }

    static Condition holds(Readiness facts, boolean met, String what, String anchor) {
        var sentence = Sentence.of(what);
        return met
                ? Condition.met(sentence)
                : Condition.missing(Sentence.of("Missing: {0}", sentence), href(facts, anchor));
    }

    static String href(Readiness facts, String anchor) {
        return "decisions/" + facts.id() + "#" + anchor;
    }
}
