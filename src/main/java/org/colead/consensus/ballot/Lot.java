package org.colead.consensus.ballot;

import java.util.Collection;
import java.util.Comparator;
import org.colead.kernel.Digest;

/// A lot that anybody can draw again: each option’s number is the SHA-256 of the published seed, a
/// line feed and the option’s name, in UTF-8; the lowest number is drawn.
///
/// `printf '%s\n%s' SEED OPTION | sha256sum` says the number. The idea is that of RFC 3797,
/// “Publicly Verifiable Nominations Committee Random Selection”.
public record Lot(String seed) {

    public String number(String option) {
        return Digest.of(seed + "\n" + option).value();
    }

    public String draw(Collection<String> among) {
        return among.stream().min(Comparator.comparing(this::number)).orElseThrow();
    }
}
