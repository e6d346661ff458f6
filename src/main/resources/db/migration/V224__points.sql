-- how ranked ballots are counted, and what points members have; the usual rules where nothing was said
alter table decision
    add column ballot_forgiven int not null default 2147483647,
    add column ballot_repeats varchar(30) not null default 'SKIP',
    add column ballot_elimination varchar(30) not null default 'ONE',
    add column ballot_threshold varchar(30) not null default 'ACTIVE',
    add column ballot_barred varchar(2000) not null default '',
    add column ballot_dots int not null default 3,
    add column ballot_most int not null default 3,
    add column ballot_tied varchar(30) not null default 'NOBODY_WINS';

alter table consensus_check
    add column ballot_forgiven int not null default 2147483647,
    add column ballot_repeats varchar(30) not null default 'SKIP',
    add column ballot_elimination varchar(30) not null default 'ONE',
    add column ballot_threshold varchar(30) not null default 'ACTIVE',
    add column ballot_barred varchar(2000) not null default '',
    add column ballot_dots int not null default 3,
    add column ballot_most int not null default 3,
    add column ballot_tied varchar(30) not null default 'NOBODY_WINS';
