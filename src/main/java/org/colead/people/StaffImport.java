package org.colead.people;

import static org.colead.authority.Action.KEEP_ACCOUNTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.UuidV7;
import org.colead.people.roster.Known.KnownUnit;
import org.colead.people.roster.NamedBytes;
import org.colead.people.roster.Plan;
import org.colead.people.roster.Planning;
import org.colead.people.roster.Roster;
import org.colead.people.roster.RosterReader;
import org.colead.platform.Once;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes staff over from the files that school systems export. First a preview, then all of it in
/// one transaction; run again with the same file, it changes nothing.
@Service
public class StaffImport {

    private final Permissions permissions;
    private final KnownStaff known;
    private final StaffWriter writer;
    private final Once once;
    private final Clock clock;

    StaffImport(
            Permissions permissions, KnownStaff known, StaffWriter writer, Once once, Clock clock) {
        this.permissions = permissions;
        this.known = known;
        this.writer = writer;
        this.once = once;
        this.clock = clock;
    }

    /// What the files would change; `fallback` is where somebody works for whom they name no unit.
    @Transactional(readOnly = true)
    public ImportPreview read(List<NamedFile> files, UnitId fallback, PersonId by) {
        requireKeeping(by);
        var sent = files.stream().map(file -> new NamedBytes(file.name(), file.bytes())).toList();
        var roster = RosterReader.read(sent, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        var plan = Planning.of(roster, known.now(), fallback);
        return new ImportPreview(roster, plan, fallback, digest(sent), words(roster, plan));
    }

    /// Does what the preview shows, all of it or nothing; refused where people have changed since.
    @Transactional
    public void carryOut(
            ImportPreview preview, CommandKey key, PersonId by, ImportProgress progress) {
        writer.waitForOthers();
        requireKeeping(by);
        once.run(key, by, () -> write(preview, by, progress));
    }

    private UUID write(ImportPreview preview, PersonId by, ImportProgress progress) {
        var plan = Planning.of(preview.roster(), known.now(), preview.fallback());
        if (!plan.lines().equals(preview.lines())) {
            throw overtaken();
        }
        try {
            return writer.write(UuidV7.next(), plan, preview, by, progress);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw overtaken();
        }
    }

    private void requireKeeping(PersonId by) {
        permissions.require(by, KEEP_ACCOUNTS, Subject.ORGANISATION);
    }

    private static List<Sentence> words(Roster roster, Plan plan) {
        var words = new ArrayList<>(roster.words());
        var opened = plan.newUnits().stream().filter(unit -> unit.key().isEmpty()).toList();
        if (!opened.isEmpty()) {
            words.add(
                    Sentence.of(
                            "{0, plural, one {One unit is} other {# units are}} opened: {1}.",
                            opened.size(),
                            String.join(", ", opened.stream().map(KnownUnit::name).toList())));
        }
        words.add(
                Sentence.of(
                        "Nobody is let go for missing from a file. Whoever has left is let go under"
                                + " People."));
        return words;
    }

    private static Digest digest(List<NamedBytes> files) {
        var all = new StringBuilder();
        files.forEach(file ->
                all.append(file.name())
                        .append(' ')
                        .append(java.util.HexFormat.of().formatHex(Digest.sha256(file.bytes())))
                        .append('\n'));
        return Digest.of(all.toString());
    }

    private static Refusal overtaken() {
        return Refusal.because(
                "People have changed since you looked. Choose the files again; what has been done"
                        + " already is not done twice.");
    }

    /// One file as it was sent.
    @SuppressWarnings("ArrayRecordComponent") // looked at once, never compared
    public record NamedFile(String name, byte[] bytes) {}
}
