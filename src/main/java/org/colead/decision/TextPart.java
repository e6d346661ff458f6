package org.colead.decision;

import java.util.function.Function;
import org.colead.kernel.Sentence;

/// The parts of a proposal's text, in their order.
public enum TextPart {
    AIM("Aim", ProposalText::aim),
    HOW("How", ProposalText::how),
    OPTIONS("Options", ProposalText::listed),
    MONEY("Money", ProposalText::money),
    LIMITS("Limits", ProposalText::limits),
    REVIEW("Review", ProposalText::review),
    TERMS("In figures", ProposalText::terms);

    private final Sentence word;
    private final Function<ProposalText, String> words;

    TextPart(String word, Function<ProposalText, String> words) {
        this.word = Sentence.of(word);
        this.words = words;
    }

    public Sentence word() {
        return word;
    }

    /// What a text says in this part, as Markdown.
    public String of(ProposalText text) {
        return words.apply(text);
    }
}
