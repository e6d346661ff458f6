package org.colead.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colead.Colead;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.decision.DecisionId;
import org.colead.decision.Method;
import org.colead.group.GroupCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.record.RecordVerification;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A process of its own that fills a data directory with one group of many members, a check that is
/// open and a live session about it, and writes down each member’s way in; or that reads afterwards
/// what was kept.
public final class FullRoom {

    private static final String WAYS = "room.txt";

    public static ProcessBuilder process(Path data, String what) {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullRoom.class.getName(),
                        data.toString(),
                        what)
                .redirectErrorStream(true);
    }

    /// A way in for each member, as a path; the first one facilitates.
    public static List<String> waysIn(Path data) throws IOException {
        return Files.readAllLines(data.resolve(WAYS));
    }

    static void main(String[] args) throws IOException {
        var context =
                SpringApplication.run(
                        Colead.class,
                        "--server.port=0",
                        "--colead.test.own-database=true",
                        "--colead.mail.caught=true",
                        "--colead.data=" + args[0]);
        if (args[1].equals("read")) {
            read(context);
        } else {
            Files.write(Path.of(args[0], WAYS), filled(context, Integer.parseInt(args[1])));
        }
        System.exit(SpringApplication.exit(context));
    }

    private static List<String> filled(ApplicationContext context, int people) {
        var members = members(context, people);
        var theo = members.getFirst();
        var decision = decision(context, members);
        var checks = context.getBean(Checks.class);
        var clock = context.getBean(java.time.Clock.class);
        var session = context.getBean(Facilitation.class).open(decision, CommandKey.next(), theo);
        var closing = new Closing(clock.instant().plus(java.time.Duration.ofHours(2)));
        checks.open(decision, closing, CommandKey.next(), theo);
        var joining = context.getBean(Joining.class);
        return members.stream().map(member -> joining.linkFor(session, member)).toList();
    }

    private static List<PersonId> members(ApplicationContext context, int people) {
        var cast = context.getBean(Cast.class);
        var names = IntStream.rangeClosed(1, people).mapToObj("Member %03d"::formatted).toList();
        return new ArrayList<>(
                cast.school("Cedar Hollow", names.toArray(String[]::new)).persons().values());
    }

    private static DecisionId decision(ApplicationContext context, List<PersonId> members) {
        var cast = context.getBean(Cast.class);
        var groups = context.getBean(GroupCast.class);
        var unit = cast.school("Board", "Gus Hartwell", "Ana Whitlock");
        var theo = members.getFirst();
        var others = members.subList(1, members.size()).toArray(PersonId[]::new);
        var all = groups.group("All of us", unit.unit(), theo, others);
        var gus = unit.person("Gus Hartwell");
        var board = groups.board(unit.unit(), gus, unit.person("Ana Whitlock"));
        var envelope = groups.envelope(board, all, Money.whole(12_000), gus);
        return context.getBean(CheckCast.class)
                .toConcerns(all, envelope, Method.GRADIENTS, theo, members.get(1));
    }

    private static void read(ApplicationContext context) {
        var jdbc = context.getBean(JdbcClient.class);
        count(jdbc, "positions", "select count(*) from member_position");
        count(jdbc, "changed", "select count(*) from earlier_position");
        count(jdbc, "entries", "select count(*) from record_entry where kind = 'PositionGiven'");
        var somebody =
                jdbc.sql("select member_id from check_member limit 1").query(String.class).single();
        var verified =
                context.getBean(RecordVerification.class)
                        .verify(PersonId.of(somebody), (_, _) -> true);
        System.out.println("kept sound " + (verified.sound() ? 1 : 0));
    }

    private static void count(JdbcClient jdbc, String what, String sql) {
        System.out.println("kept " + what + " " + jdbc.sql(sql).query(Integer.class).single());
    }
}
