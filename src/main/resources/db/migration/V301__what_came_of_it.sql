-- who replied to a recommendation, and when: it binds from then on
alter table decision
    add column replied_by  uuid        null,
    add column replied_at  datetime(6) null,
    add column reviewed_by uuid        null;

-- of those that were replied to before, the day is not kept elsewhere in words: the newest stage
update decision set replied_at = stage_at where followed is not null;

-- a review moves with a reason, which is kept
create table decision_postponed (
    decision_id uuid          not null,
    number      int           not null,
    from_day    date          null,
    to_day      date          not null,
    reason      varchar(2000) not null,
    by_id       uuid          not null,
    at          datetime(6)   not null,
    primary key (decision_id, number),
    foreign key (decision_id) references decision (id)
);

-- who chose the way on after failed checks, who replied, and when
alter table impasse
    add column chosen_by  uuid        null,
    add column chosen_at  datetime(6) null,
    add column replied_by uuid        null,
    add column replied_at datetime(6) null;
