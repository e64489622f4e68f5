// SPDX-License-Identifier: GPL-3.0-or-later
// How many of known duplicates are found, and how many of what is found are duplicates, among made-up people: copies
// as imports, forms and business cards make them, beside people who only look alike (relatives, colleagues, namesakes,
// father and son). The same people in every run.
#include "domain/FieldNames.h"
#include "duplicates/Scan.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DuplicateCases.h"

#include <QTemporaryDir>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int people = 20'000;

struct FirstName
{
    QString name;
    QString otherForm; // what somebody else writes
};

const FirstName firstNames[] = {{u"William"_s, u"Bill"_s}, {u"Robert"_s, u"Bob"_s}, {u"Elizabeth"_s, u"Liz"_s},
    {u"Katharina"_s, u"Kathi"_s}, {u"Johannes"_s, u"Hans"_s}, {u"Jürgen"_s, u"Juergen"_s}, {u"José"_s, u"Jose"_s},
    {u"Francisco"_s, u"Paco"_s}, {u"Michael"_s, u"Mike"_s}, {u"Stefanie"_s, u"Steffi"_s}, {u"Alexander"_s, u"Alex"_s},
    {u"Hans-Joachim"_s, u"H.-J."_s}, {u"Françoise"_s, u"Francoise"_s}, {u"Layla"_s, u"ليلى"_s},
    {u"Sergei"_s, u"Сергей"_s}, {u"Aiko"_s, u"Aiko"_s}, {u"Marta"_s, u"Martha"_s}, {u"Ana Maria"_s, u"Ana"_s},
    {u"Thomas"_s, u"Tom"_s}, {u"Giuseppe"_s, u"Beppe"_s}, {u"Priyanka"_s, u"Priya"_s}, {u"Lena"_s, u"Lena"_s},
    {u"Wolfgang"_s, u"Wolf"_s}, {u"Claire"_s, u"Claire"_s}, {u"Mohammed"_s, u"Mohamed"_s}};

const QString syllables[] = {u"ber"_s, u"gar"_s, u"mann"_s, u"hol"_s, u"sted"_s, u"lin"_s, u"den"_s, u"rei"_s, u"mor"_s,
    u"etti"_s, u"ros"_s, u"sán"_s, u"chez"_s, u"wal"_s, u"kow"_s, u"ski"_s, u"tan"_s, u"aka"_s, u"müh"_s, u"len"_s,
    u"ney"_s, u"dub"_s, u"ois"_s, u"vel"_s, u"dor"_s, u"ing"_s, u"har"_s, u"per"_s, u"quist"_s, u"schu"_s};

struct Person
{
    QString first;
    QString otherForm;
    QString last;
    QString suffix;
    QString email;
    QString mobile;
    QString street;
    QString postalCode;
    QString company;
    QDate birthday;
};

class People
{
public:
    explicit People(store::Store &store) : m_store(store)
    {
        for (int i = 0; i < people / 10; ++i)
            m_companies.push_back(create(EntityKind::Company, {{field::name, companyName(i)}}));
    }

    void makeAll()
    {
        for (int i = 0; i < people; ++i) {
            const Person person = anyone(i);
            const RecordId original = write(person);
            const int kind = below(100);
            if (kind < 15)
                addCopy(original, person);
            else if (kind < 25)
                addLookalike(person);
        }
        finish();
    }

    bool areOne(RecordId a, RecordId b) const { return m_pairs.contains({std::min(a, b), std::max(a, b)}); }
    qsizetype duplicates() const { return static_cast<qsizetype>(m_pairs.size()); }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    static QString companyName(int i)
    {
        return u"%1%2 GmbH"_s.arg(syllables[i % 30], syllables[i / 30 % 30]) + QString::number(i / 900);
    }
    QString surname()
    {
        QString name;
        for (int i = 2 + below(2); i > 0; --i)
            name += syllables[below(30)];
        name[0] = name[0].toUpper();
        return chance(6) ? name + u"-Vogel"_s : name;
    }

