-- that a group held a tool together: which, when, and who ran it
create table tool_held (
    id       uuid        not null primary key,
    group_id uuid        not null,
    tool     varchar(40) not null,
    actor    uuid        not null,
    at       datetime(6) not null default current_timestamp(6),
    index tool_held_by_group (group_id, id)
);
