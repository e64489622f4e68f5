// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestFields.h"
#include "tests/support/TestProgram.h"

#include <algorithm>
#include <QJsonDocument>
#include <QTest>

using namespace satchel;
using namespace satchel::sync;
using namespace Qt::StringLiterals;

namespace {

ObjectMap people()
{
    ObjectMap object;
    object.object = u"people"_s;
    object.entity = EntityKind::Contact;
    object.fields.push_back({{u"last_name"_s}, {u"last"_s}, u"text"_s, {}, {}});
    object.wire = {{u"row"_s, QJsonObject{{u"id"_s, u"id"_s}, {u"stamp"_s, u"modifiedAt"_s}}}};
    return object;
}

RemoteField fieldIn(const char *rows, const QString &name)
{
    const auto fields = fieldsIn(QJsonDocument::fromJson(rows).array(), people());
    const auto found = std::ranges::find(fields, name, &RemoteField::name);
    return found == fields.end() ? RemoteField() : *found;
}

} // namespace

class tst_RestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsMappedIsThereWithoutAnyRecord()
    {
        QCOMPARE(fieldsIn({}, people()).size(), size_t(1));
        QCOMPARE(fieldIn("[]", u"last"_s).label, u"Last"_s);
    }

    void whatTheRecordsHoldBesideIsThereToo()
    {
        QCOMPARE(fieldIn(R"([{"id": 1}, {"cIndustryCode": "7"}])", u"cIndustryCode"_s).label, u"C industry code"_s);
    }

    void aKindIsWhatAllRecordsAgreeOn()
    {
        QCOMPARE(fieldIn(R"([{"a": null}, {"a": 1}, {"a": 2.5}])", u"a"_s).type, u"number"_s);
        QCOMPARE(fieldIn(R"([{"a": "2026-01-31"}])", u"a"_s).type, u"date"_s);
        QCOMPARE(fieldIn(R"([{"a": "2026-01-31 10:00:00"}])", u"a"_s).type, u"datetime"_s);
        QCOMPARE(fieldIn(R"([{"a": true}])", u"a"_s).type, u"bool"_s);
        QCOMPARE(fieldIn(R"([{"a": "2026-01-31"}, {"a": "soon"}])", u"a"_s).type, u"string"_s);
        QCOMPARE(fieldIn(R"([{"a": ""}])", u"a"_s).type, QString());
    }

    void listsObjectsAndWhatEveryRowHasAreNoFields()
    {
        for (const auto &name : {u"id"_s, u"modifiedAt"_s, u"tags"_s, u"owner"_s})
            QVERIFY(fieldIn(R"([{"id": 1, "modifiedAt": "x", "tags": [], "owner": {"id": 1}}])", name).name.isEmpty());
    }
};

SATCHEL_TEST(tst_RestFields)
#include "tst_RestFields.moc"
