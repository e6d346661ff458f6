-- the options of a version, one a line: its name, a tab, a few words
alter table decision_text add column option_lines mediumtext not null default '';

-- how ballots over options are read, and the option that was adopted
alter table decision
    add column ballot_alike varchar(30) not null default 'NOT_ALLOWED',
    add column ballot_none boolean not null default false,
    add column chosen_option varchar(80) null;

alter table consensus_check
    add column ballot_alike varchar(30) not null default 'NOT_ALLOWED',
    add column ballot_none boolean not null default false,
    add column seed varchar(64) not null default '';

-- an order of the options by their numbers, “3 > 1 = 2”; empty where a scale is answered
alter table member_position add column ballot varchar(200) not null default '';
alter table earlier_position add column ballot varchar(200) not null default '';

-- the rounds of a count, as they were when the check closed
create table check_round (
    check_id  uuid not null,
    number    int  not null,
    needed    int  not null,
    exhausted int  not null,
    primary key (check_id, number),
    foreign key (check_id) references consensus_check (id)
);

create table check_round_option (
    check_id uuid        not null,
    number   int         not null,
    choice   int         not null,
    ballots  int         not null,
    elected  boolean     null,
    cause    varchar(30) null,
    primary key (check_id, number, choice),
    foreign key (check_id, number) references check_round (check_id, number)
);

-- the options of a check, frozen as the wording of a scale is
create table check_option (
    check_id uuid         not null,
    choice   int          not null,
    name     varchar(80)  not null,
    words    varchar(200) not null,
    primary key (check_id, choice),
    foreign key (check_id) references consensus_check (id)
);
