package org.colead.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.colead.people.Cast.School;
import org.colead.people.UnitId;
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

    /// Ends with the process, whatever came of it.
    static void main(String[] args) {
        try {
            System.exit(SpringApplication.exit(done(args)));
        } catch (Exception e) {
            e.printStackTrace(System.out);
            System.exit(1);
        }
    }

    private static ApplicationContext done(String[] args) throws IOException {
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
        return context;
    }

    private static List<String> filled(ApplicationContext context, int people) {
        var school = school(context, people);
        var members = List.copyOf(school.persons().values());
        var theo = members.getFirst();
        var decision = decision(context, members, school.unit());
        var checks = context.getBean(Checks.class);
        var clock = context.getBean(java.time.Clock.class);
        var session = context.getBean(Facilitation.class).open(decision, CommandKey.next(), theo);
        var closing = new Closing(clock.instant().plus(java.time.Duration.ofHours(2)));
        checks.open(decision, closing, CommandKey.next(), theo);
        var joining = context.getBean(Joining.class);
        return members.stream().map(member -> joining.linkFor(session, member)).toList();
    }

    private static School school(ApplicationContext context, int people) {
        var names = IntStream.rangeClosed(1, people).mapToObj("Member %03d"::formatted).toList();
        return context.getBean(Cast.class).school("Cedar Hollow", names.toArray(String[]::new));
    }

    private static DecisionId decision(
            ApplicationContext context, List<PersonId> members, UnitId unit) {
        var cast = context.getBean(Cast.class);
        var groups = context.getBean(GroupCast.class);
        var theo = members.getFirst();
        var others = members.subList(1, members.size()).toArray(PersonId[]::new);
        var all = groups.group("All of us", unit, theo, others);
        var gus = cast.join("Gus Hartwell", unit);
        var board = groups.board(unit, gus, cast.join("Ana Whitlock", unit));
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
