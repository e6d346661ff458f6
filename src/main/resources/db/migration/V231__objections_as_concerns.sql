-- an objection that failed a check goes on as a concern: which position, in which check, and what
-- its author said would make the text workable
alter table contribution
    add column objection_id uuid          null unique,
    add column objected_in  int           null,
    add column workable     varchar(4000) null;