    Person anyone(int i)
    {
        const FirstName &first = firstNames[below(std::size(firstNames))];
        Person person{first.name, first.otherForm, surname(), {}, {}, {}, {}, {}, {}, {}};
        const int company = below(people / 10);
        person.company = QString::number(company);
        if (chance(85))
            person.email = u"%1.%2@firm%3.example"_s.arg(first.name.left(1).toLower(), person.last.toLower())
                               .arg(company);
        if (chance(60))
            person.mobile = u"+49 151 %1"_s.arg(10'000'000 + i * 7);
        if (chance(50)) {
            person.street = u"%1straße %2"_s.arg(surname()).arg(1 + below(90));
            person.postalCode = QString::number(10'000 + below(80'000));
        }
        if (chance(25))
            person.birthday = QDate(1950, 1, 1).addDays(below(18'000));
        return person;
    }

    QString mistyped(QString text)
    {
        const qsizetype at = 1 + below(static_cast<int>(std::max<qsizetype>(2, text.size() - 1)) - 1);
        switch (below(3)) {
        case 0: return text.remove(at, 1);
        case 1: return text.insert(at, text[at]);
        default:
            if (at + 1 < text.size())
                std::swap(text[at], text[at + 1]);
            return text;
        }
    }

    /// The same person as another source has them: one to three things differ, something identifying stays.
    void addCopy(RecordId original, Person person)
    {
        const bool hasContact = !person.email.isEmpty() || !person.mobile.isEmpty();
        for (int changes = 1 + below(3); changes > 0; --changes) {
            switch (below(8)) {
            case 0: person.first = person.otherForm; break;
            case 1: person.last = mistyped(person.last); break;
            case 2: person.mobile.replace(u"+49 "_s, u"0"_s).remove(u' '); break;
            case 3: person.email = person.email.toUpper(); break;
            case 4: {
                if (!person.mobile.isEmpty() && hasContact)
                    person.email.clear();
                break;
            }
            case 5: person.street = mistyped(person.street.isEmpty() ? u"Weg"_s : person.street); break;
            case 6: person.company.clear(); break;
            default:
                if (person.last.endsWith("-Vogel"_L1))
                    person.last.chop(6);
            }
        }
        const RecordId copy = write(person);
        m_pairs.insert({std::min(original, copy), std::max(original, copy)});
    }

    /// Somebody else who shares much.
    void addLookalike(Person person)
    {
        switch (below(4)) {
        case 0: // of the family
            person.first = firstNames[(below(24) + 1)].name == person.first ? u"Ottilie"_s : u"Emil"_s;
            person.email.clear();
            person.birthday = {};
            break;
        case 1: // a namesake elsewhere
            person.company = QString::number(below(people / 10));
            person.email = u"other%1@else.example"_s.arg(below(1'000'000));
            person.mobile = u"+49 170 %1"_s.arg(10'000'000 + below(80'000'000));
            person.street.clear();
            person.postalCode = QString::number(10'000 + below(80'000));
            person.birthday = {};
            break;
        case 2: // a colleague with the same mailbox and switchboard
            person.first = u"Ulrike"_s;
            person.last = surname();
            person.email = u"info@firm%1.example"_s.arg(person.company);
            person.birthday = {};
            break;
        default: // father and son
            person.suffix = u"Jr."_s;
            person.email.clear();
            person.mobile.clear();
            person.birthday = {};
            person.street.clear();
            person.postalCode.clear();
        }
        write(person);
    }

    RecordId write(const Person &person)
    {
        std::vector<FieldValue> values = {{field::first_name, person.first}, {field::last_name, person.last}};
        const auto add = [&](const FieldName &name, const QString &text) {
            if (!text.isEmpty())
                values.push_back({name, text});
        };
        add(field::suffix, person.suffix);
        add(field::email, person.email);
        add(field::mobile, person.mobile);
        add(field::address_street, person.street);
        add(field::address_postal_code, person.postalCode);
        if (!person.company.isEmpty())
            values.push_back({field::company, m_companies[person.company.toUInt()]});
        if (person.birthday.isValid())
            values.push_back({field::birthday, person.birthday});
        return create(EntityKind::Contact, std::move(values));
    }

    RecordId create(EntityKind entity, std::vector<FieldValue> values)
    {
        const RecordId id = m_store.newId();
        m_edits.push_back(Edit::create(entity, id, std::move(values)));
        if (m_edits.size() >= 5'000)
            finish();
        return id;
    }
    void finish() { BENCH_REQUIRE(m_store.commit({u"Bench data"_s, Origin::cli(), std::exchange(m_edits, {}), {}})); }

    store::Store &m_store;
    std::mt19937 m_random{20261122};
    std::vector<RecordId> m_companies;
    std::vector<Edit> m_edits;
    std::set<std::pair<RecordId, RecordId>> m_pairs;
};

} // namespace

void benchDuplicateQuality()
{
    const QTemporaryDir folder(dataFolder() + u"/duplicates-XXXXXX"_s);
    auto store = open(folder.filePath(u"people.satchel"_s));
    People made(*store);
    made.makeAll();
    const auto found = duplicates::findPairs(*store, EntityKind::Contact, {.atLeast = 0.05});
    BENCH_REQUIRE(found);
    for (const double atLeast : {0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99}) {
        qsizetype right = 0;
        qsizetype all = 0;
        for (const duplicates::DuplicatePair &pair : *found) {
            all += pair.score >= atLeast;
            right += pair.score >= atLeast && made.areOne(pair.a, pair.b);
        }
        print({{u"name"_s, u"duplicates found"_s}, {u"at_least"_s, atLeast}, {u"known"_s, made.duplicates()},
            {u"found"_s, all}, {u"precision"_s, all ? static_cast<double>(right) / static_cast<double>(all) : 1.0},
            {u"recall"_s, static_cast<double>(right) / static_cast<double>(made.duplicates())}});
    }
}

} // namespace satchel::bench
