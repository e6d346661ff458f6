-- a page of the envelopes that a group holds, or has granted, those that run longest first
create index envelope_held on envelope (holder_id, until_date, id);
create index envelope_given on envelope (grantor_id, until_date, id);
