create table contribution (
    id           uuid          not null primary key,
    decision_id  uuid          not null,
    kind         varchar(20)   not null,
    author_id    uuid          not null,
    -- the author again for reactions and passes: one each
    once_by      uuid          null,
    words        varchar(4000) not null,
    stated_as    varchar(4000) null,
    -- there is one where the author is not shown to others
    salt         char(64)      null,
    settled      boolean       not null,
    text_version int           not null,
    at           datetime(6)   not null,
    withdrawn_at datetime(6)   null,
    version      bigint        not null,
    unique (decision_id, once_by),
    index contribution_by_kind (decision_id, kind, settled, at, id),
    index contribution_by_author (author_id)
);

create table answer (
    contribution_id uuid          not null,
    number          int           not null,
    how             varchar(20)   null,
    words           varchar(4000) not null,
    text_version    int           null,
    answered_by     uuid          not null,
    at              datetime(6)   not null,
    primary key (contribution_id, number),
    foreign key (contribution_id) references contribution (id)
);
