package org.colead.consensus;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.colead.Colead;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.record.RecordVerification;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole application in a process of its own, with its own data: writes positions until it is
/// killed and says each one that was acknowledged, or reads what is there and verifies the record.
final class StreamOfPositions {

    private static final int WRITERS = 3;

    static ProcessBuilder process(Path data, String what) {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamOfPositions.class.getName(),
                        data.toString(),
                        what)
                .redirectErrorStream(true);
    }

    static void main(String[] args) {
        var context =
                SpringApplication.run(
                        Colead.class,
                        "--server.port=0",
                        "--colead.test.own-database=true",
                        "--colead.mail.caught=true",
                        "--colead.data=" + args[0]);
        if (args[1].equals("write")) {
            write(context);
        } else {
            read(context);
            System.exit(SpringApplication.exit(context));
        }
    }

    private static void write(ApplicationContext context) {
        var cast = context.getBean(CheckCast.class);
        var taking = context.getBean(TakingPositions.class);
        var round = cast.round();
        var check = cast.open(round);
        var next = new AtomicLong();
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            writers.execute(() -> {
                for (; ; ) {
                    long n = next.incrementAndGet();
                    var stance = Stance.of(1 + (int) (n % 6), "word-" + n);
                    var member = round.nine().get((int) (n % 9));
                    taking.give(check, stance, CommandKey.next(), member);
                    System.out.println("acknowledged word-" + n);
                }
            });
        }
    }

    private static void read(ApplicationContext context) {
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("select reason from member_position union all select reason from earlier_position")
                .query(String.class)
                .list()
                .forEach(reason -> System.out.println("found " + reason));
        var somebody =
                jdbc.sql("select member_id from check_member limit 1").query(String.class).single();
        var verified =
                context.getBean(RecordVerification.class)
                        .verify(PersonId.of(somebody), (_, _) -> true);
        System.out.println("sound " + verified.sound() + " " + verified.inWords());
    }
}
