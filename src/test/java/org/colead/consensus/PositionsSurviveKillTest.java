package org.colead.consensus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/// kill -9 of the application during a stream of positions, its database server left behind: the
/// next start has every position that was acknowledged, and the record verifies.
class PositionsSurviveKillTest {

    private static final Path DATA = Path.of("target", "killed-data").toAbsolutePath();
    private static final int ENOUGH = 150;

    @Test
    void everyAcknowledgedPositionIsThereAndTheRecordIsSound() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        var acknowledged = killedWhileWriting();
        assertThat(orphan().isAlive()).isTrue();

        var said = afterTheNextStart();
        assertThat(words(said, "found ")).containsAll(acknowledged);
        assertThat(said).anyMatch(line -> line.startsWith("sound true"));
    }

    private static Set<String> killedWhileWriting() throws IOException, InterruptedException {
        var process = StreamOfPositions.process(DATA, "write").start();
        var acknowledged = new HashSet<String>();
        var told = new StringBuilder();
        try (var said = reader(process)) {
            for (String line; acknowledged.size() < ENOUGH && (line = said.readLine()) != null; ) {
                told.append(line).append('\n');
                if (line.startsWith("acknowledged ")) {
                    acknowledged.add(line.substring("acknowledged ".length()));
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).as(told.toString()).hasSize(ENOUGH);
        return acknowledged;
    }

    private static List<String> afterTheNextStart() throws IOException, InterruptedException {
        var process = StreamOfPositions.process(DATA, "read").start();
        try (var said = reader(process)) {
            var lines = said.lines().toList();
            assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessHandle orphan() throws IOException {
        var pid = Files.readString(DATA.resolve("database").resolve("mariadb.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Set<String> words(List<String> lines, String prefix) {
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }
}
