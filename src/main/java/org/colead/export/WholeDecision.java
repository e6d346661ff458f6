package org.colead.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.decision.Option;
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

    public record Step(
            String result,
            Optional<String> holder,
            Optional<String> asked,
            String state,
            LocalDate from,
            LocalDate until,
            Optional<CarriedOut> done) {}

    /// When its holder said that it is done, and what came of it in their words.
    public record CarriedOut(Instant at, String words) {}

    /// @param entries in the order of their time; see `docs/export.md` for how they are verified
    /// @param checkpoint the newest signed one, to compare with those that others keep
    public record RecordPart(List<WrittenEntry> entries, Optional<String> checkpoint) {}
}
