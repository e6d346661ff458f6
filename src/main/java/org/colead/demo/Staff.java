package org.colead.demo;

import java.util.List;

/// The 31 people who work at Cedar Hollow Elementary, 18 of them teachers. All invented.
final class Staff {

    private static final List<String> COME_EARLY =
            List.of("Custodian", "Kitchen", "Bus and door", "Office", "Front office", "Nurse");

    record Person(String name, String title) {

        String shift() {
            return COME_EARLY.contains(title) ? "From six" : "School day";
        }

        boolean teaches() {
            return title.startsWith("Teacher");
        }

        String address() {
            var latin =
                    java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "")
                            .toLowerCase(java.util.Locale.ROOT)
                            .replaceAll("[^a-z]+", ".");
            return latin + "@cedarhollow.example";
        }
    }

    static final List<Person> TEAM =
            List.of(
                    new Person("Theo Brandt", "Teacher, fourth grade"),
                    new Person("Marisol Keane", "Teacher, second grade"),
                    new Person("Wes Tolliver", "Paraprofessional"),
                    new Person("Amara Osei", "Teacher, kindergarten"),
                    new Person("Hana Okafor", "Teacher, kindergarten"),
                    new Person("Inés Calloway", "Principal"),
                    new Person("Priya Nandakumar", "Teacher, special education"),
                    new Person("Lorraine Petty", "Office"),
                    new Person("Ruth Delgado", "Teacher, fifth grade"));

    static final List<Person> OTHERS =
            List.of(
                    new Person("Bea Lindqvist", "Teacher, first grade"),
                    new Person("Noor al-Rashid", "Teacher, first grade"),
                    new Person("Caleb Whitfield", "Teacher, second grade"),
                    new Person("Nguyễn Thị Minh Khai", "Teacher, third grade"),
                    new Person("José Ángel Villanueva-Etxeberria", "Teacher, third grade"),
                    new Person("Siobhán Ó Cuinneagáin", "Teacher, third grade"),
                    new Person("Dana Ruiz", "Teacher, fourth grade"),
                    new Person("Anselm Krüger", "Teacher, fifth grade"),
                    new Person("Yael Ben-Ami", "Teacher, music"),
                    new Person("Tomasz Wójcik", "Teacher, physical education"),
                    new Person("Grace Adeyemi", "Teacher, art"),
                    new Person("Owen Pritchard", "Teacher, library"),
                    new Person("Mei-Ling Zhao", "Paraprofessional"),
                    new Person("Darius Cole", "Paraprofessional"),
                    new Person("Elif Yıldız", "Paraprofessional"),
                    new Person("Frank Moreau", "Custodian"),
                    new Person("Rosa Delacroix", "Kitchen"),
                    new Person("Ivan Petrov", "Kitchen"),
                    new Person("Carmen Salas", "Nurse"),
                    new Person("Jules Abara", "Counselor"),
                    new Person("Kofi Mensah", "Bus and door"),
                    new Person("Pilar Ortega", "Front office"));

    static final List<String> KINDERGARTEN = List.of("Hana Okafor", "Amara Osei", "Mei-Ling Zhao");

    private Staff() {}

    static List<Person> all() {
        return java.util.stream.Stream.concat(TEAM.stream(), OTHERS.stream()).toList();
    }

    /// The leadership team, by name.
    static List<String> team() {
        return TEAM.stream().map(Person::name).toList();
    }

    static List<String> teachers() {
        return all().stream().filter(Person::teaches).map(Person::name).toList();
    }
}
