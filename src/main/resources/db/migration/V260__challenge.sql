-- what is hard, put to a group by whoever feels it
create table challenge (
    id          uuid          not null primary key,
    group_id    uuid          not null,
    title       varchar(120)  not null,
    words       varchar(4000) not null,
    since       varchar(200)  not null,
    felt_by     varchar(200)  not null,
    tried       varchar(4000) not null,
    posted_by   uuid          not null,
    posted_at   timestamp(6)  not null default current_timestamp(6),
    answer_by   date          not null,
    state       varchar(20)   not null,
    reason      varchar(4000) null,
    answered_by uuid          null,
    answered_at timestamp(6)  null,
    merged_into uuid          null,
    decision_id uuid          null,
    version     bigint        not null,
    index challenge_by_group (group_id, state, posted_at),
    index challenge_by_state (state, posted_at, id),
    index challenge_by_decision (decision_id),
    fulltext index challenge_words (title, words, tried)
);

create table challenge_shared (
    challenge_id uuid not null,
    person_id    uuid not null,
    primary key (challenge_id, person_id),
    foreign key (challenge_id) references challenge (id)
);
