package org.colead.consensus.ballot;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.colead.consensus.ballot.tally.TallyCommand;

/// Writes a file of a million ranked ballots over twelve options, nearly all of them different,
/// counts it with the command, and prints how long that took and how much memory.
///
/// `java -Xmx300m -cp target/test-classes:target/classes:…
/// org.colead.consensus.ballot.MillionBallots /tmp/million.blt`; a name that ends in `.csv` writes
/// and reads CSV.
final class MillionBallots {

    private static final int BALLOTS = 1_000_000;
    private static final int OPTIONS = 12;

    private MillionBallots() {}

    static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        boolean csv = file.toString().endsWith(".csv");
        write(file, csv);
        long from = System.nanoTime();
        int code =
                new TallyCommand(System.out, System.err)
                        .run(file.toString(), "--method", "ranked", "--seed", "million");
        report(System.out, file, code, System.nanoTime() - from);
    }

    private static void write(Path file, boolean csv) throws IOException {
        var random = new Random(12);
        var order = new ArrayList<Integer>();
        for (int option = 1; option <= OPTIONS; option++) {
            order.add(option);
        }
        try (var to = Files.newBufferedWriter(file)) {
            to.write(csv ? header() : OPTIONS + " 1\n");
            for (int ballot = 0; ballot < BALLOTS; ballot++) {
                Collections.shuffle(order, random);
                int ranked = 1 + random.nextInt(OPTIONS);
                to.write(csv ? cells(order, ranked) : line(order, ranked));
            }
            to.write(csv ? "" : "0\n" + names());
        }
    }

    private static String line(ArrayList<Integer> order, int ranked) {
        var line = new StringBuilder("1");
        order.subList(0, ranked).forEach(option -> line.append(' ').append(option));
        return line.append(" 0\n").toString();
    }

    private static String cells(ArrayList<Integer> order, int ranked) {
        var line = new StringBuilder();
        for (int option = 1; option <= OPTIONS; option++) {
            int rank = order.indexOf(option) + 1;
            line.append(rank <= ranked ? rank : "").append(option < OPTIONS ? "," : "\n");
        }
        return line.toString();
    }

    private static String header() {
        return names().replace("\"", "").strip().replace("\n", ",") + "\n";
    }

    private static String names() {
        var names = new StringBuilder();
        for (int option = 1; option <= OPTIONS; option++) {
            names.append("\"Option ").append((char) ('A' + option - 1)).append("\"\n");
        }
        return names.toString();
    }

    private static void report(PrintStream out, Path file, int code, long nanos)
            throws IOException {
        long peak =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(MillionBallots::peak)
                        .sum();
        out.printf(
                "%nexit %d; %,d ballots, %,d MB: counted in %.1f s; heap peak %,d MB of %,d MB%n",
                code,
                BALLOTS,
                Files.size(file) >> 20,
                nanos / 1e9,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
