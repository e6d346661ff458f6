-- why ballots count for nobody any more in a round, by reason; together they are check_round.exhausted
create table check_round_exhausted (
    check_id uuid        not null,
    number   int         not null,
    reason   varchar(30) not null,
    ballots  int         not null,
    primary key (check_id, number, reason),
    foreign key (check_id, number) references check_round (check_id, number)
);

-- where the ballots of those went who went out after a round: to an option, or to the exhausted ones
create table check_transfer (
    check_id    uuid        not null,
    number      int         not null,
    place       int         not null,
    from_choice int         not null,
    to_choice   int         null,
    reason      varchar(30) null,
    ballots     int         not null,
    primary key (check_id, number, place),
    foreign key (check_id, number) references check_round (check_id, number)
);
