package org.colead.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What whoever runs an installation can set; each is also an environment variable (`COLEAD_DATA`,
/// `COLEAD_DB_URL` …).
///
/// @param data where an installation keeps its database and keys
/// @param zone where the organisation’s days begin and end; the server’s own where nothing is said
/// @param url under which address people reach it; mail carries it; where nothing is said, this
///   machine on the port that pages are served on (`application.yml`)
/// @param db an outside MariaDB; without one, the embedded server is started in `data`
@ConfigurationProperties("colead")
public record ColeadProperties(
        @DefaultValue("data") Path data,
        URI url,
        @Nullable ZoneId zone,
        @DefaultValue Db db,
        @DefaultValue Mail mail) {

    /// @param user the account that runs; `ownerUser` the one that migrates (the same if missing)
    public record Db(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable String ownerUser,
            @Nullable String ownerPassword) {}

    /// @param host the server that takes our mail; without one nothing is sent
    /// @param from the address that mail comes from
    /// @param caught whether a mailbox in this process takes all mail in place of a server
    public record Mail(
            @Nullable String host,
            @DefaultValue("587") int port,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("colead@localhost") String from,
            @DefaultValue("true") boolean starttls,
            @DefaultValue("false") boolean caught) {}
}
