package org.colead.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the tables live: the MariaDB that was named, or the embedded one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ColeadProperties.class)
class Database {

    /// A statement that takes longer than this many milliseconds has lost its server.
    private static final int SOCKET_TIMEOUT = 300_000;

    private static final int CONNECTIONS = 20;

    @Bean(destroyMethod = "close")
    DatabaseAddress databaseAddress(
            ColeadProperties colead, @Value("${colead.command:false}") boolean command) {
        return command ? DatabaseAddress.shared(colead) : DatabaseAddress.of(colead);
    }

    @Bean
    HikariDataSource running(DatabaseAddress address) {
        var pool = new HikariDataSource();
        pool.setPoolName("running");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.running().name());
        pool.setPassword(address.running().password());
        pool.setMaximumPoolSize(CONNECTIONS);
        // an update of a row that somebody changed meanwhile fails with 1020, and is tried again
        pool.setConnectionInitSql("set session innodb_snapshot_isolation = on");
        // instants are instants, whatever zones this machine and the server's are in
        pool.addDataSourceProperty("connectionTimeZone", "UTC");
        pool.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        pool.addDataSourceProperty("preserveInstants", "true");
        if (!address.url().contains("socketTimeout")) {
            pool.addDataSourceProperty("socketTimeout", String.valueOf(SOCKET_TIMEOUT));
        }
        return pool;
    }

    /// Without a pool: nothing holds a connection of the owner once the migration is done.
    @Bean
    FlywayConfigurationCustomizer migratesAsOwner(DatabaseAddress address) {
        return flyway ->
                flyway.dataSource(
                        address.url(), address.owner().name(), address.owner().password());
    }
}
