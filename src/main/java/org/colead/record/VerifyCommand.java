package org.colead.record;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.colead.kernel.Sentence;
import org.colead.platform.Command;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// `java -jar colead.jar verify [checkpoint]`: checks the whole record, says what it found and
/// answers with 1 when anything is not as it was written. With a file that holds a checkpoint
/// somebody kept, the record must also still hold what that signed.
@Component
class VerifyCommand implements Command {

    private final RecordVerification verification;
    private final PrintStream out;

    @Autowired
    VerifyCommand(RecordVerification verification) {
        this(verification, System.out);
    }

    VerifyCommand(RecordVerification verification, PrintStream out) {
        this.verification = verification;
        this.out = out;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(String... arguments) {
        var kept = Arrays.stream(arguments).findFirst().map(VerifyCommand::read);
        var verified = verification.verify(new Counting(), kept);
        verified.findings().forEach(finding -> out.println(finding.text()));
        if (verified.more() > 0) {
            out.println(
                    Sentence.of(
                            "{0, plural, one {# more finding} other {# more findings}}.",
                            verified.more()));
        }
        out.println(verified.inWords());
        return verified.sound() ? 0 : 1;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the checkpoint in " + file, e);
        }
    }

    /// Says how far it is, each time another twentieth is done.
    private final class Counting implements RecordVerification.Progress {

        private static final int PARTS = 20;

        private long said = -1;

        @Override
        public boolean at(long done, long total) {
            long part = total == 0 ? PARTS : done * PARTS / total;
            if (part > said) {
                said = part;
                out.println(Sentence.of("{0} of {1} checked", done, total));
            }
            return true;
        }
    }
}
