-- the parts of the organisation; the one without a parent is the organisation itself
create table unit (
    id         uuid         not null primary key,
    version    bigint       not null,
    parent_id  uuid         null,
    name       varchar(200) not null,
    kind       varchar(60)  not null,
    sourced_id varchar(255) character set utf8mb4 collate utf8mb4_bin null unique,
    opened_at  timestamp(6) not null,
    constraint unit_parent foreign key (parent_id) references unit (id),
    index unit_by_name (name)
);

-- addresses are kept in lower case and compared byte by byte: two that only look alike are two
create table person (
    id         uuid         not null primary key,
    version    bigint       not null,
    name       varchar(200) not null,
    email      varchar(254) character set utf8mb4 collate utf8mb4_bin not null unique,
    title      varchar(120) not null,
    sourced_id varchar(255) character set utf8mb4 collate utf8mb4_bin null unique,
    language   varchar(35)  null,
    joined_at  timestamp(6) not null,
    left_at    timestamp(6) null,
    index person_by_name (name, id)
);

create table person_unit (
    person_id uuid not null,
    unit_id   uuid not null,
    primary key (person_id, unit_id),
    constraint person_unit_person foreign key (person_id) references person (id),
    constraint person_unit_unit foreign key (unit_id) references unit (id)
);

-- how a person gets in; a person without a row has never been let in
create table account (
    person_id       uuid         not null primary key,
    version         bigint       not null,
    password_hash   varchar(255) character set ascii collate ascii_bin null,
    password_set_at timestamp(6) null,
    generation      int          not null,
    invited_at      timestamp(6) null,
    signed_up_at    timestamp(6) null,
    constraint account_person foreign key (person_id) references person (id)
);

-- a link that was mailed: of the token, only its fingerprint is kept
create table sign_in_link (
    id         uuid         not null primary key,
    version    bigint       not null,
    person_id  uuid         not null,
    kind       varchar(20)  not null,
    token_hash char(64)     character set ascii collate ascii_bin not null unique,
    made_at    timestamp(6) not null,
    expires_at datetime(6)  not null,
    used_at    timestamp(6) null,
    index sign_in_link_by_person (person_id),
    constraint sign_in_link_person foreign key (person_id) references person (id)
);
