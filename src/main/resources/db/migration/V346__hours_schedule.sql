-- the protected hours of a pool’s week; a schedule is published, never changed, and the newest holds
create table hours_schedule (
    id           uuid        not null primary key,
    version      bigint      not null,
    pool_id      uuid        not null,
    number       int         not null,
    first_week   date        not null,
    published_by uuid        not null,
    published_at datetime(6) not null,
    unique index hours_schedule_by_pool_idx (pool_id, number),
    foreign key (pool_id) references hours_pool (id)
);

create table hours_schedule_slot (
    schedule_id uuid         not null,
    position    int          not null,
    day         tinyint      not null, -- 1 is Monday
    starts      smallint     not null, -- minutes after midnight, in the organisation’s zone
    ends        smallint     not null,
    place       varchar(120) not null,
    purpose     varchar(100) not null,
    primary key (schedule_id, position),
    foreign key (schedule_id) references hours_schedule (id)
);

-- for whom a slot is; for everybody whom the pool is for where nobody is named
create table hours_schedule_person (
    schedule_id uuid not null,
    slot        int  not null,
    person_id   uuid not null,
    primary key (schedule_id, slot, person_id),
    foreign key (schedule_id) references hours_schedule (id)
);
