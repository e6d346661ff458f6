package org.colead.decision.ui;

import org.colead.decision.Stage;
import org.colead.kernel.Sentence;

/// What moving on to a stage is called, and what happens then.
final class Onward {

    private Onward() {}

    static Sentence verb(Stage next) {
        return Sentence.of(
                switch (next) {
                    case CLARIFYING -> "Open it for questions";
                    case REACTING -> "Open the round of reactions";
                    case CONCERNS -> "Ask for concerns";
                    case UNDERWAY -> "Begin with the steps";
                    default -> "Move it on";
                });
    }

    static Sentence then(Stage next) {
        return Sentence.of(
                switch (next) {
                    case CLARIFYING ->
                            "The group and all staff of the unit can read it. Members ask questions; no opinions yet.";
                    case REACTING -> "Each member gives a reaction or passes, one after another.";
                    case CONCERNS ->
                            "Members and those affected raise concerns; each gets an answer before the check.";
                    case UNDERWAY ->
                            "The steps are carried out by those who accepted them, until the review.";
                    default -> "It stands at its next stage.";
                });
    }
}
