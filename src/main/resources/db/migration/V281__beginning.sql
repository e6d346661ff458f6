-- how a group begins: step by step, with small matters, until a member loosens it; without a row, it
-- is free
create table beginning (
    group_id     uuid        not null primary key,
    step_by_step boolean     not null,
    money_cents  bigint      not null,
    weekly       int         not null,
    changed_by   uuid        not null,
    changed_at   datetime(6) not null,
    version      bigint      not null
);
