-- the concern that this one is joined with and answered together with; null where it stands alone
-- or is the first of them
alter table contribution
    add column joined_to uuid null,
    add index contribution_by_joined (joined_to);

-- a proposal to join similar concerns; joined once each author who is left has accepted
create table joining (
    id          uuid        not null primary key,
    decision_id uuid        not null,
    proposed_by uuid        not null,
    proposed_at datetime(6) not null,
    joined_at   datetime(6) null,
    ended_at    datetime(6) null,
    version     bigint      not null,
    index joining_by_decision (decision_id, ended_at)
);

create table joining_part (
    joining_id      uuid        not null,
    contribution_id uuid        not null,
    asked_at        datetime(6) not null,
    accepted_at     datetime(6) null,
    left_at         datetime(6) null,
    primary key (joining_id, contribution_id),
    index joining_part_by_contribution (contribution_id),
    foreign key (joining_id) references joining (id),
    foreign key (contribution_id) references contribution (id)
);
