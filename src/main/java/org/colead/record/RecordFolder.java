package org.colead.record;

import org.colead.platform.ColeadProperties;
import org.colead.platform.SecretFolder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The directory beside the database that holds the record's keys and what it witnessed.
@Component
@EnableConfigurationProperties(RecordProperties.class)
class RecordFolder extends SecretFolder {

    RecordFolder(RecordProperties record, ColeadProperties colead) {
        super(record.in(colead));
    }
}
