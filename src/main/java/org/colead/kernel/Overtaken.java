package org.colead.kernel;

/// Somebody saved the same thing first. Their words are shown beside the ones that were refused.
public final class Overtaken extends Refusal {

    private final String theirWords;

    public Overtaken(String theirWords) {
        super(Sentence.of("Somebody saved this before you. Their words stand beside yours."));
        this.theirWords = theirWords;
    }

    public String theirWords() {
        return theirWords;
    }
}
