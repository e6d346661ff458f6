-- one blind round on one version of a decision's text
create table consensus_check (
    id           uuid         not null primary key,
    decision_id  uuid         not null,
    number       int          not null,
    text_version int          not null,
    title        varchar(255) not null,
    method       varchar(20)  not null,
    quorum       int          not null,
    limit_share  int          not null,
    opened_at    timestamp(6) not null default current_timestamp(6),
    closes_at    datetime(6)  not null,
    closed_at    timestamp(6) null,
    passed       boolean      null,
    version      bigint       not null,
    unique (decision_id, number),
    index consensus_check_due (closed_at, closes_at)
);

-- who could take a position: the members when it opened; the row is also each member's own lock
create table check_member (
    check_id  uuid not null,
    member_id uuid not null,
    primary key (check_id, member_id),
    index check_member_person (member_id),
    foreign key (check_id) references consensus_check (id)
);

create table check_author (
    check_id  uuid not null,
    author_id uuid not null,
    primary key (check_id, author_id),
    index check_author_person (author_id),
    foreign key (check_id) references consensus_check (id)
);

-- the wording of the scale, frozen
create table check_choice (
    check_id uuid         not null,
    choice   int          not null,
    word     varchar(80)  not null,
    meaning  varchar(200) not null,
    primary key (check_id, choice),
    foreign key (check_id) references consensus_check (id)
);

-- what was counted when it closed
create table check_reading (
    check_id uuid not null,
    choice   int  not null,
    members  int  not null,
    primary key (check_id, choice),
    foreign key (check_id) references consensus_check (id)
);

create table member_position (
    id           uuid          not null primary key,
    check_id     uuid          not null,
    decision_id  uuid          not null,
    member_id    uuid          not null,
    choice       int           not null,
    reason       varchar(4000) not null,
    workable     varchar(4000) not null,
    witnessed_by uuid          null,
    given_at     timestamp(6)  not null default current_timestamp(6),
    confirmed    boolean       not null,
    version      bigint        not null,
    unique (check_id, member_id),
    foreign key (check_id) references consensus_check (id)
);

-- what stood in a position before
create table earlier_position (
    position_id  uuid          not null,
    number       int           not null,
    choice       int           not null,
    reason       varchar(4000) not null,
    workable     varchar(4000) not null,
    witnessed_by uuid          null,
    given_at     timestamp(6)  not null default current_timestamp(6),
    primary key (position_id, number),
    foreign key (position_id) references member_position (id)
);

-- too many checks failed: what the group chose, and the granting group's reply where it was asked
create table impasse (
    id          uuid          not null primary key,
    decision_id uuid          not null unique,
    way         varchar(20)   null,
    reason      varchar(2000) null,
    try_it      boolean       null,
    reply       varchar(2000) null,
    version     bigint        not null
);

create table impasse_asked (
    impasse_id uuid not null,
    person_id  uuid not null,
    primary key (impasse_id, person_id),
    index impasse_asked_person (person_id),
    foreign key (impasse_id) references impasse (id)
);
