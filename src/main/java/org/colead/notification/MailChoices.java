package org.colead.notification;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/// What was chosen by each.
interface MailChoices extends JpaRepository<MailChoice, UUID> {}
