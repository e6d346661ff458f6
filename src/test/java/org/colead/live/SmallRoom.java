package org.colead.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colead.Colead;
import org.colead.consensus.CheckCast;
import org.colead.people.Accounts;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/// A process of its own that fills a data directory with a team of five whose decision stands at
/// the reactions, and a way to sign in for each.
public final class SmallRoom {

    private static final String WAYS = "room.txt";

    /// @param members one for each, as the facilitator’s and the projector’s: paths that sign in
    public record Ways(
            String decision, String facilitator, String projector, List<String> members) {}

    public static Ways made(Path data) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallRoom.class.getName(),
                                data.toString())
                        .redirectErrorStream(true)
                        .start();
        try (var said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            var lines = said.lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join("\n", lines));
            }
        }
        var ways = Files.readAllLines(data.resolve(WAYS));
        return new Ways(ways.get(0), ways.get(1), ways.get(2), ways.subList(3, ways.size()));
    }

    static void main(String[] args) throws IOException {
        var context =
                SpringApplication.run(
                        Colead.class,
                        "--server.port=0",
                        "--colead.test.own-database=true",
                        "--colead.mail.caught=true",
                        "--colead.data=" + args[0]);
        Files.write(Path.of(args[0], WAYS), ways(context));
        System.exit(SpringApplication.exit(context));
    }

    private static List<String> ways(ApplicationContext context) {
        var cast = context.getBean(CheckCast.class);
        var team = cast.fiveReacting();
        var accounts = context.getBean(Accounts.class);
        var ways = new ArrayList<String>();
        ways.add(team.decision().toString());
        ways.add(accounts.linkFor(team.nine().getFirst()));
        ways.add(accounts.linkFor(team.nine().getFirst()));
        team.nine().forEach(member -> ways.add(accounts.linkFor(member)));
        return ways;
    }
}
