// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is read of a masked store has no value of a person in it.
#include "store/privacy/Masking.h"

#include "store/Contents.h"
#include "store/privacy/Consents.h"
#include "store/sync/Conflicts.h"
#include "store/Timeline.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList values = {u"Karl"_s, u"Brüggenthies"_s, u"karl@example.com"_s, u"030555017"_s, u"Geheimrat"_s,
    u"Vertraulich"_s, u"Quellenstrasse"_s, u"7351"_s, u"Helvion"_s, u"1980"_s};

class Desk : public TestStore
{
public:
    Desk()
    {
        company = create(EntityKind::Company, {{u"name"_s, u"Helvion AG"_s}});
        contact = create(EntityKind::Contact,
            {{u"first_name"_s, u"Karl"_s}, {u"last_name"_s, u"Brüggenthies"_s}, {u"email"_s, u"karl@example.com"_s},
                {u"phone"_s, u"030555017"_s}, {u"job_title"_s, u"Geheimrat"_s}, {u"company"_s, company},
                {u"address_street"_s, u"Quellenstrasse 7"_s}, {u"birthday"_s, QDate(1980, 3, 1)},
                {u"tags"_s, QStringList{u"Vertraulich"_s, u"Geheimrat"_s}}, {u"lifecycle"_s, u"customer"_s}});
        deal = create(EntityKind::Deal,
            {{u"title"_s, u"Vertraulich"_s}, {u"contact"_s, contact},
                {u"value"_s, Money{735142, *Currency::fromCode(u"EUR")}}});
        create(EntityKind::Activity,
            {{u"kind"_s, u"email"_s}, {u"subject"_s, u"Vertraulich"_s}, {u"body"_s, u"Herr Geheimrat"_s},
                {u"contact"_s, contact}});
        if (!update(EntityKind::Contact, contact, {{u"job_title"_s, u"Geheimrat a. D."_s}}))
            qFatal("no edit");
    }
    std::unique_ptr<store::Store> masked()
    {
        store::StoreOptions options;
        options.isMasked = true;
        return again(5, options);
    }

    RecordId company;
    RecordId contact;
    RecordId deal;
};

QString allOf(const Record &record)
{
    QString all;
    for (const Field &field : record.entity->fields)
        all += textOf(record.value(field.name)) + u' ' + valueOr<QStringList>(record.value(field.name)).join(u' ');
    return all;
}

void verifyHidden(const QString &text)
{
    for (const QString &value : values)
        QVERIFY2(!text.contains(value), qPrintable(value + u" in "_s + text));
}

} // namespace

class tst_Masking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsListsTitlesAndSearchesHaveStandIns()
    {
        Desk desk;
        const auto hidden = desk.masked();
        const auto contact = hidden->get(EntityKind::Contact, desk.contact);
        verifyHidden(allOf(*contact));
        QCOMPARE(titleOf(*contact), u"Contact 1"_s);
        QCOMPARE(contact->text(u"email"_s), u"contact1@example.invalid"_s);
        QCOMPARE(contact->text(u"phone"_s), u"•••••••••"_s);
        QCOMPARE(contact->text(u"lifecycle"_s), u"customer"_s);
        QCOMPARE(contact->value(u"company"_s), Value(desk.company));
        QCOMPARE(hidden->title(EntityKind::Company, desk.company), u"Company 1"_s);
        const auto deal = hidden->get(EntityKind::Deal, desk.deal);
        QCOMPARE(deal->value(u"value"_s), Value(Money{888888, *Currency::fromCode(u"EUR")}));
        const auto rows = *hidden->select({EntityKind::Contact, {u"@title"_s, u"email"_s, u"company.name"_s}, {},
            {u"last_name"_s, false}, {}, -1, false});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.text(0, 2), u"Company 1"_s);
        const auto hits = *hidden->search(u"Brüggenthies"_s); // it is found by what it is called
        QVERIFY(!hits.empty());
        for (const store::SearchHit &hit : hits)
            verifyHidden(hit.title + hit.snippet);
    }

    void historyAndTimelineHaveStandIns()
    {
        Desk desk;
        const auto hidden = desk.masked();
        const auto history = *hidden->history(EntityKind::Contact, desk.contact);
        QVERIFY(history.size() >= 2);
        QString all;
        for (const store::HistoryEntry &entry : history) {
            all += entry.set.label + textOf(entry.change.before) + textOf(entry.change.after);
            for (const FieldValue &value : entry.change.created)
                all += textOf(value.value) + valueOr<QStringList>(value.value).join(u' ');
        }
        verifyHidden(all);
        QVERIFY(all.contains(u'•'));
    }

    void whatSyncKeepsHasStandIns()
    {
        Desk desk;
        QVERIFY(store::Conflicts(*desk).add({0, 1, EntityKind::Contact, desk.contact, u"job_title"_s,
            Value(u"Geheimrat"_s), Value(u"Vertraulich"_s), Value(u"Karl"_s), true, true, desk.clock.now()}));
        const auto hidden = desk.masked();
        const auto conflicts = *store::Conflicts(*hidden).list();
        QCOMPARE(conflicts.size(), 1U);
        verifyHidden(textOf(conflicts[0].before) + textOf(conflicts[0].mine) + textOf(conflicts[0].theirs));
        QCOMPARE(conflicts[0].field, u"job_title"_s);
    }

    void nothingIsWrittenOrChanged()
    {
        Desk desk;
        {
            const auto hidden = desk.masked();
            QVERIFY(hidden->isReadOnly());
            const auto done = hidden->commit({u"Edit"_s, Origin::user(),
                {Edit::update(EntityKind::Contact, desk.contact, {{u"job_title"_s, u"x"_s}})}, {}});
            QCOMPARE(done.error().kind, Error::Kind::ReadOnly);
            QVERIFY(done.error().what.contains(u"hidden"_s));
        }
        QCOMPARE(desk.value(EntityKind::Contact, desk.contact, u"first_name"_s), Value(u"Karl"_s));
    }

    void whatIsCommittedMeanwhileIsHiddenToo()
    {
        Desk desk;
        const auto hidden = desk.masked();
        Field field;
        field.label = u"Tier"_s;
        QVERIFY(desk->addCustomField(EntityKind::Contact, field));
        QVERIFY(desk.update(EntityKind::Contact, desk.contact, {{u"x_tier"_s, u"Vertraulich"_s}}));
        QVERIFY(hidden->followOtherRegistry());
        QCOMPARE(hidden->get(EntityKind::Contact, desk.contact)->text(u"x_tier"_s), u"•••••••••••"_s);
    }

    void standInsKeepLengthAndShape()
    {
        QCOMPARE(store::maskedText(u"Grünwald & Söhne, 7"_s), u"•••••••• & •••••, •"_s);
        QCOMPARE(store::maskedNumber(1234), 8888);
        QCOMPARE(store::maskedNumber(-5), -8);
        QCOMPARE(store::maskedNumber(0), 0);
        QCOMPARE(store::maskedNumber(std::numeric_limits<qint64>::max()), 8888888888888888888LL);
    }
};

SATCHEL_TEST(tst_Masking)
#include "tst_Masking.moc"
