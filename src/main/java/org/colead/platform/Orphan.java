package org.colead.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that outlived the Colead which started it, as one does after kill -9. Its directory is
/// ours by then, so it is stopped; what it had acknowledged is on the disk.
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private final Path data;
    private final Path program;

    private Orphan(Path data, Path program) {
        this.data = data;
        this.program = program;
    }

    static void stop(DatabaseHome home, Path pidFile) throws IOException {
        new Orphan(home.data(), ServerFiles.program(home))
                .find(pidFile)
                .ifPresent(left -> {
                    LOG.warn(
                            "MariaDB (process {}) still runs from a Colead that was killed; stopping it",
                            left.pid());
                    ServerProcess.stop(left);
                });
        Files.deleteIfExists(pidFile);
    }

    /// The pid file is asked first; a server killed upon before it wrote one is found by its
    /// command line.
    private Optional<ProcessHandle> find(Path pidFile) throws IOException {
        return Stream.concat(named(pidFile).stream(), ProcessHandle.allProcesses())
                .filter(this::isOurs)
                .findFirst();
    }

    private static Optional<ProcessHandle> named(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        var pid = Files.readString(pidFile).strip();
        return pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    /// Another process may have got the number meanwhile: only one that runs a MariaDB server on
    /// our data is ours. Where the system does not tell arguments, our own copy of the program is.
    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        return process.isAlive()
                && info.arguments()
                        .map(all -> Arrays.asList(all).contains("--datadir=" + data))
                        .orElseGet(() -> runsOurProgram(info));
    }

    private boolean runsOurProgram(ProcessHandle.Info info) {
        return info.command().filter(program.toString()::equals).isPresent();
    }
}
