package org.colead.consensus.ballot.tally;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Set;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.platform.Command;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `java -jar colead.jar tally FILE --method ranked`: counts ballots in a file and prints every
/// round. It starts neither the application nor a database.
///
/// Exit codes: 0 counted, 1 the file cannot be read, 2 asked in a way it does not know.
public final class TallyCommand implements Command {

    private static final Set<String> HELP = Set.of("--help", "-h", "help");

    private final PrintStream out;
    private final PrintStream err;

    public TallyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public int run(String... arguments) {
        if (Arrays.stream(arguments).anyMatch(HELP::contains)) {
            out.print(Help.TEXT);
            return 0;
        }
        try {
            var asked = Asked.of(arguments);
            print(method(asked.method()).count(asked), asked.json());
            return 0;
        } catch (WrongUsage wrong) {
            err.println(wrong.getMessage());
            err.println(Sentence.of("“tally --help” says how to ask."));
            return 2;
        } catch (NoSuchFileException missing) {
            return unreadable(Sentence.of("There is no file “{0}”.", missing.getFile()));
        } catch (IOException e) {
            return unreadable(Sentence.of("The file cannot be read: {0}", e.toString()));
        } catch (Refusal unreadable) {
            return unreadable(unreadable.sentence());
        }
    }

    private static TallyMethod method(String name) {
        return switch (name) {
            case "ranked" -> new RankedTally();
            case "score" -> new ScoreTally();
            case "dots" -> new DotsTally();
            case "sense-check" -> new SenseTally();
            default -> new ScaleTally(ScaleTally.method(name));
        };
    }

    private void print(Counted counted, boolean json) {
        if (json) {
            out.println(
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(counted.json()));
        } else {
            counted.text().print(out);
        }
    }

    private int unreadable(Sentence why) {
        err.println(why);
        return 1;
    }
}
