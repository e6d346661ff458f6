-- one row a responsibility; `holder` is set while somebody carries it
create table responsibility (
    id             uuid          not null primary key,
    version        bigint        not null,
    result         varchar(200)  not null,
    authority      varchar(500)  not null,
    weekly_minutes int           not null,
    from_date      date          not null,
    until_date     date          not null,
    mandate        varchar(20)   not null,
    group_id       uuid          not null,
    decision_id    uuid          null,
    state          varchar(10)   not null,
    holder         uuid          null,
    offered_to     uuid          null,
    offered_by     uuid          null,
    offered_at     timestamp(6)  null,
    offer_notes    varchar(4000) null,
    learner        uuid          null,
    seeks_learner  bit           not null,
    ended_at       timestamp(6)  null,
    index responsibility_by_holder_idx (holder),
    index responsibility_by_offer_idx (offered_to),
    index responsibility_by_decision_idx (decision_id),
    index responsibility_by_group_idx (group_id, mandate),
    index responsibility_by_state_idx (state, until_date)
);

-- who carried it from when to when: credit stays
create table responsibility_holding (
    responsibility_id uuid         not null,
    number            int          not null,
    person_id         uuid         not null,
    accepted_at       timestamp(6) not null,
    passed_at         timestamp(6) null,
    primary key (responsibility_id, number),
    index responsibility_holding_by_person_idx (person_id),
    foreign key (responsibility_id) references responsibility (id)
);
