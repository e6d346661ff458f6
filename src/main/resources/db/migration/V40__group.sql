-- groups of people who decide together; “group” itself is a word of SQL
create table deliberation_group (
    id                 uuid           not null primary key,
    version            bigint         not null,
    acts               bigint         not null,
    name               varchar(120)   not null,
    unit_id            uuid           not null,
    source             boolean        not null,
    founded_by         uuid           not null,
    founded_at         timestamp(6)   not null,
    charter_number     bigint         not null,
    purpose            varchar(2000)  not null,
    seats              integer        not null,
    monthly_minutes    integer        not null,
    money_cents        bigint         not null,
    say                varchar(4000)  not null,
    text_stands        integer        not null,
    reaction_time      integer        not null,
    correction_time    integer        not null,
    quorum             integer        not null,
    limit_percent      integer        not null,
    failed_checks      integer        not null,
    brief_words        integer        not null,
    key deliberation_group_unit (unit_id),
    key deliberation_group_name (name, id)
);

create table membership (
    id           uuid         not null primary key,
    group_id     uuid         not null references deliberation_group (id),
    person_id    uuid         not null,
    guest        boolean      not null,
    invited_by   uuid         not null,
    invited_at   timestamp(6) not null,
    accepted_at  timestamp(6) null,
    ended_at     timestamp(6) null,
    unique key membership_once (group_id, person_id),
    key membership_person (person_id, ended_at)
);

create table norm (
    id           uuid          not null primary key,
    group_id     uuid          not null references deliberation_group (id),
    behaviour    varchar(1000) not null,
    notice       varchar(1000) not null,
    broken       varchar(1000) not null,
    proposed_by  uuid          not null,
    proposed_at  timestamp(6)  not null,
    key norm_group (group_id)
);

create table norm_acceptance (
    norm_id     uuid         not null references norm (id),
    person_id   uuid         not null,
    accepted_at timestamp(6) not null,
    primary key (norm_id, person_id)
);

create table envelope (
    id            uuid          not null primary key,
    version       bigint        not null,
    grantor_id    uuid          not null references deliberation_group (id),
    holder_id     uuid          not null references deliberation_group (id),
    parent_id     uuid          null references envelope (id),
    name          varchar(120)  not null,
    scope         varchar(2000) not null,
    money_cents   bigint        not null,
    minutes       integer       not null,
    drawn_cents   bigint        not null,
    drawn_minutes integer       not null,
    from_date     date          not null,
    until_date    date          not null,
    granted_by    uuid          not null,
    granted_at    timestamp(6)  not null,
    key envelope_holder (holder_id),
    key envelope_grantor (grantor_id),
    constraint envelope_never_exceeded check (
        drawn_cents between 0 and money_cents and drawn_minutes between 0 and minutes)
);

-- what drew: a decision, or an envelope granted out of this one
create table envelope_draw (
    id           uuid         not null primary key,
    envelope_id  uuid         not null references envelope (id),
    drawn_for    uuid         not null,
    money_cents  bigint       not null,
    minutes      integer      not null,
    drawn_at     timestamp(6) not null,
    returned_at  timestamp(6) null,
    unique key envelope_draw_once (envelope_id, drawn_for)
);
