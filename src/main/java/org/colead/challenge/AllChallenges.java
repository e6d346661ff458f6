package org.colead.challenge;

import org.springframework.data.repository.ListCrudRepository;

/// Every challenge that was posted.
interface AllChallenges extends ListCrudRepository<Challenge, ChallengeId> {}
