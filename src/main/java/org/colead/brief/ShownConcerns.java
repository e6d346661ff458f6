package org.colead.brief;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.deliberation.ContributionId;
import org.colead.kernel.PersonId;

/// The concerns of a brief as one reader sees them, each with those that were answered together
/// with it.
record ShownConcerns(
        Map<ContributionId, PersonId> authors,
        Map<PersonId, String> names,
        Optional<PersonId> reader) {

    List<BriefPage.ConcernShown> of(List<BriefRecords.Concern> concerns) {
        var joined =
                concerns.stream()
                        .filter(concern -> concern.joinedTo().isPresent())
                        .collect(groupingBy(concern -> concern.joinedTo().orElseThrow()));
        return concerns.stream()
                .filter(concern -> concern.joinedTo().isEmpty())
                .map(concern -> with(joined.getOrDefault(concern.id(), List.of()), concern))
                .toList();
    }

    private BriefPage.ConcernShown with(
            List<BriefRecords.Concern> joined, BriefRecords.Concern concern) {
        return shown(concern, joined.stream().map(other -> shown(other, List.of())).toList());
    }

    private BriefPage.ConcernShown shown(
            BriefRecords.Concern concern, List<BriefPage.ConcernShown> also) {
        return new BriefPage.ConcernShown(
                concern.id(),
                concern.author().map(author -> names.getOrDefault(author, "")).orElse(""),
                reader.filter(me -> me.equals(authors.get(concern.id()))).isPresent(),
                concern.words(),
                concern.how(),
                concern.answer(),
                also);
    }
}
