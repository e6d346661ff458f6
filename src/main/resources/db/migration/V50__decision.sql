create table decision (
    id                uuid          not null primary key,
    group_id          uuid          not null,
    practice          boolean       not null,
    title             varchar(120)  not null,
    ask               varchar(300)  not null,
    stage             varchar(20)   not null,
    parked_from       varchar(20)   null,
    method            varchar(20)   not null,
    quorum            int           not null,
    limit_percent     int           not null,
    goal              varchar(500)  not null,
    affected_note     varchar(500)  not null,
    envelope_id       uuid          null,
    money_cents       bigint        not null,
    workload_people   int           null,
    review_on         date          null,
    stop_signal       varchar(1000) not null,
    prediction        varchar(1000) not null,
    fallback          varchar(1000) not null,
    text_version      int           not null,
    text_at           datetime(6)   not null,
    stage_at          datetime(6)   not null,
    published_at      datetime(6)   null,
    ended_at          datetime(6)   null,
    failed_checks     int           not null,
    reviews_postponed int           not null,
    outcome           varchar(20)   null,
    recommendation    boolean       not null,
    reason            varchar(2000) null,
    reply             varchar(2000) null,
    followed          boolean       null,
    supersedes        uuid          null,
    superseded_by     uuid          null,
    verdict           varchar(20)   null,
    learned           varchar(4000) null,
    version           bigint        not null,
    index decision_by_group (group_id, stage),
    index decision_by_stage (stage, stage_at)
);

create table decision_author (
    decision_id uuid        not null,
    person_id   uuid        not null,
    accepted_at datetime(6) null,
    position    int         not null,
    primary key (decision_id, position),
    unique (decision_id, person_id),
    index decision_author_by_person (person_id),
    foreign key (decision_id) references decision (id)
);

create table decision_affected (
    decision_id uuid not null,
    person_id   uuid not null,
    primary key (decision_id, person_id),
    index decision_affected_by_person (person_id),
    foreign key (decision_id) references decision (id)
);

create table decision_stage (
    decision_id uuid        not null,
    position    int         not null,
    stage       varchar(20) not null,
    entered_at  datetime(6) not null,
    primary key (decision_id, position),
    foreign key (decision_id) references decision (id)
);

create table decision_text (
    decision_id uuid          not null,
    number      int           not null,
    aim         varchar(2000) not null,
    how         mediumtext    not null,
    money       varchar(4000) not null,
    limits      varchar(4000) not null,
    review      varchar(4000) not null,
    by_id       uuid          not null,
    at          datetime(6)   not null,
    primary key (decision_id, number),
    foreign key (decision_id) references decision (id)
);

create table decision_part (
    decision_id uuid         not null,
    position    int          not null,
    minutes     int          not null,
    source      varchar(20)  not null,
    what        varchar(120) not null,
    primary key (decision_id, position),
    foreign key (decision_id) references decision (id)
);
