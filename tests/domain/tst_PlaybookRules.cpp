// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlaybookRules.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Rights.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Schema> playbookSchema()
{
    static const auto schema = Schema::withCustomFields({});
    return schema;
}

RecordId idNumbered(quint64 seed)
{
    Random random(seed);
    return RecordId::create(Instant{1'000'000}, random);
}

Record recordOf(EntityKind entity, const std::vector<FieldValue> &values)
{
    Record record(playbookSchema()->shared(entity));
    for (const FieldValue &value : values)
        record.set(value.field, value.value);
    return record;
}

} // namespace

class tst_PlaybookRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaybookIsForItsStageItsPipelineOrEveryDeal()
    {
        const RecordId sales = idNumbered(1);
        const RecordId renewals = idNumbered(2);
        const RecordId qualified = idNumbered(3);
        const RecordId negotiation = idNumbered(4);
        const Record ofStage = recordOf(EntityKind::Playbook, {{field::pipeline, sales}, {field::stage, negotiation}});
        QVERIFY(isPlaybookFor(ofStage, sales, negotiation));
        QVERIFY(!isPlaybookFor(ofStage, sales, qualified));
        const Record ofPipeline = recordOf(EntityKind::Playbook, {{field::pipeline, sales}});
        QVERIFY(isPlaybookFor(ofPipeline, sales, qualified));
        QVERIFY(!isPlaybookFor(ofPipeline, renewals, qualified));
        QVERIFY(isPlaybookFor(recordOf(EntityKind::Playbook, {}), renewals, {}));
    }

    /// So that a role which sees its own records only sees what the team works by.
    void aPlaybookIsNobodysAndItsAnswersAreTheDeals()
    {
        const Schema &schema = *playbookSchema();
        for (const EntityKind kind : {EntityKind::Playbook, EntityKind::PlaybookItem, EntityKind::Competitor})
            QVERIFY(!ownershipOf(schema, schema.entity(kind)).isOwned());
        for (const EntityKind kind : {EntityKind::PlaybookAnswer, EntityKind::ActionPlanStep}) {
            const Ownership ownership = ownershipOf(schema, schema.entity(kind));
            QCOMPARE(ownership.parents.size(), size_t(1));
            QCOMPARE(ownership.parents.front().kind, EntityKind::Deal);
        }
    }

    void anItemThatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("where"); // empty: it is fine
        QTest::newRow("step") << u"step"_s << QString() << QString() << QString();
        QTest::newRow("criterion") << u"criterion"_s << u"value > 1000"_s << QString() << QString();
        QTest::newRow("criterion about others")
            << u"criterion"_s << u"has quote (status = \"sent\")"_s << QString() << QString();
        QTest::newRow("without filter") << u"criterion"_s << u"  "_s << QString() << u"playbook_item.condition"_s;
        QTest::newRow("unknown field") << u"criterion"_s << u"nothing_such = 1"_s << QString()
                                       << u"playbook_item.condition"_s;
        QTest::newRow("link") << u"material"_s << QString() << u"https://example.test/a"_s << QString();
        QTest::newRow("material of nothing") << u"material"_s << QString() << QString() << u"playbook_item.url"_s;
        QTest::newRow("program as link") << u"material"_s << QString() << u"file:///bin/sh"_s << u"playbook_item.url"_s;
        QTest::newRow("script as link") << u"material"_s << QString() << u"javascript:alert(1)"_s
                                        << u"playbook_item.url"_s;
    }
    void anItemThatCannotBeUsedIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, condition);
        QFETCH(QString, url);
        QFETCH(QString, where);
        const Record item = recordOf(EntityKind::PlaybookItem,
            {{field::kind, kind}, {field::condition, condition.isEmpty() ? Value() : Value(condition)},
                {field::url, url.isEmpty() ? Value() : Value(url)}});
        const auto checked = checkPlaybookItem(*playbookSchema(), nullptr, item);
        QCOMPARE(checked.has_value(), where.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().kind, Error::Kind::Invalid);
            QVERIFY2(checked.error().where.startsWith(where), qPrintable(checked.error().where));
        }
    }

    void whatARemovedFieldBrokeCanStillBeRenamed()
    {
        const Record before = recordOf(EntityKind::PlaybookItem,
            {{field::kind, u"criterion"_s}, {field::title, u"Old"_s}, {field::condition, u"x_gone = 1"_s}});
        Record after = before;
        after.set(field::title, u"New"_s);
        QVERIFY(checkPlaybookItem(*playbookSchema(), &before, after));
        after.set(field::condition, u"x_gone = 2"_s);
        QVERIFY(!checkPlaybookItem(*playbookSchema(), &before, after));
    }
};

SATCHEL_TEST(tst_PlaybookRules)
#include "tst_PlaybookRules.moc"
