package org.colead.consensus.ui;

import com.ibm.icu.lang.UCharacter;
import java.util.stream.Collectors;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CheckStatus.Earlier;
import org.colead.consensus.Choice;
import org.colead.consensus.ConsensusMethod;
import org.colead.consensus.Spelled;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;
import org.colead.uikit.Cells;
import org.colead.uikit.Words;

/// How checks are spoken of on the screens.
final class Phrases {

    private Phrases() {}

    /// “Six of nine have answered.”
    static String answered(int answered, int members) {
        return answered == 0
                ? Words.t("Nobody has answered yet.")
                : capital(
                        Words.t(
                                "{0} of {1} have answered.",
                                Spelled.of(answered), Spelled.of(members)));
    }

    /// “No 8, at most 25 % at 5 to 7, and 80 % of the members answered.”
    static String rule(Rule rule) {
        return tight(rule.passes());
    }

    /// “2: Good, with a small point”, or “Yes” where the scale has no numbers.
    static String choice(ConsensusMethod method, Choice choice) {
        return method.isNumbered()
                ? Words.t("{0}: {1}", choice.number(), choice.said())
                : Words.t(choice.said());
    }

    /// What was given before, or its order: “5: More talk needed”, “1 Garden · 2 Roof”.
    static String given(ConsensusMethod method, Earlier earlier) {
        return earlier.choice()
                .map(choice -> choice(method, choice))
                .orElseGet(() -> Words.t("your ballot over the options"));
    }

    /// “Nine positions: four 1, two 2”, “Nine positions: six yes, three no”
    static String positions(CheckResult result) {
        var tally = result.reading().tally();
        var parts =
                result.method().fromAgreement().stream()
                        .filter(choice -> tally.at(choice) > 0)
                        .map(choice ->
                                Words.t(
                                        "{0} {1}",
                                        Spelled.of(tally.at(choice)), name(result, choice)))
                        .collect(Collectors.joining(", "));
        return capital(Words.t("{0} positions: {1}", Spelled.of(tally.answered()), parts));
    }

    private static Object name(CheckResult result, int choice) {
        return result.method().isNumbered() ? choice : lower(result.choice(choice).said());
    }

    static Cells.Cell cell(ConsensusMethod method, int choice) {
        return new Cells.Cell(method.sign(choice), method.tone(choice));
    }

    /// “serious disagreement”, in the middle of a sentence.
    static String lower(Sentence sentence) {
        var text = Words.t(sentence);
        return text.substring(0, 1).toLowerCase(Words.locale()) + text.substring(1);
    }

    /// Keeps a number and its per cent on one line.
    static String tight(String text) {
        return text.replace(" %", "\u00a0%");
    }

    static String tight(Sentence sentence) {
        return tight(Words.t(sentence));
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : UCharacter.toUpperCase(Words.locale(), text.substring(0, 1)) + text.substring(1);
    }
}
