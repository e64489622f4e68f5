// SPDX-License-Identifier: GPL-3.0-or-later
// A small world of contacts for tests and pictures of lists: names in several scripts, companies, owners, tags.
#pragma once

#include "items/Workspace.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

class ListFixture
{
public:
    explicit ListFixture(int further = 0)
    {
        using namespace Qt::StringLiterals;
        struct Person
        {
            const char16_t *first, *last, *job, *company, *email, *lifecycle;
            int owner, score, hoursAgo;
        };
        static const Person people[] = {
            {u"Reto", u"Amstutz", u"VP Quality", u"Helvion Diagnostics AG", u"reto.amstutz@helvion.example",
                u"opportunity", 0, 91, 3},
            {u"Élodie", u"Maréchal", u"Directrice générale", u"Maréchal Pharma SAS", u"elodie@marechal-pharma.example",
                u"opportunity", 0, 88, 2},
            {u"健一", u"佐藤", u"購買課", u"青葉薬品工業株式会社", u"k.sato@aoba-yakuhin.example", u"customer", 1, 86,
                264},
            {u"Dr. Annika", u"Reinhardt-Vogelsang", u"Head of Laboratory Operations and Procurement",
                u"Universitätsklinikum Lindental", u"a.reinhardt@lindental-klinik.example", u"customer", 0, 82, 1},
            {u"Jürgen", u"Weißenfels", u"Betriebsleiter", u"Hartmann & Söhne Präzisionstechnik GmbH",
                u"j.weissenfels@hartmann-s.example", u"opportunity", 0, 77, 330},
            {u"ليلى", u"منصور", u"مديرة العمليات", u"مجموعة النخيل للتبريد", u"l.mansour@alnakheel-cooling.example",
                u"opportunity", 2, 73, 288},
            {u"Heike", u"Zöllner", u"Messwesen", u"Stadtwerke Brunnfeld AöR", u"h.zoellner@sw-brunnfeld.example",
                u"customer", 0, 72, 900},
            {u"Priyanka", u"Natarajan", u"Director, Contamination Control", u"Kestrel Biologics Inc.",
                u"p.natarajan@kestrelbio.example", u"qualified", 3, 70, 400},
            {u"Marcus", u"Bellweather", u"Hatchery Manager", u"Tidewater Seafood Group",
                u"mbellweather@tidewater.example", u"opportunity", 3, 66, 800},
            {u"Svenja", u"Albrecht", u"Purchasing", u"Universitätsklinikum Lindental",
                u"s.albrecht@lindental-klinik.example", u"customer", 0, 64, 266},
            {u"Joost", u"van der Meer", u"Eigenaar", u"Glastuinbouw Van der Meer B.V.", u"joost@vdmeer-glas.example",
                u"opportunity", 4, 63, 860},
            {u"Daniel", u"Okafor", u"Facilities Director", u"Northgate Cold Storage Ltd",
                u"daniel.okafor@northgate-cold.example", u"qualified", 0, 61, 600},
            {u"美咲", u"田中", u"品質保証部 部長", u"北斗精機株式会社", u"m.tanaka@hokuto-seiki.example", u"qualified",
                1, 58, 360},
            {u"Inês", u"Carvalho", u"Compras", u"Frio Atlântico Lda", u"ines@frio-atlantico.example", u"lead", 2, 55,
                440},
            {u"Prof. Dr. Theodora", u"Eisenbach", u"Lehrstuhl", u"Technische Universität Waldsee",
                u"t.eisenbach@tu-waldsee.example", u"lead", 4, 49, 650},
        };
        const char16_t *names[] = {u"Marie Lang", u"Akira Tan", u"Sami Haddad", u"Priya Rao", u"Jan Bos"};
        std::vector<RecordId> users;
        for (const char16_t *name : names)
            users.push_back(store.create(EntityKind::User, {{u"name"_s, QString::fromUtf16(name)}}));
        QHash<QString, RecordId> companies;
        for (const Person &person : people) {
            const QString company = QString::fromUtf16(person.company);
            if (!companies.contains(company))
                companies.insert(company, store.create(EntityKind::Company, {{u"name"_s, company}}));
            const RecordId id = store.create(EntityKind::Contact,
                {{u"first_name"_s, QString::fromUtf16(person.first)}, {u"last_name"_s, QString::fromUtf16(person.last)},
                    {u"job_title"_s, QString::fromUtf16(person.job)}, {u"company"_s, companies.value(company)},
                    {u"email"_s, QString::fromUtf16(person.email)},
                    {u"lifecycle"_s, QString::fromUtf16(person.lifecycle)},
                    {u"owner"_s, users[static_cast<size_t>(person.owner)]}, {u"score"_s, qint64(person.score)},
                    {u"tags"_s, QStringList{person.score > 70 ? u"Key account"_s : u"Newsletter"_s}}});
            store.create(EntityKind::Activity,
                {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Call"_s}, {u"contact"_s, id},
                    {u"at"_s, Instant{store.clock.now().ms - person.hoursAgo * 3'600'000LL}}});
        }
        std::vector<Edit> edits;
        for (int i = 0; i < further; ++i)
            edits.push_back(Edit::create(EntityKind::Contact, {},
                {{u"first_name"_s, u"Person"_s}, {u"last_name"_s, u"%1"_s.arg(i, 6, 10, QChar(u'0'))},
                    {u"score"_s, qint64(i % 48)}}));
        const auto created = store->commit({u"Create"_s, Origin::user(), std::move(edits), {}});
        if (!created)
            qFatal("%s", qUtf8Printable(toText(created.error())));
        workspace = std::make_unique<items::Workspace>(
            store.release(), [this, path = store.path()]() -> Result<std::unique_ptr<store::Store>> {
                if (isLocked)
                    return fail(Error::Kind::Busy, u"another program writes to it"_s);
                return store::Store::open(path, store.clock, ++m_seed);
            });
    }

    TestStore store;
    std::unique_ptr<items::Workspace> workspace;
    std::atomic<bool> isLocked = false; // no worker gets a connection

private:
    std::atomic<quint64> m_seed = 100;
};

} // namespace satchel::test
