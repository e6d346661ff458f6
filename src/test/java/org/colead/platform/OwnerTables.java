package org.colead.platform;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Lets tests act with the owner's account; the application itself never does after the migration.
@Configuration(proxyBeanMethods = false)
class OwnerTables {

    @Bean(defaultCandidate = false)
    DataSource migrating(DatabaseAddress address) {
        return new DriverManagerDataSource(
                address.url(), address.owner().name(), address.owner().password());
    }
}
