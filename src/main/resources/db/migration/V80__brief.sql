create table brief (
    id           uuid          not null primary key,
    decision_id  uuid          not null unique,
    decided      varchar(4000) not null,
    why          varchar(4000) not null,
    considered   varchar(4000) not null,
    published_at datetime(6)   null,
    published_by uuid          null,
    answer_by    date          null,
    readers      int           not null,
    version      bigint        not null,
    index brief_by_published (published_at)
);

create table brief_change (
    brief_id uuid          not null,
    position int           not null,
    moment   varchar(80)   not null,
    what     varchar(1000) not null,
    for_whom varchar(120)  not null,
    primary key (brief_id, position),
    foreign key (brief_id) references brief (id)
);

create table brief_bar (
    brief_id uuid        not null,
    position int         not null,
    label    varchar(60) not null,
    amount   int         not null,
    primary key (brief_id, position),
    foreign key (brief_id) references brief (id)
);

-- the concerns as they stood when the brief was published
create table brief_concern (
    brief_id        uuid          not null,
    position        int           not null,
    contribution_id uuid          not null,
    author_id       uuid          null,
    words           varchar(4000) not null,
    how             varchar(20)   not null,
    answer          varchar(4000) not null,
    primary key (brief_id, position),
    foreign key (brief_id) references brief (id)
);

-- whom it reaches: frozen at publication
create table brief_reader (
    brief_id        uuid        not null,
    person_id       uuid        not null,
    token           char(64)    not null unique,
    opened_at       datetime(6) null,
    acknowledged_at datetime(6) null,
    primary key (brief_id, person_id),
    index brief_reader_by_person (person_id, acknowledged_at),
    foreign key (brief_id) references brief (id)
);

create table brief_response (
    id          uuid          not null primary key,
    brief_id    uuid          not null,
    person_id   uuid          not null,
    words       varchar(4000) not null,
    at          datetime(6)   not null,
    answer      varchar(4000) null,
    answered_by uuid          null,
    answered_at datetime(6)   null,
    version     bigint        not null,
    index brief_response_by_brief (brief_id, answered_at),
    index brief_response_by_person (person_id),
    foreign key (brief_id) references brief (id)
);

-- that somebody rated, apart from what was said: the figures carry neither person nor time
create table brief_rated (
    brief_id  uuid        not null,
    kind      varchar(20) not null,
    person_id uuid        not null,
    primary key (brief_id, kind, person_id),
    foreign key (brief_id) references brief (id)
);

create table brief_rating (
    brief_id uuid        not null,
    kind     varchar(20) not null,
    question varchar(20) not null,
    yes      int         not null,
    no       int         not null,
    primary key (brief_id, kind, question),
    foreign key (brief_id) references brief (id)
);
