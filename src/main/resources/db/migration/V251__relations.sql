-- what a decision builds on: it is looked at again when that is superseded or recalled
create table decision_dependency (
    id          uuid        not null primary key,
    decision_id uuid        not null,
    on_id       uuid        not null,
    by_id       uuid        not null,
    at          datetime(6) not null,
    unique (decision_id, on_id),
    index decision_dependency_on (on_id),
    foreign key (decision_id) references decision (id),
    foreign key (on_id) references decision (id)
);

-- a proposal that was adapted from elsewhere
create table decision_adaptation (
    decision_id uuid          not null primary key,
    source      varchar(500)  not null,
    kept        varchar(2000) not null,
    changed     varchar(2000) not null,
    why_here    varchar(2000) not null,
    by_id       uuid          not null,
    at          datetime(6)   not null,
    number      int           not null,
    foreign key (decision_id) references decision (id)
);
