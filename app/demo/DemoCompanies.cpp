// SPDX-License-Identifier: GPL-3.0-or-later
// 300 companies and 800 people in twelve regions. Most came in by two imports at the start, the rest one by one since.
// Numbers are from ranges kept for fiction where a country has one, addresses end in .example.
#include "app/demo/DemoWorld.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/TextFolding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr size_t companyCount = 300;
constexpr size_t contactCount = 800;

QString slug(const QString &text)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"^-+|-+$"_s);
    return fold(text).replace(others, u"-"_s).remove(edges);
}

QString languageOf(const QString &country)
{
    static const QHash<QString, QString> languages = {{u"Germany"_s, u"de"_s}, {u"Austria"_s, u"de"_s},
        {u"Switzerland"_s, u"de"_s}, {u"France"_s, u"fr"_s}, {u"Portugal"_s, u"pt"_s}, {u"Japan"_s, u"ja"_s},
        {u"United Arab Emirates"_s, u"ar"_s}, {u"Kuwait"_s, u"ar"_s}};
    return languages.value(country, u"en"_s);
}

class CompanyPlanner
{
public:
    explicit CompanyPlanner(DemoWorld &world) : m_world(world) {}

    void run()
    {
        for (const auto &item : m_world.featured()[u"companies"_s].toArray())
            addFeatured(item.toObject());
        while (m_world.companies.size() < companyCount)
            addCompany();
        while (m_world.contacts.size() < contactCount)
            addContact(m_world.pick(companyCount));
        flush(u"importCustomers"_s, u"customers.csv"_s, start(0), m_first);
        flush(u"importFair"_s, u"analytica.csv"_s, start(1), m_second);
    }

private:
    Instant start(int batch) const
    {
        return m_world.at(
            m_world.today().addDays(batch == 0 ? -DemoWorld::days : -DemoWorld::days + 190), QTime(10, 15));
    }

    void flush(const QString &label, const QString &file, Instant at, std::vector<Edit> &edits)
    {
        m_world.plan(at, label, std::move(edits), Origin::import(file));
    }

    /// A record that came by itself is its own change set; others come with an import.
    void add(Instant since, const QString &label, Edit edit)
    {
        std::erase_if(edit.values, [](const FieldValue &value) {
            return isEmpty(value.value) || value.value == Value(QString()) || value.value == Value(QStringList());
        });
        if (since == start(0))
            m_first.push_back(std::move(edit));
        else if (since == start(1))
            m_second.push_back(std::move(edit));
        else
            m_world.plan(since, label, {std::move(edit)});
    }

    Instant someSince()
    {
        if (m_world.chance(65))
            return start(0);
        return m_world.chance(40) ? start(1) : m_world.atWork(m_world.between(5, DemoWorld::days - 200));
    }

    QJsonObject region()
    {
        qint64 total = 0;
        for (const auto &item : m_world.regions())
            total += item[u"weight"_s].toInteger();
        qint64 left = m_world.below(total);
        for (const auto &item : m_world.regions()) {
            left -= item[u"weight"_s].toInteger();
            if (left < 0)
                return item.toObject();
        }
        return {};
    }

    QStringList someTags()
    {
        QStringList tags;
        for (qint64 i = m_world.below(4); i > 1; --i) {
            const QString tag = m_world.pick(m_world.words(u"tags"_s));
            if (!tags.contains(tag))
                tags.append(tag);
        }
        return tags;
    }

    size_t ownerFor(const QString &language)
    {
        if (language == "ja"_L1)
            return 4;
        if (language == "ar"_L1 || language == "pt"_L1)
            return 3;
        if (language == "en"_L1)
            return m_world.chance(70) ? 2 : 1;
        return m_world.chance(65) ? 0 : 1;
    }

