-- which decisions stood before a room, in their order
create table live_turn (
    session_id  uuid        not null,
    number      int         not null,
    decision_id uuid        not null,
    at          datetime(6) not null,
    primary key (session_id, number),
    foreign key (session_id) references live_session (id)
);
