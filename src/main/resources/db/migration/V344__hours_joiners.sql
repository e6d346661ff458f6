-- pools that are for everybody of their unit, also for who joins it later
create table hours_joiners (
    pool_id uuid    not null primary key,
    version bigint  not null,
    follows boolean not null,
    foreign key (pool_id) references hours_pool (id)
);

-- who counts because they work in the unit, and who was taken off by hand and so stays off
alter table hours_participant
    add column with_unit boolean not null default false,
    add column taken_off boolean not null default false;
