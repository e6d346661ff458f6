package org.colead.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// How its owner chose that mail comes: a person, or the organisation for those who have not
/// chosen.
@Entity
@Table(name = "mail_choice")
class MailChoice extends AbstractAggregateRoot<MailChoice> {

    @Id private UUID owner;
    @Version private @Nullable Long version;
    private boolean daily;
    private @Nullable Short quietFrom;
    private @Nullable Short quietUntil;

    @SuppressWarnings("NullAway.Init")
    protected MailChoice() {}

    MailChoice(UUID owner) {
        this.owner = owner;
    }

    void choose(MailWish wish, PersonId by, Instant at) {
        daily = wish.daily();
        quietFrom = wish.quiet().map(QuietHours::from).map(MailChoice::minutes).orElse(null);
        quietUntil = wish.quiet().map(QuietHours::until).map(MailChoice::minutes).orElse(null);
        registerEvent(new HowMailComesChosen(owner, by, at));
    }

    MailWish wish() {
        return new MailWish(daily, quiet(quietFrom, quietUntil));
    }

    static Optional<QuietHours> quiet(@Nullable Short from, @Nullable Short until) {
        return from == null || until == null
                ? Optional.empty()
                : Optional.of(new QuietHours(time(from), time(until)));
    }

    private static Short minutes(LocalTime time) {
        return (short) (time.toSecondOfDay() / 60);
    }

    private static LocalTime time(short minutes) {
        return LocalTime.ofSecondOfDay(minutes * 60L);
    }
}
