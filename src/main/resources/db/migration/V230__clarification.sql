-- what somebody asked the author of a concern, and what the author said they mean
create table clarification (
    id              uuid          not null primary key,
    contribution_id uuid          not null,
    question        varchar(4000) not null,
    asked_by        uuid          not null,
    asked_at        datetime(6)   not null,
    words           varchar(4000) null,
    clarified_at    datetime(6)   null,
    version         bigint        not null,
    index clarification_by_contribution (contribution_id, id),
    foreign key (contribution_id) references contribution (id)
);
