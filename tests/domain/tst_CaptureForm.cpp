// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CaptureForm.h"

#include "domain/FieldNames.h"
#include "domain/Rights.h"
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Schema> formSchema()
{
    static const auto schema = Schema::withCustomFields({});
    return schema;
}

Record formRecord(const std::vector<FieldValue> &more = {})
{
    Record record(formSchema()->shared(EntityKind::CaptureForm));
    record.set(field::name, u"Trade fair"_s);
    record.set(field::questions,
        u"[{\"field\": \"last_name\", \"label\": \"Your name\", \"required\": true}, {\"field\": \"email\"},"
        " {\"field\": \"phone\"}, {\"field\": \"notes\"}]"_s);
    record.set(field::presets, u"{\"source\": \"Fair\", \"tags\": [\"fair\"]}"_s);
    for (const FieldValue &value : more)
        record.set(value.field, value.value);
    return record;
}

CaptureForm formOf(const std::vector<FieldValue> &more = {})
{
    const auto form = captureFormOf(*formSchema(), formRecord(more));
    if (!form)
        qFatal("%s", qUtf8Printable(toText(form.error())));
    return *form;
}

QJsonObject submissionJson(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Where a submission is wrong; empty where it is not.
QString placeOfProblem(const CaptureForm &form, const QByteArray &text)
{
    const auto read = readSubmission(*formSchema(), form, submissionJson(text));
    const auto checked = read ? checkSubmission(*formSchema(), form, *read) : fail(read.error());
    return checked ? QString() : checked.error().where;
}

} // namespace

class tst_CaptureForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDefinitionIsReadAndWritten()
    {
        const CaptureForm form = formOf();
        QCOMPARE(form.entity, EntityKind::Lead);
        QCOMPARE(form.fields.size(), size_t(4));
        QVERIFY(form.fields.front().isRequired);
        QCOMPARE(form.presets.size(), size_t(2));
        Record written(formSchema()->shared(EntityKind::CaptureForm));
        for (const FieldValue &value : captureFormValues(form))
            written.set(value.field, value.value);
        const auto again = captureFormOf(*formSchema(), written);
        QVERIFY(again);
        QVERIFY(again->fields == form.fields);
        QVERIFY(again->presets == form.presets);
        const Field shown = shownField(*formSchema(), form, form.fields.front());
        QCOMPARE(shown.label, u"Your name"_s);
        QVERIFY(shown.isRequired());
    }

    void aWrongDefinitionIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        const QString questions = field::questions;
        QTest::newRow("nothing asked") << questions << u"[]"_s << u"capture_form.questions"_s;
        QTest::newRow("no such field") << questions << uR"([{"field": "nothing"}])"_s
                                       << u"capture_form.questions, 0.field"_s;
        QTest::newRow("a reference") << questions << uR"([{"field": "owner"}])"_s
                                     << u"capture_form.questions, 0.field"_s;
        QTest::newRow("set by the store")
            << questions << uR"([{"field": "created_at"}])"_s << u"capture_form.questions, 0.field"_s;
        QTest::newRow("twice") << questions << uR"([{"field": "email"}, {"field": "email"}])"_s
                               << u"capture_form.questions, 1.field"_s;
        QTest::newRow("nobody") << questions << uR"([{"field": "notes"}])"_s << u"capture_form.questions"_s;
        QTest::newRow("unknown member") << questions << uR"([{"field": "email", "colour": "red"}])"_s
                                        << u"capture_form.questions, 0.colour"_s;
        QTest::newRow("asked and preset")
            << QString(field::presets) << uR"({"email": "a@b.example"})"_s << u"capture_form.presets, email"_s;
        QTest::newRow("wrong value") << QString(field::presets) << uR"({"status": "no such"})"_s
                                     << u"capture_form.presets, status"_s;
        QTest::newRow("consent of a lead") << QString(field::purpose) << u"consent"_s << u"capture_form.purpose"_s;
    }
    void aWrongDefinitionIsRefusedWithItsPlace()
    {
        QFETCH(QString, part);
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto form = captureFormOf(*formSchema(), formRecord({{part, text}}));
        QVERIFY(!form);
        QCOMPARE(form.error().kind, Error::Kind::Invalid);
        QCOMPARE(form.error().where, place);
    }

    void whatIsNoJsonIsRefused()
    {
        const auto form = captureFormOf(*formSchema(), formRecord({{field::questions, u"[{"_s}}));
        QVERIFY(!form);
        QVERIFY(form.error().where.startsWith(u"capture_form.questions, character "));
    }

    void aFormThatLostAFieldCanStillBePaused()
    {
        const Record broken = formRecord({{field::questions, uR"([{"field": "x_gone"}])"_s}});
        Record paused = broken;
        paused.set(field::paused, true);
        QVERIFY(checkCaptureForm(*formSchema(), &broken, paused));
        QVERIFY(!checkCaptureForm(*formSchema(), nullptr, paused));
    }

    void answersAreChecked_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("good") << QByteArray(R"({"fields": {"last_name": "Berg", "email": "b@c.example"}})")
                              << QString();
        QTest::newRow("nothing") << QByteArray("{}") << u"fields"_s;
        QTest::newRow("required") << QByteArray(R"({"fields": {"email": "b@c.example"}})") << u"fields.last_name"_s;
        QTest::newRow("blank") << QByteArray(R"({"fields": {"last_name": " "}})") << u"fields.last_name"_s;
        QTest::newRow("e-mail") << QByteArray(R"({"fields": {"last_name": "Berg", "email": "nobody"}})")
                                << u"fields.email"_s;
        QTest::newRow("phone") << QByteArray(R"({"fields": {"last_name": "Berg", "phone": "call me"}})")
                               << u"fields.phone"_s;
        QTest::newRow("short phone") << QByteArray(R"({"fields": {"last_name": "Berg", "phone": "12"}})")
                                     << u"fields.phone"_s;
        QTest::newRow("not asked") << QByteArray(R"({"fields": {"last_name": "Berg", "status": "new"}})")
                                   << u"fields.status"_s;
        QTest::newRow("type") << QByteArray(R"({"fields": {"last_name": 7}})") << u"fields.last_name"_s;
        QTest::newRow("unknown member") << QByteArray(R"({"fields": {"last_name": "Berg"}, "more": 1})") << u"more"_s;
        QTest::newRow("consent") << QByteArray(R"({"fields": {"last_name": "Berg"}, "consent": true})") << u"consent"_s;
        QTest::newRow("id") << QByteArray(R"({"fields": {"last_name": "Berg"}, "id": "x"})") << u"id"_s;
        QTest::newRow("long line") << QByteArray(
            "{\"fields\": {\"last_name\": \"" + QByteArray(CaptureForm::longestLine + 1, 'x') + "\"}}")
                                   << u"fields.last_name"_s;
        QTest::newRow("long text") << QByteArray("{\"fields\": {\"last_name\": \"Berg\", \"notes\": \""
            + QByteArray(CaptureForm::longestText + 1, 'x') + "\"}}")
                                   << u"fields.notes"_s;
    }
    void answersAreChecked()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QCOMPARE(placeOfProblem(formOf(), text), where);
    }

    void aFormIsTheTeams()
    {
        QVERIFY(!ownershipOf(*formSchema(), formSchema()->entity(EntityKind::CaptureForm)).isOwned());
    }
};

SATCHEL_TEST(tst_CaptureForm)
#include "tst_CaptureForm.moc"
