-- the concern of this brief that it was answered together with
alter table brief_concern
    add column joined_to uuid null;
