-- a charter's quorum for a decision by majority, in per cent; 67 is two thirds
alter table deliberation_group add column majority_quorum integer not null default 67;

-- a sense check decides nothing: it has a question of its own and is numbered apart
alter table consensus_check
    add column sense boolean not null default false,
    add column question varchar(300) not null default '',
    drop index decision_id,
    add constraint consensus_check_number unique (decision_id, sense, number);
