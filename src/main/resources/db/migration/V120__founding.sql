-- the link that an empty installation prints: of its token, only the fingerprint is kept
create table founding_link (
    id         uuid         not null primary key,
    version    bigint       not null,
    token_hash char(64)     character set ascii collate ascii_bin not null unique,
    made_at    timestamp(6) not null,
    used_at    timestamp(6) null
);
