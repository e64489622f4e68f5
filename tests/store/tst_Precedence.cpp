// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Precedence.h"

#include "store/sync/Connections.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QJsonDocument>
#include <QTest>

using namespace satchel;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

QJsonObject contacts(const char *settings)
{
    return {{"objects"_L1, QJsonObject{{"contacts"_L1, QJsonDocument::fromJson(settings).object()}}}};
}

} // namespace

class tst_Precedence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<test::TestStore>(); }

    void thereIsNoneUntilAPersonSaysIt()
    {
        const qint64 hub = connect(u"Hub"_s, contacts("{}"));
        const qint64 force = connect(u"Force"_s, contacts("{}"));
        const auto precedence = Precedence::read(**m_store);
        QVERIFY_RESULT(precedence);
        QVERIFY(precedence->isEmpty());
        QCOMPARE(standing(hub, {force}), Standing::Equal);
    }

    void thePlaceDecidesAndWhatHasNoneFollows()
    {
        const qint64 hub = connect(u"Hub"_s, contacts(R"({"precedence": {"phone": 1}})"));
        const qint64 force = connect(u"Force"_s, contacts(R"({"precedence": {"phone": 2}})"));
        const qint64 other = connect(u"Other"_s, contacts("{}"));
        QCOMPARE(standing(hub, {force, other}), Standing::Leads);
        QCOMPARE(standing(force, {hub, other}), Standing::Follows);
        QCOMPARE(standing(force, {other}), Standing::Leads); // of a record that the first one does not hold
        QCOMPARE(standing(other, {force}), Standing::Follows);
        QCOMPARE(standing(hub, {}), Standing::Equal); // nobody to lead
        QCOMPARE(standing(hub, {force}, u"email"_s), Standing::Equal);
    }

    void twoWithOnePlaceAreEqual()
    {
        const qint64 hub = connect(u"Hub"_s, contacts(R"({"precedence": {"phone": 1}})"));
        const qint64 force = connect(u"Force"_s, contacts(R"({"precedence": {"phone": 1}})"));
        QCOMPARE(standing(hub, {force}), Standing::Equal);
    }

    void whatIsNotReceivedLeadsNowhere()
    {
        const qint64 sent = connect(
            u"Sent"_s, contacts(R"({"precedence": {"phone": 1}, "directions": {"phone": "push"}})"));
        const qint64 off = connect(u"Off"_s, contacts(R"({"precedence": {"phone": 1}, "direction": "push"})"));
        const qint64 hub = connect(u"Hub"_s, contacts("{}"));
        QCOMPARE(standing(hub, {sent, off}), Standing::Equal);
    }

private:
    qint64 connect(const QString &name, const QJsonObject &settings)
    {
        Connection connection;
        connection.name = name;
        connection.vendor = u"hubspot"_s;
        connection.settings = settings;
        return Connections(**m_store).add(connection)->number;
    }

    Standing standing(qint64 own, const std::vector<qint64> &others, const QString &field = u"phone"_s)
    {
        std::vector<Holding> holdings;
        for (const qint64 other : others)
            holdings.push_back({other, u"contacts"_s});
        return Precedence::read(**m_store)->of({own, u"contacts"_s}, holdings, field);
    }

    std::unique_ptr<test::TestStore> m_store;
};

SATCHEL_TEST(tst_Precedence)
#include "tst_Precedence.moc"
