-- The record. Nothing here is ever changed or removed: the account that runs may only read and add,
-- and triggers refuse the rest to every other.

-- one line of the record
create table record_entry (
    id           uuid         not null primary key,
    stream       uuid         not null, -- the aggregate that changed
    number       int          not null, -- its place in the stream, from 1
    kind         varchar(80)  not null,
    at           datetime(6)  not null, -- UTC
    actor        uuid         not null,
    actor_hidden boolean      not null,
    about        uuid         not null,
    veil_stream  uuid         null,     -- shown to nobody until that stream has …
    veil_kind    varchar(80)  null,     -- … an entry of this kind
    commitment   char(64) character set ascii not null, -- SHA-256(salt ‖ payload), hex
    previous     char(64) character set ascii not null,
    hash         char(64) character set ascii not null,
    mark         char(64) character set ascii not null, -- HMAC of the hash with a key kept elsewhere
    unique record_entry_place (stream, number),
    index record_entry_lifts_veil (stream, kind),
    index record_entry_by_time (at, id),
    index record_entry_by_about (about, at),
    index record_entry_by_actor (actor, at),
    index record_entry_by_kind (kind, at)
);

-- what an entry says, apart from it, so that a person's data can go while the chain still holds
create table record_payload (
    entry   uuid       not null primary key,
    salt    char(64) character set ascii not null,
    payload mediumtext character set utf8mb4 collate utf8mb4_bin not null -- canonical JSON, RFC 8785
);

-- the leaves of the Merkle tree, in order
create table record_leaf (
    idx    bigint   not null primary key,
    entry  uuid     not null unique,
    stream uuid     not null,
    number int      not null,
    hash   char(64) character set ascii not null
);

-- signed notes on the tree at a size
create table record_checkpoint (
    size     bigint        not null primary key,
    at       datetime(6)   not null, -- UTC
    frontier varchar(4200) character set ascii not null,
    note     varchar(500)  not null
);

create trigger record_entry_is_not_changed before update on record_entry for each row
    signal sqlstate '45000' set message_text = 'The record is not changed';
create trigger record_entry_is_not_removed before delete on record_entry for each row
    signal sqlstate '45000' set message_text = 'The record is not removed';
create trigger record_payload_is_not_changed before update on record_payload for each row
    signal sqlstate '45000' set message_text = 'The record is not changed';
create trigger record_payload_is_not_removed before delete on record_payload for each row
    signal sqlstate '45000' set message_text = 'The record is not removed';
create trigger record_leaf_is_not_changed before update on record_leaf for each row
    signal sqlstate '45000' set message_text = 'The record is not changed';
create trigger record_leaf_is_not_removed before delete on record_leaf for each row
    signal sqlstate '45000' set message_text = 'The record is not removed';
create trigger record_checkpoint_is_not_changed before update on record_checkpoint for each row
    signal sqlstate '45000' set message_text = 'The record is not changed';
create trigger record_checkpoint_is_not_removed before delete on record_checkpoint for each row
    signal sqlstate '45000' set message_text = 'The record is not removed';
