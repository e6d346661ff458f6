-- somebody from outside who was let in for one session: a name, and nothing else
create table guest (
    id      uuid         not null primary key,
    name    varchar(80)  not null,
    came_at timestamp(6) not null default current_timestamp(6)
);

-- people deciding together in one room, with one person who facilitates
create table live_session (
    id             uuid         not null primary key,
    version        bigint       not null,
    group_id       uuid         not null,
    decision_id    uuid         null,
    code           char(6)      character set ascii collate ascii_bin not null unique,
    facilitator_id uuid         not null,
    offered_to     uuid         null,
    opened_at      datetime(6)  not null,
    ends_at        datetime(6)  not null,
    ended_at       datetime(6)  null,
    timer_ends_at  datetime(6)  null,
    index live_session_of_decision (decision_id, ended_at),
    index live_session_of_group (group_id, ended_at)
);

-- a phone that is in without signing in: a guest, or a person who opened a mailed link; of its
-- token, only the fingerprint is kept
create table live_seat (
    id          uuid         not null primary key,
    version     bigint       not null,
    session_id  uuid         not null,
    person_id   uuid         not null,
    guest       boolean      not null,
    name        varchar(80)  not null,
    token_hash  char(64)     character set ascii collate ascii_bin not null unique,
    made_at     datetime(6)  not null,
    entered_at  datetime(6)  null,
    refused_at  datetime(6)  null,
    index live_seat_in_session (session_id, person_id),
    foreign key (session_id) references live_session (id)
);
