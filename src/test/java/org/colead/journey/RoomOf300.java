package org.colead.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colead.live.FullRoom;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/// Three hundred members in one room, against the packaged jar: all join and listen, all give a
/// position within ten seconds, the check is closed, and every phone has the result a second later.
/// Not part of a build: `./mvnw -Proom-of-300 verify`, see README.
class RoomOf300 {

    private static final int PEOPLE = Integer.getInteger("room.people", 300);
    private static final int SECONDS = 10;

    /// Of 8 seconds of tapping; the last answer comes in before the tenth.
    private static final int TAPPING_MILLIS = 8_000;

    private static final int TAPS_TWICE = 10;
    private static final Path HOME = Path.of("target", "room-of-300").toAbsolutePath();
    private static final Path DATA = HOME.resolve("data");

    private final List<RoomPhone> phones = new ArrayList<>();
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void everyoneIsHeardOnceAndSeesTheResult() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(DATA);
        run(FullRoom.process(DATA, String.valueOf(PEOPLE)));
        try (var colead = RunningColead.on(HOME, Map.of())) {
            live(colead);
        }
        kept();
    }

    /// The client stops at once, whatever it still listens to.
    private void live(RunningColead colead) throws Exception {
        var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(hands)
                        .build();
        try {
            join(colead, client);
            give();
            close();
        } finally {
            client.shutdownNow();
        }
    }

    private void join(RunningColead colead, HttpClient client) throws Exception {
        var ways = FullRoom.waysIn(DATA);
        for (int i = 0; i < ways.size(); i++) {
            phones.add(
                    new RoomPhone(client, colead.url(), ways.get(i), i % 20 == 19 ? 6 : 1 + i % 4));
        }
        var start = System.nanoTime();
        all(
                IntStream.range(0, PEOPLE)
                        .<Callable<Object>>mapToObj(i ->
                                () -> {
                                    phones.get(i).comeIn(ways.get(i));
                                    return phones.get(i).listening().get(30, TimeUnit.SECONDS);
                                })
                        .toList());
        say("%d phones in and listening after %d ms", PEOPLE, millis(start));
    }

    private void give() throws Exception {
        var start = System.nanoTime();
        var took =
                all(
                        IntStream.range(0, PEOPLE)
                                .<Callable<Long>>mapToObj(i -> () -> given(i))
                                .toList());
        var all = millis(start);
        say("%d positions acknowledged after %d ms, one in %d sent twice", PEOPLE, all, TAPS_TWICE);
        say(
                "one position: median %d ms, 95 %% within %d ms, slowest %d ms",
                at(took, 50), at(took, 95), at(took, 100));
        assertThat(all).as("all positions within ten seconds").isLessThan(SECONDS * 1000L);
    }

    private long given(int i) throws Exception {
        Thread.sleep((long) TAPPING_MILLIS * i / PEOPLE);
        var start = System.nanoTime();
        var phone = phones.get(i);
        var answers =
                i % TAPS_TWICE == 0
                        ? all(
                                List.<Callable<Integer>>of(
                                        () -> phone.give().statusCode(),
                                        () -> phone.give().statusCode()))
                        : List.of(phone.give().statusCode());
        assertThat(answers).allMatch(status -> status == 303);
        return millis(start);
    }

    /// The close is the moment at which the first screen is told of it, right after the commit.
    /// What the tap took before, to count and to write the result down, is printed apart.
    private void close() throws Exception {
        phones.getFirst().lookForTheWayToClose();
        var start = System.nanoTime();
        assertThat(phones.getFirst().close().statusCode()).isEqualTo(303);
        say("the check was closed in %d ms", millis(start));
        var pages = new ArrayList<String>();
        for (var phone : phones) {
            pages.add(phone.seen().get(20, TimeUnit.SECONDS));
        }
        say("told of it after the tap: %s", spread(start, p -> p.told().join()));
        say("right page after the tap: %s", spread(start, RoomPhone::lookedAt));
        assertThat(pages).allSatisfy(this::isRight);
        long closed = phones.stream().mapToLong(p -> p.told().join()).min().orElseThrow();
        say("from the tap to the close: %d ms", Duration.ofNanos(closed - start).toMillis());
        say("right page after the close: %s", spread(closed, RoomPhone::lookedAt));
        assertThat(after(closed, RoomPhone::lookedAt))
                .as("everyone’s screen within a second of the close")
                .allMatch(millis -> millis < 1_000);
    }

    private void isRight(String page) {
        var expected =
                phones.stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> p.choice, TreeMap::new, Collectors.counting()));
        assertThat(page).contains("Adopted");
        expected.forEach((choice, count) ->
                assertThat(page)
                        .containsPattern("class=\"p" + choice + "\">.*<b>" + count + "</b></li>"));
    }

    private void kept() throws Exception {
        var kept =
                run(FullRoom.process(DATA, "read")).stream()
                        .filter(line -> line.startsWith("kept "))
                        .map(line -> line.split(" "))
                        .collect(
                                Collectors.toMap(
                                        word -> word[1], word -> Integer.parseInt(word[2])));
        say("kept: %s", kept);
        assertThat(kept)
                .containsEntry("positions", PEOPLE)
                .containsEntry("changed", 0)
                .containsEntry("entries", PEOPLE)
                .containsEntry("sound", 1);
        say("none lost, none doubled; the record verifies");
    }

    private String spread(long from, ToLongFunction<RoomPhone> at) {
        var took = after(from, at);
        return "median %d ms, 95 %% within %d ms, slowest %d ms"
                .formatted(at(took, 50), at(took, 95), at(took, 100));
    }

    private List<Long> after(long from, ToLongFunction<RoomPhone> at) {
        return phones.stream()
                .map(phone -> Duration.ofNanos(at.applyAsLong(phone) - from).toMillis())
                .toList();
    }

    private static long at(List<Long> took, int percent) {
        var sorted = took.stream().sorted().toList();
        return sorted.get(Math.max(0, sorted.size() * percent / 100 - 1));
    }

    private <T> List<T> all(List<? extends Callable<T>> deeds) throws Exception {
        var done = new ArrayList<T>();
        for (var future : hands.invokeAll(deeds)) {
            done.add(future.get());
        }
        return done;
    }

    private static List<String> run(ProcessBuilder builder)
            throws IOException, InterruptedException {
        var process = builder.start();
        try (var said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            var lines = said.lines().toList();
            assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
            return lines;
        }
    }

    private static long millis(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static void say(String words, Object... figures) {
        System.out.println("room of 300: " + words.formatted(figures));
    }
}
