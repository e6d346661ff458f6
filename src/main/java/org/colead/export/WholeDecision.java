package org.colead.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.consensus.CountedRound;
import org.colead.decision.Option;
import org.colead.kernel.Sentence;
import org.colead.record.WrittenEntry;

/// A decision with everything that one reader may see of it. The form is stable and documented in
/// `docs/export.md`: parts are added, never renamed; instants are UTC, quantities whole minutes and
/// cents, people's words Markdown as they were typed.
///
/// @param seenBy for whom it was made; another reader may see other names
public record WholeDecision(
        String format,
        int formatVersion,
        Instant exportedAt,
        String seenBy,
        About decision,
        List<Version> versions,
        Optional<Adapted> adaptedFrom,
        Relations relations,
        List<Said> contributions,
        Optional<OpenCheck> openCheck,
        List<ClosedCheck> checks,
        Optional<OpenCheck> openSenseCheck,
        List<ClosedCheck> senseChecks,
        Afterwards afterwards,
        Optional<PublishedBrief> brief,
        List<Step> steps,
        Hours hours,
        RecordPart record) {

    public static final String FORMAT = "colead-decision";
    public static final int FORMAT_VERSION = 1;

    /// @param entered when it entered each stage
    public record About(
            String id,
            String title,
            String question,
            String group,
            String stage,
            Optional<String> outcome,
            Optional<String> chosen,
            boolean recommendation,
            boolean practice,
            Optional<String> reason,
            Map<String, Instant> entered,
            List<String> authors,
            String goal,
            String affected,
            Optional<Envelope> envelope,
            String method,
            int quorumPercent,
            int limitPercent,
            Optional<LocalDate> review,
            String stopSignal,
            String prediction,
            String fallback) {}

    /// The envelope that allowed it, and how much of it.
    public record Envelope(String name, String grantedBy, long moneyCents) {}

    /// Where it comes from, if from elsewhere.
    public record Adapted(String source, String kept, String changed, String whyHere) {}

    /// Other decisions that this reader may read, as id → title.
    public record Relations(
            Map<String, String> replaces,
            Map<String, String> replacedBy,
            Map<String, String> dependsOn,
            Map<String, String> dependents) {}

    public record Version(
            int number,
            String aim,
            String how,
            String money,
            String limits,
            String review,
            List<Option> options,
            String terms,
            String by,
            Instant at) {}

    /// @param author empty where they are not shown to this reader
    /// @param objectionIn the check in which it stood as an objection, and what would make the text
    ///   `workable`
    /// @param joinedTo the concern with which it is answered, by its `id`
    public record Said(
            String id,
            String kind,
            Optional<String> author,
            String words,
            Optional<String> statedAs,
            int textVersion,
            Instant at,
            Optional<Instant> withdrawnAt,
            Optional<Integer> objectionIn,
            String workable,
            Optional<String> joinedTo,
            List<Clarification> clarifications,
            List<Answer> answers) {}

    public record Clarification(
            String question, String askedBy, Instant askedAt, Optional<String> words) {}

    public record Answer(
            Optional<String> how,
            String words,
            Optional<Integer> textVersion,
            List<Passage> passages,
            String by,
            Instant at) {}

    /// Words of the version that changed: `part` of the text, and where in its plain words.
    public record Passage(String part, int from, int to, String words) {}

    /// Of a check that is open, nothing but how many have answered.
    public record OpenCheck(int number, int textVersion, int answered, int members) {}

    /// @param question what a sense check asked; empty for a check
    /// @param options among which the group chose, and `rounds` how they were counted; empty where
    ///   a scale was answered
    /// @param seed what a lot would have been drawn from
    public record ClosedCheck(
            int number,
            int textVersion,
            String question,
            String method,
            int quorumPercent,
            int limitPercent,
            Map<Integer, Sentence> scale,
            Map<Integer, String> options,
            String seed,
            Instant openedAt,
            Instant closedAt,
            boolean passed,
            Sentence explanation,
            List<CountedRound> rounds,
            List<Position> positions) {}

    /// @param order of options, by their numbers, as “3 > 1 = 2”; empty where a scale was answered
    public record Position(
            String member,
            int choice,
            String order,
            String reason,
            String workable,
            Optional<String> witnessedBy,
            int changes) {}

    public record PublishedBrief(
            Instant publishedAt,
            String decided,
            List<Change> changes,
            String why,
            Map<String, Integer> figure,
            String considered,
            List<Concern> concerns,
            int readers,
            int acknowledged,
            int openResponses) {}

    public record Change(String when, String what, String forWhom) {}

    public record Concern(String author, String words, String how, String answer) {}

    public record Step(
            String result,
            Optional<String> holder,
            String state,
            LocalDate from,
            LocalDate until,
            Optional<CarriedOut> done) {}

    /// When its holder said that it is done, and what came of it in their words.
    public record CarriedOut(Instant at, String words) {}

    /// @param askedMinutes a person and week, `people` how many persons
    /// @param decidingMinutes hours × people of all meetings about it
    public record Hours(
            int people,
            int askedMinutes,
            int netMinutes,
            List<Part> parts,
            int decidingMinutes,
            List<Meeting> meetings) {}

    public record Part(int minutes, String from, String what) {}

    public record Meeting(LocalDate day, int minutes, int people) {}

    /// @param entries in the order of their time; see `docs/export.md` for how they are verified
    /// @param checkpoint the newest signed one, to compare with those that others keep
    public record RecordPart(List<WrittenEntry> entries, Optional<String> checkpoint) {}
}