    void addFeatured(const QJsonObject &company)
    {
        const QString country = company[u"country"_s].toString();
        const auto owner = static_cast<size_t>(company[u"owner"_s].toInt());
        const Instant since = start(0);
        const QString domain = company[u"domain"_s].toString();
        const auto currency = *Currency::fromCode(company[u"currency"_s].toString());
        QStringList tags;
        for (const auto &tag : company[u"tags"_s].toArray())
            tags.append(m_world.word(u"tags"_s, tag.toString()));
        const QJsonObject home = regionOf(country);
        const DemoCompany made{m_world.newId(since), company[u"name"_s].toString(), languageOf(country), country,
            domain, currency, owner, since};
        add(since, {},
            Edit::create(EntityKind::Company, made.id,
                {{field::name, made.name}, {field::legal_name, company[u"legal"_s].toString()}, {field::domain, domain},
                    {field::website, "https://www."_L1 + domain}, {field::phone, m_world.phone(home[u"phone"_s])},
                    {field::industry, m_world.word(u"industries"_s, company[u"industry"_s].toString())},
                    {field::employees, company[u"employees"_s].toInteger()},
                    {field::annual_revenue, revenue(company[u"employees"_s].toInteger(), currency)},
                    {field::address_street, company[u"street"_s].toString()},
                    {field::address_city, company[u"city"_s].toString()},
                    {field::address_postal_code, company[u"zip"_s].toString()},
                    {field::address_country, m_world.word(u"countries"_s, country)},
                    {field::lifecycle, choice::customer}, {field::owner, m_world.users[owner]}, {field::tags, tags}}));
        m_world.companies.push_back(made);
        for (const auto &item : company[u"people"_s].toArray()) {
            const QJsonArray person = item.toArray();
            addPerson(m_world.companies.size() - 1, home, person[0].toString(), person[1].toString(),
                person[2].toString(), m_world.word(u"people"_s, person[3].toString()),
                person[3].toString() + u'@' + domain, person[4].toString(), tags);
        }
    }

    QJsonObject regionOf(const QString &country) const
    {
        for (const auto &item : m_world.regions()) {
            if (item[u"country"_s].toString() == country)
                return item.toObject();
        }
        return m_world.regions().first().toObject();
    }

    Money revenue(qint64 employees, Currency currency)
    {
        qint64 units = employees * m_world.between(90, 310) * 1000;
        for (int digit = 0; digit < currency.digits(); ++digit)
            units *= 10;
        return {currency.digits() == 0 ? units * 150 : units, currency};
    }

    void addCompany()
    {
        const QJsonObject home = region();
        const QString country = home[u"country"_s].toString();
        const QString language = languageOf(country);
        const QJsonArray city = m_world.pickItem(home[u"cities"_s]).toArray();
        QString name = m_world.pick(home[u"companies"_s])
                           .replace("{last}"_L1, m_world.pick(home[u"lastNames"_s]))
                           .replace("{city}"_L1, city[0].toString());
        const QString legal = m_world.pick(home[u"legal"_s]);
        const QString legalName = language == "ja"_L1 ? name + legal : name + u' ' + legal;
        QString domain = home.contains("latinCompanies"_L1)
            ? m_world.pick(home[u"latinCompanies"_s]) + u'-' + QString::number(m_world.companies.size())
            : slug(name);
        for (const DemoCompany &other : m_world.companies) {
            if (other.name == name || other.domain == domain + ".example"_L1)
                return; // once is enough; the caller tries again
        }
        domain += ".example"_L1;
        const qint64 employees = m_world.between(8, 120) * (m_world.chance(25) ? 20 : 3);
        const auto currency = *Currency::fromCode(home[u"currency"_s].toString());
        const Instant since = someSince();
        const DemoCompany made{
            m_world.newId(since), name, language, country, domain, currency, ownerFor(language), since};
        add(since, u"company"_s,
            Edit::create(EntityKind::Company, made.id,
                {{field::name, name}, {field::legal_name, legalName}, {field::domain, domain},
                    {field::website, "https://www."_L1 + domain}, {field::phone, m_world.phone(home[u"phone"_s])},
                    {field::industry, m_world.pick(m_world.words(u"industries"_s))}, {field::employees, employees},
                    {field::annual_revenue, m_world.chance(60) ? Value(revenue(employees, currency)) : Value()},
                    {field::address_street,
                        m_world.pick(home[u"streets"_s]) + u' ' + QString::number(m_world.between(1, 180))},
                    {field::address_city, city[0].toString()}, {field::address_region, city[2].toString()},
                    {field::address_postal_code, city[1].toString()},
                    {field::address_country, m_world.word(u"countries"_s, country)},
                    {field::lifecycle, m_world.chance(45) ? choice::customer : choice::prospect},
                    {field::owner, m_world.users[made.owner]}, {field::tags, someTags()}}));
        m_world.companies.push_back(made);
        addContact(m_world.companies.size() - 1); // a company without people would be of little use
    }

