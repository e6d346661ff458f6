-- two people who hear each other out; all words are sealed with a key that is not in the database
create table conflict_case (
    id                uuid          not null primary key,
    opener_id         uuid          not null,
    other_id          uuid          not null,
    group_id          uuid          null,
    kind              varchar(20)   not null,
    stage             varchar(20)   not null,
    about             varchar(1000) not null,
    changed_at        timestamp(6)  not null default current_timestamp(6),
    mediator_id       uuid          null,
    mediator_named_by uuid          null,
    mediator_agreed   boolean       null,
    mediator_accepted boolean       null,
    version           bigint        not null,
    index conflict_by_opener (opener_id, changed_at),
    index conflict_by_other (other_id, changed_at),
    index conflict_by_mediator (mediator_id, changed_at),
    index conflict_by_group (group_id, changed_at)
);

create table conflict_turn (
    conflict_id uuid         not null,
    number      int          not null,
    kind        varchar(20)  not null,
    by_id       uuid         not null,
    words       mediumtext   not null,
    at          timestamp(6) not null default current_timestamp(6),
    primary key (conflict_id, number),
    foreign key (conflict_id) references conflict_case (id)
);
