package org.colead.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Reads whatever was sent: a zip or separate files of a OneRoster export, or one file of one’s
/// own.
public final class RosterReader {

    private enum Kind {
        ORGS,
        USERS,
        ROLES,
        PLAIN
    }

    private final Map<Kind, Table> tables = new HashMap<>();
    private final List<Sentence> words = new ArrayList<>();

    private RosterReader() {}

    /// @param today roles that have ended by then are passed over
    public static Roster read(List<NamedBytes> files, LocalDate today) {
        var reader = new RosterReader();
        files.forEach(reader::open);
        return reader.roster(today);
    }

    private void open(NamedBytes file) {
        if (Archive.isZip(file.bytes())) {
            Archive.unpack(file).forEach(this::table);
        } else {
            table(file);
        }
    }

    private void table(NamedBytes file) {
        if (file.bytes().length > Archive.LARGEST_FILE) {
            throw Refusal.because("{0} is larger than 64 MB. Send the staff alone.", file.name());
        }
        var decoded = Encoding.decode(file.name(), file.bytes());
        decoded.word().ifPresent(words::add);
        var table = TableReader.read(file.name(), decoded.text());
        var before = tables.put(kind(table), table);
        if (before != null) {
            throw Refusal.because(
                    "{0} and {1} hold the same kind of thing. Choose one of them.",
                    before.file(), table.file());
        }
    }

    /// By its columns, since browsers rename files: “users (1).csv”.
    private static Kind kind(Table table) {
        if (table.has("userSourcedId") && table.has("role")) {
            return Kind.ROLES;
        }
        if (table.has("sourcedId") && table.has("familyName")) {
            return Kind.USERS;
        }
        return table.has("sourcedId") && table.has("name") && table.has("type")
                ? Kind.ORGS
                : Kind.PLAIN;
    }

    private Roster roster(LocalDate today) {
        var users = tables.get(Kind.USERS);
        if (users != null) {
            return new OneRoster(users, tables.get(Kind.ROLES), tables.get(Kind.ORGS), today)
                    .read(words);
        }
        var plain = tables.get(Kind.PLAIN);
        if (plain != null) {
            return new PlainFile(plain).read(words);
        }
        throw Refusal.because(
                "There is no users.csv among the files. It is the one that names the persons.");
    }
}
