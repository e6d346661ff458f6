package org.colead.decision;

/// The words of one proposal version, part by part, as Markdown. This exact text is what people
/// take a position on.
///
/// @param aim what, for whom and by when
/// @param how what would be done
/// @param money what it costs, in words; may be empty
/// @param limits what is not meant; may be empty
/// @param review when it is looked at again, and what would stop it before
public record ProposalText(String aim, String how, String money, String limits, String review) {}