    void addContact(size_t company)
    {
        const DemoCompany &firm = m_world.companies[company];
        const QJsonObject home = regionOf(firm.country);
        const QString first = m_world.pick(home[u"firstNames"_s]);
        const QString last = m_world.pick(home[u"lastNames"_s]);
        const QString mailbox = home.contains("latin"_L1)
            ? m_world.pick(home[u"latin"_s]) + QString::number(m_world.contacts.size())
            : slug(first) + u'.' + slug(last);
        for (const DemoContact &other : m_world.contacts) {
            if (other.company == company && other.lastName == last)
                return;
        }
        static const QStringList lifecycles = {choice::subscriber, choice::lead, choice::lead, choice::qualified,
            choice::opportunity, choice::customer, choice::customer, choice::customer, choice::former, choice::other};
        const QString lifecycle = lifecycles[m_world.below(lifecycles.size())];
        addPerson(company, home, m_world.chance(8) && firm.language == "de"_L1 ? u"Dr."_s : QString(), first, last,
            m_world.pick(m_world.words(u"jobTitles"_s)), mailbox + u'@' + firm.domain, lifecycle, someTags());
    }

    void addPerson(size_t company, const QJsonObject &home, const QString &salutation, const QString &first,
        const QString &last, const QString &jobTitle, const QString &email, const QString &lifecycle,
        const QStringList &tags)
    {
        const DemoCompany &firm = m_world.companies[company];
        const Instant since = firm.since;
        const bool isAnnika = last == "Reinhardt-Vogelsang"_L1;
        std::vector<FieldValue> values = {{field::salutation, salutation}, {field::first_name, first},
            {field::last_name, last}, {field::job_title, jobTitle}, {field::company, firm.id}, {field::email, email},
            {field::phone, m_world.phone(home[u"phone"_s])},
            {field::mobile, m_world.chance(60) ? m_world.phone(home[u"mobile"_s]) : QString()},
            {field::lifecycle, lifecycle}, {field::source, m_world.pick(m_world.words(u"sources"_s))},
            {field::owner, m_world.users[firm.owner]}, {field::tags, tags},
            {field::consent, m_world.chance(70) ? choice::given : choice::unknown}};
        if (isAnnika) {
            values.push_back({field::emails,
                QStringList{m_world.words(u"privateMail"_s).toString() + u": annika.rv@post.example"_s}});
            values.push_back({field::address_street, u"Haus 4, Zimmer 4.017, Am Lindenring 12–18"_s});
            values.push_back({field::address_postal_code, u"14059"_s});
            values.push_back({field::address_city, u"Berlin"_s});
            values.push_back({field::address_country, m_world.word(u"countries"_s, u"Germany"_s)});
        }
        if (isAnnika || m_world.chance(12)) {
            values.push_back(
                {m_world.contactFields[0], isAnnika ? u"LK-2025-0417"_s : u"RV-%1"_s.arg(m_world.between(1000, 9999))});
            values.push_back({m_world.contactFields[1], isAnnika ? qint64(38) : m_world.between(2, 40)});
            values.push_back({m_world.contactFields[2],
                m_world.workingDay(m_world.today().addDays(isAnnika ? 51 : m_world.between(10, 200)))});
        }
        if (m_world.chance(3))
            values.push_back({field::do_not_contact, true});
        const RecordId id = m_world.newId(since);
        add(since, u"contact"_s, Edit::create(EntityKind::Contact, id, std::move(values)));
        m_world.contacts.push_back({id, company, last, firm.owner, since});
    }

    DemoWorld &m_world;
    std::vector<Edit> m_first;
    std::vector<Edit> m_second;
};

} // namespace

void planCompanies(DemoWorld &world)
{
    CompanyPlanner(world).run();
}

} // namespace satchel::app
