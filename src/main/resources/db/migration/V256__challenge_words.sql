-- the words of a challenge as they are looked for: terms are made by Colead, as those of passages
create table challenge_passage (
    challenge_id uuid       not null primary key,
    words        mediumtext not null,
    terms        mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    scheme       int        not null, -- how the terms were made
    fulltext index challenge_passage_by_terms (terms)
);
