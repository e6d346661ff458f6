package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import org.colead.deliberation.voice.Step;

/// How far voices came, in a sentence.
final class Voiced {

    private Voiced() {}

    static String sentence(Step step, int seated, int seats) {
        return switch (step) {
            case SPOKE -> t("{0} of {1} with a seat spoke", seated, seats);
            case RAISED_A_CONCERN -> t("{0} of {1} with a seat raised a concern", seated, seats);
            case CHANGED_THE_TEXT ->
                    t("The text changed because of {0} of {1} with a seat", seated, seats);
        };
    }
}
