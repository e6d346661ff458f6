-- a decision that was parked and taken up again can come to the same choice again: each way is kept
alter table impasse
    add column number int not null default 1,
    add unique impasse_by_decision (decision_id, number),
    drop index decision_id;
