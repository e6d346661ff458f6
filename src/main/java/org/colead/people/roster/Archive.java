package org.colead.people.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colead.kernel.Refusal;

/// Takes the files that matter out of a zip, and never unpacks more than it can hold.
final class Archive {

    static final int LARGEST_FILE = 64 << 20;
    static final long LARGEST_ARCHIVE = 256L << 20;
    static final int MOST_ENTRIES = 2_000;

    private static final Set<String> ROSTER = Set.of("orgs.csv", "users.csv", "roles.csv");

    private final String name;
    private final List<NamedBytes> found = new ArrayList<>();
    private long unpacked;
    private int entries;
    private boolean workbook;

    private Archive(String name) {
        this.name = name;
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
    }

    static List<NamedBytes> unpack(NamedBytes zip) {
        var archive = new Archive(zip.name());
        archive.read(zip.bytes());
        return archive.relevant();
    }

    private void read(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.because(
                    "{0} cannot be unpacked: it is damaged or has a password. Make it again.",
                    name);
        }
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        if (++entries > MOST_ENTRIES) {
            throw tooLarge();
        }
        var path = entry.getName().replace('\\', '/');
        var file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        workbook |= path.equals("[Content_Types].xml");
        boolean wanted = file.endsWith(".csv") && !path.startsWith("__MACOSX");
        var bytes = content(content, wanted);
        if (wanted) {
            found.add(new NamedBytes(file, bytes));
        }
    }

    /// What is not wanted is read past, and counted all the same.
    private byte[] content(InputStream content, boolean wanted) throws IOException {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            unpacked += n;
            if (unpacked > LARGEST_ARCHIVE || wanted && kept.size() + n > LARGEST_FILE) {
                throw tooLarge();
            }
            if (wanted) {
                kept.write(buffer, 0, n);
            }
        }
        return kept.toByteArray();
    }

    private List<NamedBytes> relevant() {
        if (workbook) {
            throw Refusal.because(
                    "{0} is an Excel workbook. Save the sheet with the staff as “CSV UTF-8”.",
                    name);
        }
        var roster = found.stream().filter(file -> ROSTER.contains(file.name())).toList();
        if (roster.stream().anyMatch(file -> file.name().equals("users.csv"))) {
            return roster;
        }
        if (found.size() == 1) {
            return List.copyOf(found);
        }
        throw Refusal.because(
                "{0} holds no users.csv, and not just one CSV file either. Choose a OneRoster"
                        + " export, or the file with the staff itself.",
                name);
    }

    private Refusal tooLarge() {
        return Refusal.because(
                "{0} unpacks to more than Colead reads at once. Send orgs.csv, users.csv and"
                        + " roles.csv alone.",
                name);
    }
}
