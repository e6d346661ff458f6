-- balances are sums over the ledger, kept here under the row's lock
create table hours_pool (
    id          uuid         not null primary key,
    version     bigint       not null,
    name        varchar(120) not null,
    unit_id     uuid         not null,
    from_date   date         not null,
    until_date  date         not null,
    weekly_goal int          not null,
    cap         int          not null,
    granted     int          not null,
    allocated   int          not null,
    used        int          not null,
    index hours_pool_by_time_idx (until_date, from_date)
);

-- the ledger: lines are added, never changed
create table hours_line (
    id          uuid          not null primary key,
    pool_id     uuid          not null,
    kind        varchar(10)   not null,
    account     varchar(10)   not null,
    minutes     int           not null,
    persons     int           not null,
    first_day   date          null,
    last_day    date          null,
    purpose     varchar(200)  not null,
    reason      varchar(1000) not null,
    decision_id uuid          null,
    reverses    uuid          null,
    actor       uuid          not null,
    at          timestamp(6)  not null,
    unique index hours_line_reversed_once_idx (reverses),
    index hours_line_by_pool_idx (pool_id, id),
    index hours_line_by_decision_idx (decision_id),
    foreign key (pool_id) references hours_pool (id)
);

-- what a line means for each person, day and part
create table hours_share (
    line_id  uuid         not null,
    number   int          not null,
    pool_id  uuid         not null,
    person_id uuid        not null,
    week     date         not null,
    day      date         not null,
    account  varchar(10)  not null,
    steering varchar(20)  not null,
    purpose  varchar(200) not null,
    minutes  int          not null,
    primary key (line_id, number),
    index hours_share_by_person_idx (person_id, week, account),
    index hours_share_by_pool_idx (pool_id, week, account, person_id, minutes),
    foreign key (line_id) references hours_line (id)
);

-- for whom a pool is, from the first week to the last in which they count
create table hours_participant (
    pool_id    uuid not null,
    person_id  uuid not null,
    first_week date not null,
    last_week  date null,
    primary key (pool_id, person_id),
    index hours_participant_by_person_idx (person_id),
    foreign key (pool_id) references hours_pool (id)
);

-- what deciding itself costs
create table decision_meeting (
    id          uuid         not null primary key,
    decision_id uuid         not null,
    day         date         not null,
    minutes     int          not null,
    people      int          not null,
    actor       uuid         not null,
    at          timestamp(6) not null,
    index decision_meeting_by_decision_idx (decision_id, day)
);
