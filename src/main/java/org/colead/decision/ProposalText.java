package org.colead.decision;

import java.util.List;

/// The words of one proposal version, part by part, as Markdown. This exact text is what people
/// take a position on.
///
/// @param aim what, for whom and by when
/// @param how what would be done
/// @param money what it costs, in words; may be empty
/// @param limits what is not meant; may be empty
/// @param review when it is looked at again, and what would stop it before
/// @param options among which the group chooses, for the methods that need them
/// @param terms its figures and days in words, written with the version; empty before there are any
public record ProposalText(
        String aim,
        String how,
        String money,
        String limits,
        String review,
        List<Option> options,
        String terms) {

    public ProposalText {
        options = List.copyOf(options);
    }

    public ProposalText(String aim, String how, String money, String limits, String review) {
        this(aim, how, money, limits, review, List.of());
    }

    public ProposalText(
            String aim,
            String how,
            String money,
            String limits,
            String review,
            List<Option> options) {
        this(aim, how, money, limits, review, options, "");
    }

    ProposalText with(String words) {
        return new ProposalText(aim, how, money, limits, review, options, words);
    }

    /// The options as a numbered list.
    public String listed() {
        var list = new StringBuilder();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            list.append(i + 1).append(". **").append(option.name()).append("**");
            list.append(option.words().isEmpty() ? "\n" : ": " + option.words() + "\n");
        }
        return list.toString();
    }
}
