package org.colead.platform;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Where the tables live: the MariaDB that was named, or the embedded one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ColeadProperties.class)
class Database {

    @Bean(destroyMethod = "close")
    Address address(ColeadProperties colead) {
        var db = colead.db();
        if (db.url() != null) {
            return new Address(db.url(), db, null);
        }
        var embedded = EmbeddedMariaDb.start(colead.data().resolve("database"));
        return new Address(
                embedded.url(),
                new ColeadProperties.Db(embedded.url(), "app", "app", "owner", "owner"),
                embedded);
    }

    @Bean
    @Primary
    DataSource running(Address address) {
        return DataSourceBuilder.create()
                .url(address.url())
                .username(address.db().user())
                .password(address.db().password())
                .build();
    }

    @Bean
    @FlywayDataSource
    DataSource migrating(Address address) {
        var db = address.db();
        return DataSourceBuilder.create()
                .url(address.url())
                .username(db.ownerUser() == null ? db.user() : db.ownerUser())
                .password(db.ownerUser() == null ? db.password() : db.ownerPassword())
                .build();
    }

    record Address(String url, ColeadProperties.Db db, @Nullable EmbeddedMariaDb embedded)
            implements AutoCloseable {
        @Override
        public void close() {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
