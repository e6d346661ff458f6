-- one row a command that could come twice
create table command_key (
    id        uuid         not null primary key,
    person_id uuid         not null,
    result    uuid         not null,
    at        timestamp(6) not null
);

