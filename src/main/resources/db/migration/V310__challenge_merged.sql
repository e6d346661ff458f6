-- those that went on as a part of one that is withdrawn are found by it
create index challenge_by_merged on challenge (merged_into);
