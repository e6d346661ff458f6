package org.colead.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says so when the running account has more rights than it should, as on an outside MariaDB that
/// was set up with one account for everything.
@Component
class RecordProtection {

    private static final Logger LOG = LoggerFactory.getLogger(RecordProtection.class);

    private final JdbcClient jdbc;

    RecordProtection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (!holds()) {
            LOG.warn(
                    "The database account that runs Colead can change the record. Set COLEAD_DB_OWNER_USER"
                            + " to an account that migrates, and take all rights on the whole database from"
                            + " COLEAD_DB_USER: the migration gives it what it needs.");
        }
    }

    /// Whether no right on the whole database or server lets the running account change the record.
    boolean holds() {
        return jdbc.sql(
                                """
                                select count(*) from (
                                  select privilege_type from information_schema.user_privileges
                                  union all
                                  select privilege_type from information_schema.schema_privileges
                                  union all
                                  select privilege_type from information_schema.table_privileges
                                  where table_schema = database() and table_name like 'record\\_%') mine
                                where privilege_type in ('UPDATE', 'DELETE', 'DROP', 'ALTER')
                                """)
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
