-- people's words as they are looked for: one row a passage. `terms` are made by Colead, each with a
-- prefix, so that neither the server's shortest word nor its stop words take any of them away.
create table passage (
    id          uuid        not null primary key,
    decision_id uuid        not null,
    source      uuid        not null, -- the aggregate that holds the words
    number      int         not null, -- their place in it
    kind        varchar(20) not null,
    author_id   uuid        null,     -- none where the author is not shown
    words       mediumtext  not null,
    terms       mediumtext  character set utf8mb4 collate utf8mb4_bin not null,
    scheme      int         not null, -- how the terms were made
    unique (source, number),
    index passage_by_decision (decision_id, scheme),
    fulltext index passage_by_terms (terms),
    foreign key (decision_id) references decision (id)
);
