// SPDX-License-Identifier: GPL-3.0-or-later
// Which events a webhook asks for, and how a delivery is signed.
#include "sync/webhooks/WebhookEvents.h"
#include "sync/webhooks/WebhookSignature.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::webhooks;

namespace {

const Schema &schema()
{
    static const auto registry = Schema::withCustomFields({});
    return *registry;
}

std::vector<EventPattern> events(const QString &text)
{
    return parseEvents(schema(), text).value_or(std::vector<EventPattern>());
}

} // namespace

class tst_WebhookEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListOfEventsIsReadAndWrittenBack()
    {
        const auto read = events(u"contact.created,deal.stage  *.deleted, contact.created"_s);
        QCOMPARE(eventsText(read), u"contact.created, deal.stage, *.deleted"_s);
        QCOMPARE(events(eventsText(read)), read);
        QCOMPARE(eventsText(events(u"*"_s)), u"*.*"_s);
    }

    void whatTheRegistryDoesNotKnowIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("nothing") << u" , "_s << QString();
        QTest::newRow("unknown entity") << u"contact.created, person.created"_s << u"person.created"_s;
        QTest::newRow("unknown field") << u"deal.colour"_s << u"deal.colour"_s;
        QTest::newRow("nothing behind the entity") << u"deal"_s << u"deal"_s;
        QTest::newRow("an entity of the program's own") << u"setting.updated"_s << u"setting.updated"_s;
        QTest::newRow("a field of every entity") << u"*.stage"_s << u"*.stage"_s;
        QTest::newRow("a derived value, which the log does not have") << u"contact.score"_s << u"contact.score"_s;
    }
    void whatTheRegistryDoesNotKnowIsRefused()
    {
        QFETCH(QString, text);
        const auto parsed = parseEvents(schema(), text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::Invalid);
        QTEST(parsed.error().where, "where");
    }

    void anUpdateIsNamedByTheFieldWhenOnlyTheFieldIsAskedFor()
    {
        const QStringList fields{u"value"_s, u"stage"_s};
        QCOMPARE(eventType(events(u"deal.stage"_s), u"deal"_s, EventKind::Updated, fields), u"deal.stage"_s);
        QCOMPARE(
            eventType(events(u"deal.stage, deal.updated"_s), u"deal"_s, EventKind::Updated, fields), u"deal.updated"_s);
        QVERIFY(!eventType(events(u"deal.title"_s), u"deal"_s, EventKind::Updated, fields));
        QVERIFY(!eventType(events(u"deal.stage"_s), u"deal"_s, EventKind::Created, {}));
        QVERIFY(!eventType(events(u"deal.updated"_s), u"contact"_s, EventKind::Updated, fields));
        QCOMPARE(eventType(events(u"*.deleted"_s), u"contact"_s, EventKind::Deleted, {}), u"contact.deleted"_s);
    }

    void everyMeansWhatScriptsMayRead()
    {
        for (const Entity *entity : entitiesOf(schema(), events(u"*"_s)))
            QVERIFY2(!entity->isInternal, qPrintable(entity->name));
        QCOMPARE(entitiesOf(schema(), events(u"deal.stage"_s)).size(), size_t(1));
    }

    /// Of the specification's reference implementations.
    void aSignatureIsThatOfTheSpecification()
    {
        const auto key = secretBytes(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s);
        QVERIFY(key);
        QCOMPARE(signatureOf(*key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"),
            QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    void aSecretHasTheFormOfTheSpecification()
    {
        const auto counting = [](qsizetype count) { return QByteArray(count, 'x'); };
        QCOMPARE(secretBytes(newSecret(counting))->size(), qsizetype(32));
        for (const QString &wrong : {QString(), u"abc"_s, u"whsec_"_s, u"whsec_c2hvcnQ="_s, u"whsec_not base64!"_s,
                 u"whsec_"_s + QString::fromLatin1(QByteArray(65, 'x').toBase64())})
            QVERIFY2(!secretBytes(wrong), qPrintable(wrong));
    }
};

SATCHEL_TEST(tst_WebhookEvents)
#include "tst_WebhookEvents.moc"
