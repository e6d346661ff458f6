package org.colead.export;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/// Days and moments as they stand on paper, in the reader’s language and the organisation’s zone.
record WrittenDays(Locale locale, ZoneId zone) {

    String day(LocalDate day) {
        return written("yMMMMd", day.atStartOfDay().toInstant(ZoneOffset.UTC), "Etc/UTC");
    }

    String moment(Instant at) {
        return written("yMMMMdjmz", at, zone.getId());
    }

    private String written(String skeleton, Instant at, String place) {
        var house = locale.getLanguage().equals("en") ? Locale.of("en", "150") : locale;
        var format = DateFormat.getInstanceForSkeleton(skeleton, house);
        format.setTimeZone(TimeZone.getTimeZone(place));
        return format.format(Date.from(at));
    }
}
