-- who named whoever decides, and why somebody declined to, in their words
alter table advice add column named_by uuid null;

create table advice_declined (
    advice_id uuid          not null,
    number    int           not null,
    person_id uuid          not null,
    named_by  uuid          null,
    at        timestamp(6)  not null,
    words     varchar(4000) not null,
    primary key (advice_id, number),
    foreign key (advice_id) references advice (id)
);
