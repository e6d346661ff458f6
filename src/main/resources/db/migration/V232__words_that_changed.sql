-- which words of the version that changed answer this: part and range in its plain text, as HOW:12-40
alter table answer
    add column passages varchar(8000) character set ascii null;
