-- days on which an organisation is closed
create table time_off (
    id        uuid        not null primary key,
    first_day date        not null,
    last_day  date        not null,
    name      varchar(80) not null,
    version   bigint      not null,
    index time_off_by_last_day (last_day)
);
