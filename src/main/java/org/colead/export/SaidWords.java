package org.colead.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.decision.Passage;
import org.colead.decision.ProposalText;
import org.colead.decision.VersionText;
import org.colead.deliberation.AnswerRow;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.ObjectionRow;
import org.colead.export.Said.Answer;
import org.colead.export.Said.Clarification;
import org.colead.uikit.SafeMarkdown;

/// What was said about a decision, for the export: each contribution, those joined to it after it,
/// and with each answer the very words that changed.
final class SaidWords {

    private final Map<Integer, ProposalText> texts;

    SaidWords(List<VersionText> versions) {
        texts = versions.stream().collect(Collectors.toMap(VersionText::number, VersionText::text));
    }

    Stream<Said> each(ContributionRow row) {
        var first = row.id().toString();
        return Stream.concat(
                Stream.of(said(row, Optional.empty())),
                row.joined().stream().map(other -> said(other, Optional.of(first))));
    }

    private Said said(ContributionRow it, Optional<String> joinedTo) {
        return new Said(
                it.id().toString(),
                it.kind().name(),
                it.authorName(),
                it.words(),
                it.statedAs(),
                it.textVersion(),
                it.at(),
                it.withdrawnAt(),
                it.objection().map(ObjectionRow::check),
                it.objection().map(ObjectionRow::workable).orElse(""),
                joinedTo,
                it.clarifications().stream()
                        .map(c ->
                                new Clarification(
                                        c.question(), c.askedByName(), c.askedAt(), c.words()))
                        .toList(),
                it.answers().stream().map(this::answer).toList());
    }

    private Answer answer(AnswerRow it) {
        return new Answer(
                it.how().map(Enum::name),
                it.words(),
                it.textVersion(),
                it.textVersion()
                        .map(texts::get)
                        .map(text -> it.passages().stream().map(passageOf(text)).toList())
                        .orElse(List.of()),
                it.byName(),
                it.at());
    }

    private static Function<Passage, Said.Passage> passageOf(ProposalText text) {
        return it -> {
            var plain = SafeMarkdown.plain(it.part().of(text));
            int from = Math.min(it.from(), plain.length());
            int to = Math.min(it.to(), plain.length());
            return new Said.Passage(
                    it.part().name(), it.from(), it.to(), plain.substring(from, to));
        };
    }
}
