-- how one person decides a question: who that is, who was asked, and what came back
create table advice (
    id          uuid          not null primary key,
    decision_id uuid          not null unique,
    decider_id  uuid          null,
    accepted_at timestamp(6)  null,
    opened_at   timestamp(6)  null,
    closes_at   timestamp(6)  null,
    decided_at  timestamp(6)  null,
    reason      varchar(4000) null,
    version     bigint        not null,
    index advice_by_decider (decider_id)
);

create table advice_asked (
    advice_id   uuid          not null,
    number      int           not null,
    person_id   uuid          not null,
    words       varchar(4000) null,
    advised_at  timestamp(6)  null,
    answer      varchar(4000) null,
    answered_at timestamp(6)  null,
    primary key (advice_id, number),
    unique (advice_id, person_id),
    index advice_asked_person (person_id),
    foreign key (advice_id) references advice (id)
);
