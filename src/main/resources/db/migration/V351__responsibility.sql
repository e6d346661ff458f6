-- why somebody did not take it on, or laid it down, in their words; `asked_by` offered it
create table responsibility_reason (
    responsibility_id uuid          not null,
    number            int           not null,
    kind              varchar(20)   not null,
    person_id         uuid          not null,
    asked_by          uuid          null,
    at                timestamp(6)  not null,
    words             varchar(1000) not null,
    primary key (responsibility_id, number),
    foreign key (responsibility_id) references responsibility (id)
);
