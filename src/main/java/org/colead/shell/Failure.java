package org.colead.shell;

import org.colead.kernel.UuidV7;
import org.colead.uikit.Refused;
import org.colead.uikit.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A fault of the product: the whole of it goes to the log, a number of it to the screen.
final class Failure {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private Failure() {}

    static Refused logged(Throwable fault) {
        var number = UuidV7.next().toString().substring(24);
        LOG.error("Failure {}", number, fault);
        return new Refused(Words.t("That did not work, and it was not you."))
                .more(
                        Words.t(
                                "Nothing was changed, and what you typed is still here. Try again."
                                        + " If it stays so, give whoever keeps the accounts this"
                                        + " number: {0}.",
                                number));
    }
}
