package org.colead.consensus.ui;

import static org.colead.uikit.Words.t;

import java.util.Optional;
import org.colead.consensus.OptionsToTry;
import org.colead.uikit.Choice;

/// Which of several options is tried after failed checks.
class OptionToTry extends Choice<String> {

    static final String NONE = "None of its options may win, so none can be tried.";

    OptionToTry(OptionsToTry toTry) {
        super(t("Which option is tried"));
        toTry.options().forEach(it -> way(it.name(), it.name(), it.words()));
    }

    Optional<String> chosen() {
        return Optional.ofNullable(getValue());
    }
}
