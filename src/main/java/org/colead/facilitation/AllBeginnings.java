package org.colead.facilitation;

import org.colead.group.GroupId;
import org.springframework.data.repository.ListCrudRepository;

/// How each group begins that ever went step by step.
interface AllBeginnings extends ListCrudRepository<Beginning, GroupId> {}
