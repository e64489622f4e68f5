// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

const QByteArray tradeFair = R"({"name": "Trade fair", "entity": "contact", "thank_you": "See you!",
    "fields": [{"field": "last_name", "label": "Your name", "required": true}, {"field": "email"}],
    "presets": {"source": "Fair"}, "purpose": "consent", "wording": "You may write to me."})";

struct FormDesk : CommandLineCall
{
    Answer add(const QByteArray &definition)
    {
        const QString name = folder() + u"/form.json"_s;
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(definition) != definition.size())
            qFatal("cannot write the test file");
        file.close();
        return (*this)({u"form"_s, u"add"_s, name});
    }
    Answer submit(const QByteArray &json, const QString &form = u"Trade fair"_s)
    {
        return (*this)({u"form"_s, u"submit"_s, form}, json);
    }
};

} // namespace

class tst_FormCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFormIsAddedListedAndFilledIn()
    {
        FormDesk desk;
        QCOMPARE(desk.add(tradeFair).code, 0);
        const QJsonObject form = desk({u"form"_s, u"list"_s}).array()[0].toObject();
        QCOMPARE(form[u"name"].toString(), u"Trade fair"_s);
        QCOMPARE(form[u"status"].toString(), u"open"_s);
        QCOMPARE(form[u"fields"][0][u"label"].toString(), u"Your name"_s);
        QCOMPARE(form[u"consent"].toString(), u"You may write to me."_s);
        const Answer made = desk.submit(R"({"fields":{"last_name":"Berg","email":"berg@b.example"},"consent":true})");
        QCOMPARE(made.code, 0);
        QCOMPARE(made.object()[u"entity"].toString(), u"contact"_s);
        QVERIFY(made.object()[u"new"].toBool());
        const QString id = made.object()[u"id"].toString();
        const QJsonObject contact = desk({u"get"_s, u"contact"_s, id}).object();
        QCOMPARE(contact[u"source"].toString(), u"Fair"_s);
        QCOMPARE(contact[u"consent"].toString(), u"given"_s);
        const Answer again = desk.submit(R"({"fields":{"last_name":"B.","email":"berg@b.example"}})");
        QVERIFY(!again.object()[u"new"].toBool(true));
        QCOMPARE(again.object()[u"id"].toString(), id);
        QCOMPARE(desk({u"list"_s, u"activity"_s}).array().size(), 2);
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        FormDesk desk;
        QCOMPARE(desk.add(tradeFair).code, 0);
        const Answer missing = desk.submit(R"({"fields":{"email":"berg@b.example"}})");
        QCOMPARE(missing.code, 1);
        QCOMPARE(missing.error()[u"where"].toString(), u"fields.last_name"_s);
        QCOMPARE(desk.submit("not JSON").code, 1);
        QCOMPARE(desk.submit("[]").code, 1);
        const Answer unknown = desk.submit("{}", u"Website"_s);
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.error()[u"kind"].toString(), u"not_found"_s);
        QCOMPARE(desk({u"form"_s, u"submit"_s}).code, 2);
        QCOMPARE(desk({u"form"_s, u"dance"_s}).code, 2);
        QCOMPARE(desk.add(tradeFair).error()[u"kind"].toString(), u"conflict"_s);
        const Answer wrong = desk.add(R"({"name": "F", "fields": [{"field": "nothing"}]})");
        QCOMPARE(wrong.code, 1);
        QCOMPARE(wrong.error()[u"where"].toString(), u"capture_form.questions, 0.field"_s);
        QCOMPARE(desk({u"list"_s, u"contact"_s}).array().size(), 0);
    }

    void aPausedFormTakesNothingAndARemovedOneIsGone()
    {
        FormDesk desk;
        QCOMPARE(desk.add(tradeFair).code, 0);
        QCOMPARE(desk({u"form"_s, u"pause"_s, u"Trade fair"_s}).code, 0);
        QCOMPARE(desk.submit(R"({"fields":{"last_name":"Berg"}})").code, 1);
        QCOMPARE(desk({u"form"_s, u"resume"_s, u"Trade fair"_s}).code, 0);
        QCOMPARE(desk.submit(R"({"fields":{"last_name":"Berg"}})").code, 0);
        QCOMPARE(desk({u"form"_s, u"remove"_s, u"Trade fair"_s}).code, 0);
        QCOMPARE(desk({u"form"_s, u"list"_s}).array().size(), 0);
    }
};

SATCHEL_TEST(tst_FormCommand)
#include "tst_FormCommand.moc"
