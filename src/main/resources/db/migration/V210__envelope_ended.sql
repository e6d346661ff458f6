-- An envelope can be ended before its last day, by the group that granted it.
alter table envelope
    add column ended_at   timestamp(6)  null,
    add column ended_by   uuid          null,
    add column end_reason varchar(2000) null;
