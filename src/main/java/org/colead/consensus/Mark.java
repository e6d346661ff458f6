package org.colead.consensus;

import java.util.Collections;
import java.util.List;

/// One position in a picture.
///
/// @param sign its number, where the scale has numbers
/// @param tone its colour, from wholehearted, 1, to veto, 8
public record Mark(String sign, int tone) {

    static Mark of(ConsensusMethod method, int choice) {
        return new Mark(method.sign(choice), method.tone(choice));
    }

    static List<Mark> of(ConsensusMethod method, Tally tally) {
        return method.fromAgreement().stream()
                .flatMap(choice ->
                        Collections.nCopies(tally.at(choice), of(method, choice)).stream())
                .toList();
    }
}
