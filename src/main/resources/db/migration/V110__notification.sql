-- mail on its way: one row a letter and person, so that nobody gets the same thing twice
create table outbox_letter (
    id           uuid         not null primary key,
    kind         varchar(60)  not null,
    about        uuid         not null,
    person_id    uuid         not null,
    address      varchar(320) not null,
    subject      varchar(300) not null,
    text         mediumtext   null,     -- gone once it was sent
    link         varchar(500) null,
    language     varchar(35)  not null,
    state        varchar(12)  not null, -- WAITING, CLAIMED, SENDING, SENT, UNCERTAIN, GIVEN_UP
    token        uuid         null,     -- the worker that claimed it
    lease_until  datetime(6)  null,     -- UTC, as all below
    tries        int          not null,
    next_try_at  datetime(6)  not null,
    trouble      varchar(500) null,
    posted_at    datetime(6)  not null,
    settled_at   datetime(6)  null,
    unique outbox_letter_once (kind, about, person_id),
    index outbox_letter_by_state (state, next_try_at),
    index outbox_letter_by_token (token)
);

-- what somebody finds in the application, whether they read their mail or not
create table inbox_item (
    id        uuid         not null primary key,
    kind      varchar(60)  not null,
    about     uuid         not null,
    person_id uuid         not null,
    title     varchar(300) not null,
    href      varchar(500) not null,
    at        datetime(6)  not null, -- UTC, as below
    read_at   datetime(6)  null,
    unique inbox_item_once (kind, about, person_id),
    index inbox_item_by_person (person_id, at, id)
);
