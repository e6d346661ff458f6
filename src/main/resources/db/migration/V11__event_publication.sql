-- Spring Modulith's registry of events that listeners have still to handle (its schema, version 2);
-- it asks for the table by a name in capitals, and table names are case-sensitive on Linux
create table EVENT_PUBLICATION (
    id                     varchar(36)   not null primary key,
    listener_id            varchar(512)  not null,
    event_type             varchar(512)  not null,
    serialized_event       varchar(4000) not null,
    publication_date       timestamp(6)  not null,
    completion_date        timestamp(6)  null,
    status                 varchar(20)   null,
    completion_attempts    int           null,
    last_resubmission_date timestamp(6)  null,
    index event_publication_by_completion_date_idx (completion_date)
);
